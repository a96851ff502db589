import { z } from 'zod';
import { fileSchemas } from '../formats/schema.ts';
import type { JsonPath } from './parseJson.ts';
import { nearest, type Problem } from './problem.ts';
import type { RawFile } from './readGraphData.ts';

/** What a file's values break in its own schema, in words that say what was expected. Empty if nothing. */
export function schemaProblems(file: RawFile): readonly (Problem & { readonly path: JsonPath })[] {
  const result = fileSchemas[file.schema].safeParse(file.value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(file, path, key));
    const found = valueAt(file.value, path);
    const isKey = issue.code === 'invalid_key';
    const message = found === undefined ? missing(path, issue) : wrong(path, found, issue);
    return [{ file: file.path, ...file.locate(path, isKey ? 'key' : 'value'), message, path }];
  });
}

type Issue = z.core.$ZodIssue;

function unknownKey(file: RawFile, path: JsonPath, key: string): Problem & { readonly path: JsonPath } {
  const known = keysOf(schemaAt(fileSchemas[file.schema], path));
  const message = `unknown key "${key}"; expected one of ${known.join(', ')}; ${nearest(key, known)}`;
  return { file: file.path, ...file.locate([...path, key], 'key'), message, path };
}

function missing(path: JsonPath, issue: Issue): string {
  return `missing key "${String(path.at(-1))}"; expected ${expectation(issue)}`;
}

function wrong(path: JsonPath, found: unknown, issue: Issue): string {
  const what = path.length === 0 ? 'the file' : `"${nameOf(path)}"`;
  switch (issue.code) {
    case 'too_big':
      return `${what} is ${measure(found)}; expected at most ${String(issue.maximum)}`;
    case 'too_small':
      return typeof found === 'number'
        ? `${what} is ${found}; expected a number above ${String(issue.minimum)}`
        : `${what} is ${measure(found)}; expected at least ${String(issue.minimum)}`;
    case 'invalid_value': {
      const known = issue.values.map(String);
      return `unknown ${nameOf(path)} ${show(found)}; expected ${expectation(issue)}; ${nearest(String(found), known)}`;
    }
    case 'invalid_key':
      return `the key "${String(path.at(-1))}"; expected ${issue.issues.map(expectation).join(', ')}`;
    default:
      return `${what} is ${show(found)}; expected ${expectation(issue)}`;
  }
}

/** What would have been right: "text", "a list", "one of film, series". */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'an address that starts with http:// or https://' : issue.message;
    case 'invalid_union':
      return issue.errors.map((branch) => branch.map(expectation).join(' and ')).join(' or ');
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list [x, y]',
  object: 'an object',
  record: 'an object',
};

function measure(found: unknown): string {
  if (typeof found === 'string') return found === '' ? 'empty text' : `text of ${found.length} characters`;
  if (Array.isArray(found)) return found.length === 0 ? 'an empty list' : `a list of ${found.length}`;
  return show(found);
}

function show(found: unknown): string {
  const text = JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The key a value stands under; that of its list for a member. */
function nameOf(path: JsonPath): string {
  return path.findLast((part): part is string => typeof part === 'string') ?? 'value';
}

function valueAt(value: unknown, path: JsonPath): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[part];
  }
  return at;
}

/** The schema a path leads to, through lists, records and optionals; undefined when it leads out. */
function schemaAt(schema: unknown, path: JsonPath): unknown {
  let at = unwrap(schema);
  for (const part of path) {
    if (at instanceof z.ZodArray) at = unwrap(at.element);
    else if (at instanceof z.ZodRecord) at = unwrap(at.valueType);
    else if (at instanceof z.ZodObject) at = unwrap((at.shape as Readonly<Record<string, unknown>>)[part]);
    else return undefined;
  }
  return at;
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function keysOf(schema: unknown): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
