import type { FileName } from '../formats/schema.ts';
import type { Problem } from './problem.ts';
import type { GraphDataFiles, RawFile } from './readGraphData.ts';
import {
  NODE_FILES,
  type Declared,
  type LayoutRecord,
  type Located,
  type NodeEntry,
  type Records,
} from './records.ts';
import { schemaProblems } from './schemaProblems.ts';

/**
 * Checks every file against its schema and gathers the records that keep theirs.
 * A faulty record is left out and told; its id stays known.
 */
export function collectRecords({ files, unread }: GraphDataFiles): {
  records: Records;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const faulty = new Map<RawFile, ReadonlySet<string>>();
  for (const file of files) {
    const faults = schemaProblems(file);
    problems.push(...faults.map(({ path: _path, ...problem }) => problem));
    faulty.set(file, new Set(faults.map(({ path }) => path.slice(0, 2).join('/'))));
  }
  const isFaulty = (file: RawFile, record: string): boolean => faulty.get(file)?.has(record) ?? false;
  // A schema has proved the types asserted here.
  const from = <T>(schema: FileName, list: string): Located<T>[] =>
    files
      .filter((file) => file.schema === schema)
      .flatMap((file) =>
        listOf(file.value, list).flatMap((record, at) =>
          isFaulty(file, `${list}/${at}`) ? [] : [{ record: record as T, file, path: [list, at] }],
        ),
      );
  const wholes = <T>(schema: FileName): Located<T>[] =>
    files
      .filter((file) => file.schema === schema && faulty.get(file)?.size === 0)
      .map((file) => ({ record: file.value as T, file, path: [] }));
  const whole = <T>(schema: FileName): Located<T> | null => wholes<T>(schema)[0] ?? null;

  const records: Records = {
    franchise: whole<{ title: string; description: string }>('franchise')?.record ?? null,
    nodes: Object.entries(NODE_FILES).flatMap(([list, kind]) =>
      from(list as FileName, list).map((entry) => ({ ...entry, kind }) as NodeEntry),
    ),
    edges: from('edges', 'edges'),
    sources: from('sources', 'sources'),
    groups: from('relations', 'groups'),
    relations: from('relations', 'relations'),
    tours: wholes('tours'),
    layout: whole<LayoutRecord>('layout'),
    declared: declaredIn(files, unread),
    files,
    unread,
  };
  return { records, problems };
}

function declaredIn(files: readonly RawFile[], unread: GraphDataFiles['unread']): Declared {
  const ids = (schemas: readonly FileName[], list?: string): ReadonlySet<string> =>
    new Set([
      ...files
        .filter(({ schema }) => schemas.includes(schema))
        .flatMap(({ schema, value }) => idsOf(listOf(value, list ?? schema))),
      ...schemas.flatMap((schema) => [...(unread.get(schema) ?? [])]),
    ]);
  return {
    nodes: ids(Object.keys(NODE_FILES) as FileName[]),
    works: ids(['works']),
    sources: ids(['sources']),
    groups: ids(['relations'], 'groups'),
    relations: ids(['relations']),
  };
}

function listOf(value: unknown, list: string): readonly unknown[] {
  const found = fieldOf(value, list);
  return Array.isArray(found) ? found : [];
}

function idsOf(records: readonly unknown[]): readonly string[] {
  return records.map((record) => fieldOf(record, 'id')).filter((id) => typeof id === 'string');
}

/** An own property of what may be anything. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
