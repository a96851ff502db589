import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSchemas, type FileName } from '../formats/schema.ts';
import { parseJson, type JsonPath, type Place } from './parseJson.ts';
import { nearest, type Problem } from './problem.ts';

/** A file of `graph-data/` that is well-formed JSON. */
export interface RawFile {
  readonly schema: FileName;
  /** Relative to the folder, with forward slashes: `edges/kinship.json`. */
  readonly path: string;
  readonly value: unknown;
  /** Where the value at a path starts; of its key with `'key'`. A path that is not there gives the nearest one above. */
  readonly locate: (path: JsonPath, part?: 'key' | 'value') => Place;
}

export interface GraphDataFiles {
  readonly files: readonly RawFile[];
  /** Bad JSON, files that are missing and files that nothing reads. */
  readonly problems: readonly Problem[];
  /** Of what could not be read, the ids its text seems to give; none for a file that is missing. */
  readonly unread: ReadonlyMap<FileName, ReadonlySet<string>>;
}

const REQUIRED: readonly FileName[] = ['franchise', 'works', 'sources', 'relations'];
/** Folders whose every file keeps the schema of the folder's name. */
const FOLDERS = ['edges', 'tours'] as const satisfies readonly FileName[];
const ID = /"id"\s*:\s*"([^"]*)"/g;

/**
 * Reads a graph-data folder. Nothing is thrown for what is wrong with the files' content; it is all in `problems`.
 * Files come in a fixed order: the schemas', then those of each folder by name.
 */
export function readGraphData(folder: string): GraphDataFiles {
  const files: RawFile[] = [];
  const problems: Problem[] = [];
  const unread = new Map<FileName, ReadonlySet<string>>();
  const read = (schema: FileName, path: string): void => {
    const text = readFileSync(join(folder, path), 'utf8');
    const { value, faults, locate } = parseJson(text);
    for (const fault of faults) problems.push({ file: path, ...fault });
    if (value === undefined) unread.set(schema, new Set([...text.matchAll(ID)].map(([, id = '']) => id)));
    else files.push({ schema, path, value, locate });
  };

  const names = Object.keys(fileSchemas).filter(
    (name) => !(FOLDERS as readonly string[]).includes(name),
  ) as FileName[];
  for (const name of names) {
    if (existsSync(join(folder, `${name}.json`))) read(name, `${name}.json`);
    else if (REQUIRED.includes(name)) {
      unread.set(name, new Set());
      problems.push({ ...topOf(`${name}.json`), message: 'no such file; expected it in the folder' });
    }
  }
  for (const inner of FOLDERS) {
    for (const name of jsonFilesOf(join(folder, inner))) read(inner, `${inner}/${name}`);
  }

  const known = names.map((name) => `${name}.json`);
  for (const name of jsonFilesOf(folder)) {
    if (known.includes(name)) continue;
    problems.push({
      ...topOf(name),
      message: `a file that nothing reads; expected one of ${known.join(', ')}, or a file in ${FOLDERS.join('/ or ')}/; ${nearest(name, known)}`,
    });
  }
  return { files, problems, unread };
}

function topOf(file: string): Omit<Problem, 'message'> {
  return { file, line: 1, column: 1 };
}

function jsonFilesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}
