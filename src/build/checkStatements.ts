import type { NodeId, WorkId } from '../graph/types.ts';
import { fieldOf } from './collectRecords.ts';
import type { CheckReference } from './checkIds.ts';
import type { JsonPath } from './parseJson.ts';
import { problemAt, type Located, type NodeEntry, type Records, type Report } from './records.ts';
import { isInStory } from './releaseOrder.ts';

/** The authored half of a statement, as `formats/schema.ts` has it. */
export interface StatementRecord {
  readonly in: readonly string[];
  readonly sources: readonly string[];
  readonly status?: 'superseded' | 'contested' | undefined;
  readonly supersededBy?:
    | { readonly text: string; readonly sources: readonly string[]; readonly date?: string | undefined }
    | undefined;
  readonly confidence?: 'low' | 'medium' | undefined;
  readonly note?: string | undefined;
}

/** What the checks of statements need to know. */
export interface StatementContext {
  readonly check: CheckReference;
  readonly report: Report;
  /** Works in release order. */
  readonly order: readonly WorkId[];
  readonly worksOf: ReadonlyMap<NodeId, readonly WorkId[]>;
}

/** Checks one statement for itself: works and sources exist, once each, and its status has what it needs. */
export function checkStatement(
  context: StatementContext,
  entry: Pick<Located<unknown>, 'file' | 'path'>,
  path: JsonPath,
  statement: StatementRecord,
): void {
  const { check, report } = context;
  statement.in.forEach((id, at) => check(entry, [...path, 'in', at], 'work', id));
  checkRepeats(entry, [...path, 'in'], statement.in, report);
  checkSources(context, entry, [...path, 'sources'], statement.sources);
  if (statement.supersededBy)
    checkSources(context, entry, [...path, 'supersededBy', 'sources'], statement.supersededBy.sources);
  if (statement.status === 'superseded' && !statement.supersededBy) {
    const message =
      'superseded without a successor; expected "supersededBy" with what holds now and its sources';
    report(problemAt(entry, [...path, 'status'], message));
  }
  if (statement.supersededBy && statement.status !== 'superseded') {
    const message = 'a successor of a statement that still holds; expected "status": "superseded" beside it';
    report(problemAt(entry, [...path, 'supersededBy'], message, 'key'));
  }
  if (statement.status === 'contested' && statement.sources.length < 2) {
    const message = 'contested with one source; expected at least two, one for each side';
    report(problemAt(entry, [...path, 'status'], message));
  }
}

/**
 * Checks that a statement is shown only where the node it is about can be known: else someone who has seen just that
 * work would be told of a node that is not there.
 */
export function checkCoverage(
  { report, order, worksOf }: StatementContext,
  entry: Pick<Located<unknown>, 'file' | 'path'>,
  path: JsonPath,
  works: readonly string[],
  node: NodeEntry,
): void {
  const { id } = node.record;
  const covered = worksOf.get(id as NodeId);
  const first = covered?.[0];
  if (!covered || first === undefined) return;
  works.forEach((work, at) => {
    const isKnown = order.includes(work as WorkId);
    if (!isKnown || covered.includes(work as WorkId)) return;
    const expected = `expected some of ${covered.map((one) => `"${one}"`).join(', ')}`;
    const isTooEarly = order.indexOf(work as WorkId) < order.indexOf(first);
    const message = isTooEarly
      ? `impossible spoiler order: shown in "${work}", but "${id}" is not revealed before "${first}"; ${expected}`
      : `shown in "${work}", ${isInStory(node) ? `where "${id}" neither appears nor is mentioned` : `with which no edge joins "${id}"`}; ${expected}`;
    report(problemAt(entry, [...path, at], message));
  });
}

/** Checks everything a node's record says: receipts, appearances, names, facts, fates and claims. */
export function checkNode(context: StatementContext, entry: NodeEntry): void {
  const { record } = entry;
  checkSources(context, entry, ['sources'], record.sources);
  const statements: [string, readonly StatementRecord[] | undefined][] = [
    ['aliases', record.aliases],
    ['facts', record.facts],
    ['claims', record.claims],
    ['fates', entry.kind === 'character' ? entry.record.fates : undefined],
  ];
  for (const [key, list] of statements) {
    list?.forEach((statement, at) => {
      checkStatement(context, entry, [key, at], statement);
      checkCoverage(context, entry, [key, at, 'in'], statement.in, entry);
    });
  }
  if (entry.kind === 'work' || entry.kind === 'person') return;
  for (const key of ['appearsIn', 'mentionedIn'] as const) {
    for (const [work, sources] of Object.entries(entry.record[key] ?? {})) {
      context.check(entry, [key, work], 'work', work, 'key');
      checkSources(context, entry, [key, work], sources);
    }
  }
}

/** Tells sources that no statement names, by what is written, sound or not. */
export function checkUnusedSources(records: Records, report: Report): void {
  if (records.unread.size > 0) return;
  const used = new Set<string>();
  const note = (list: unknown): void => {
    if (Array.isArray(list)) for (const id of list) if (typeof id === 'string') used.add(id);
  };
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    note(fieldOf(value, 'sources'));
    for (const key of ['appearsIn', 'mentionedIn']) Object.values(fieldOf(value, key) ?? {}).forEach(note);
    Object.values(value).forEach(walk);
  };
  for (const file of records.files) walk(file.value);
  for (const entry of records.sources) {
    if (used.has(entry.record.id)) continue;
    const message = `unused source "${entry.record.id}"; expected a statement that names it, or no entry`;
    report(problemAt(entry, ['id'], message));
  }
}

function checkSources(
  { check, report }: StatementContext,
  entry: Pick<Located<unknown>, 'file' | 'path'>,
  path: JsonPath,
  sources: readonly string[],
): void {
  sources.forEach((id, at) => check(entry, [...path, at], 'source', id));
  checkRepeats(entry, path, sources, report);
}

/** Tells ids that stand in one list twice. */
export function checkRepeats(
  entry: Pick<Located<unknown>, 'file' | 'path'>,
  path: JsonPath,
  ids: readonly string[],
  report: Report,
): void {
  ids.forEach((id, at) => {
    if (ids.indexOf(id) < at)
      report(problemAt(entry, [...path, at], `"${id}" stands here twice; expected it once`));
  });
}
