import { findNodeAtLocation, parseTree, type Node, type ParseError, type ParseErrorCode } from 'jsonc-parser';

/** Keys and indices from the top of a document to a value. */
export type JsonPath = readonly (string | number)[];

/** Line and column of a text, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Fault extends Place {
  readonly message: string;
}

export interface ParsedJson {
  /** Undefined when the text is no JSON; a key that stands twice is a fault, but its last value can be read. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  readonly locate: (path: JsonPath, part?: 'key' | 'value') => Place;
}

/**
 * Parses strict JSON (no comments, no trailing commas, no key twice) and remembers where every value stands.
 * One fault per line is told: what follows on a line is mostly the first fault's echo.
 */
export function parseJson(text: string): ParsedJson {
  const errors: ParseError[] = [];
  const body = text.replace(/^\uFEFF/, ' ');
  const root = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false });
  const placeOf = placesOf(body);
  const faults = new Map<number, Fault>();
  for (const { error, offset } of errors) {
    const place = placeOf(offset);
    if (!faults.has(place.line))
      faults.set(place.line, { ...place, message: `bad JSON: ${MESSAGES[error]}` });
  }
  const value =
    root && errors.length === 0
      ? valueOf(root, (key) => {
          const place = placeOf(key.offset);
          faults.set(place.line, {
            ...place,
            message: `the key "${String(key.value)}" stands here twice; expected it once`,
          });
        })
      : undefined;
  return {
    value,
    faults: [...faults.values()].sort((a, b) => a.line - b.line),
    locate: (path, part = 'value') => placeOf(root ? offsetAt(root, path, part) : 0),
  };
}

/** What jsonc-parser's error codes mean to someone who writes the file. */
const MESSAGES: Readonly<Record<ParseErrorCode, string>> = {
  1: 'a word that is no JSON value; expected text in quotes, a number, true, false, null, a list or an object',
  2: 'a number that JSON does not know; expected one such as 12 or 1.5',
  3: 'a key is missing here; expected "key": value (is there a comma too many before?)',
  4: 'a value is missing here (is there a comma too many before?)',
  5: 'expected a colon after the key',
  6: 'expected a comma before this',
  7: 'expected a closing }',
  8: 'expected a closing ]',
  9: 'more text after the end; expected one object and nothing else',
  10: 'a comment; expected none, JSON has no comments',
  11: 'a comment that does not end; expected none, JSON has no comments',
  12: 'text without its closing quote',
  13: 'a number that breaks off',
  14: 'a \\u escape without its four digits',
  15: 'an unknown \\ escape; expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000',
  16: 'a control character inside text; expected it as an escape such as \\n',
};

/** Own values, never by assignment: a key `__proto__` must not change what the object is. */
function valueOf(node: Node, onRepeatedKey: (key: Node) => void): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => valueOf(child, onRepeatedKey));
  if (node.type !== 'object') return node.value;
  const object = {};
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (!key || !value) continue;
    if (Object.hasOwn(object, key.value as string)) onRepeatedKey(key);
    Object.defineProperty(object, key.value as string, {
      value: valueOf(value, onRepeatedKey),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

function offsetAt(root: Node, path: JsonPath, part: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (!node) continue;
    const property = node.parent?.type === 'property' ? node.parent : null;
    return part === 'key' && length === path.length && property ? property.offset : node.offset;
  }
  return root.offset;
}

/** Turns offsets into places by the starts of the lines. */
function placesOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
