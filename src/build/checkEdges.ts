import type { EdgeRecord, RelationRecord } from '../formats/schema.ts';
import type { WorkId } from '../graph/types.ts';
import { checkCoverage, checkStatement, type StatementContext } from './checkStatements.ts';
import { nearest } from './problem.ts';
import { placeOf, problemAt, type Located, type NodeEntry, type Records } from './records.ts';
import { isInStory } from './releaseOrder.ts';

/** The relation the build makes out of `appearsIn`. */
export const APPEARS_IN = 'appears-in';
/** The one relation whose edges have a place in a cast list. */
const PLAYS = 'plays';

/** Checks every edge: its relation, its ends, its statement, and that no other edge says the same. */
export function checkEdges(context: StatementContext, records: Records): void {
  const nodes = new Map(records.nodes.map((entry) => [entry.record.id, entry]));
  const relations = new Map(records.relations.map(({ record }) => [record.id, record]));
  const earlier = new Map<string, Located<EdgeRecord>>();
  for (const entry of records.edges) {
    const { record } = entry;
    const relation = relations.get(record.relation);
    context.check(entry, ['relation'], 'relation', record.relation);
    for (const end of ['from', 'to'] as const) {
      context.check(entry, [end], 'node', record[end]);
      const node = nodes.get(record[end]);
      if (relation && node) checkKind(context, entry, end, relation, node);
    }
    checkStatement(context, entry, [], record);
    checkFit(context, entry, nodes);
    checkDetails(context, entry);
    const key = identity(record, relation);
    const same = earlier.get(key);
    if (!same) earlier.set(key, entry);
    else {
      const message = `duplicate statement: "${record.relation}" joins these two already at ${placeOf(same)}; expected one edge with all its works, or a "key" to tell two apart`;
      context.report(problemAt(entry, ['relation'], message));
    }
  }
}

/** Checks relations: their groups exist, and a symmetric one reads the same from both ends. */
export function checkRelations(context: StatementContext, records: Records): void {
  for (const entry of records.relations) {
    const { record } = entry;
    context.check(entry, ['group'], 'group', record.group);
    if (!record.symmetric) continue;
    if (record.label === record.inverse && sameMembers(record.from, record.to)) continue;
    const message = `a symmetric relation whose sides differ; expected "inverse" equal to "label" and "to" equal to "from"`;
    context.report(problemAt(entry, ['symmetric'], message));
  }
}

function checkKind(
  { report }: StatementContext,
  entry: Located<EdgeRecord>,
  end: 'from' | 'to',
  relation: RelationRecord,
  node: NodeEntry,
): void {
  const kinds = relation[end];
  if (kinds.includes(node.kind)) return;
  const message = `"${node.record.id}" is a ${node.kind}, which "${relation.id}" does not join as "${end}"; expected ${kinds.join(' or ')}; ${nearest(node.kind, kinds)}`;
  report(problemAt(entry, [end], message));
}

/** Where an edge is shown must fit its ends: a work shows its own edges, a node of the story is in the works it is shown in. */
function checkFit(
  context: StatementContext,
  entry: Located<EdgeRecord>,
  nodes: ReadonlyMap<string, NodeEntry>,
): void {
  const { record } = entry;
  const ends = [nodes.get(record.from), nodes.get(record.to)];
  const work = ends.find((node) => node?.kind === 'work');
  if (work) {
    record.in.forEach((id, at) => {
      if (id === work.record.id || !context.order.includes(id as WorkId)) return;
      const message = `shown in "${id}", but the edge is about "${work.record.id}"; expected just "${work.record.id}"`;
      context.report(problemAt(entry, ['in', at], message));
    });
    return;
  }
  for (const node of ends) {
    if (node && isInStory(node)) checkCoverage(context, entry, ['in'], record.in, node);
  }
}

function checkDetails({ check, report, order }: StatementContext, entry: Located<EdgeRecord>): void {
  const { record } = entry;
  if (record.from === record.to) {
    report(problemAt(entry, ['to'], `"${record.to}" is joined with itself; expected another node`));
  }
  if (record.relation === APPEARS_IN) {
    const message = `an edge that the build makes by itself; expected the work under "appearsIn" of "${record.from}"`;
    report(problemAt(entry, ['relation'], message));
  }
  if (record.billing !== undefined && record.relation !== PLAYS) {
    const message = `a place in the cast list on "${record.relation}"; expected "billing" only with "${PLAYS}"`;
    report(problemAt(entry, ['billing'], message, 'key'));
  }
  if (record.until === undefined || !check(entry, ['until'], 'work', record.until)) return;
  const first = order.find((work) => record.in.includes(work));
  const last = order.indexOf(record.until as WorkId);
  if (first !== undefined && last !== -1 && last < order.indexOf(first)) {
    const message = `the tie ends in "${record.until}", before "${first}" first shows it; expected a work not before "${first}"`;
    report(problemAt(entry, ['until'], message));
  }
}

/** Equal for edges that say the same; the order of the ends is no difference where the relation is symmetric. */
function identity(record: EdgeRecord, relation: RelationRecord | undefined): string {
  const ends = relation?.symmetric ? [record.from, record.to].sort() : [record.from, record.to];
  return [...ends, record.relation, record.key ?? ''].join(' ');
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}
