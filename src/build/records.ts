import type {
  CharacterRecord,
  EdgeRecord,
  FileName,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  RelationRecord,
  SourceRecord,
  ThingRecord,
  TourRecord,
  WorkRecord,
} from '../formats/schema.ts';
import type { JsonPath } from './parseJson.ts';
import type { Problem } from './problem.ts';
import type { GraphDataFiles, RawFile } from './readGraphData.ts';

/** A record that keeps its schema, and where it was written. */
export interface Located<T> {
  readonly record: T;
  readonly file: RawFile;
  readonly path: JsonPath;
}

/** A node's record, told apart by kind. */
export type NodeEntry =
  | (Located<WorkRecord> & { readonly kind: 'work' })
  | (Located<PersonRecord> & { readonly kind: 'person' })
  | (Located<CharacterRecord> & { readonly kind: 'character' })
  | (Located<OrganizationRecord> & { readonly kind: 'organization' })
  | (Located<PlaceRecord> & { readonly kind: 'place' })
  | (Located<ThingRecord> & { readonly kind: 'thing' });

export type AuthoredPosition = readonly [x: number, y: number];

export interface LayoutRecord {
  readonly wide: Readonly<Record<string, AuthoredPosition>>;
  readonly tall: Readonly<Record<string, AuthoredPosition>>;
}

/** Everything in a graph-data folder that keeps its schema, plus the ids of what does not. */
export interface Records {
  readonly franchise: { readonly title: string; readonly description: string } | null;
  readonly nodes: readonly NodeEntry[];
  readonly edges: readonly Located<EdgeRecord>[];
  readonly sources: readonly Located<SourceRecord>[];
  readonly groups: readonly Located<{ readonly id: string; readonly label: string }>[];
  readonly relations: readonly Located<RelationRecord>[];
  /** In order of their files. */
  readonly tours: readonly Located<TourRecord>[];
  readonly layout: Located<LayoutRecord> | null;
  /** Every id written down, also of records with another fault: so that one fault is not told as many. */
  readonly declared: Declared;
  /** The files as read, for questions that faulty records answer as well. */
  readonly files: readonly RawFile[];
  readonly unread: GraphDataFiles['unread'];
}

export interface Declared {
  readonly nodes: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** Where the kinds of nodes are written. */
export const NODE_FILES = {
  works: 'work',
  people: 'person',
  characters: 'character',
  organizations: 'organization',
  places: 'place',
  things: 'thing',
} as const satisfies Partial<Record<FileName, NodeEntry['kind']>>;

/** A place in a file, as a check reports it. */
export type Report = (problem: Problem) => void;

/** A problem at a path inside a record. */
export function problemAt(
  entry: Pick<Located<unknown>, 'file' | 'path'>,
  path: JsonPath,
  message: string,
  part: 'key' | 'value' = 'value',
): Problem {
  return { file: entry.file.path, ...entry.file.locate([...entry.path, ...path], part), message };
}

/** `characters.json:12:5`, for "first in …". */
export function placeOf(entry: Pick<Located<unknown>, 'file' | 'path'>): string {
  const { line, column } = entry.file.locate(entry.path);
  return `${entry.file.path}:${line}:${column}`;
}
