/** A value from outside that does not have the shape of a graph file; says where, what, and what was expected. */
export class MalformedGraphError extends Error {
  constructor(where: string, expected: string, found: unknown) {
    super(`${where}: ${describe(found)}; expected ${expected}`);
    this.name = 'MalformedGraphError';
  }
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing there';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}

/**
 * Reads typed values out of parsed JSON, by key, and remembers the way there for messages.
 * Written by hand because it runs before the first picture: a schema library would cost the visitor 15 kB and more.
 * Only own properties are seen, so a key such as `constructor` finds nothing it should not.
 *
 * Every method throws {@link MalformedGraphError} when the value is of another shape.
 */
export class JsonReader {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #where: string;

  constructor(value: unknown, where: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new MalformedGraphError(where, 'an object', value);
    }
    this.#object = value as Readonly<Record<string, unknown>>;
    this.#where = where;
  }

  #get(key: string): unknown {
    return Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
  }

  #fail(key: string, expected: string): never {
    throw new MalformedGraphError(`${this.#where}.${key}`, expected, this.#get(key));
  }

  has(key: string): boolean {
    return this.#get(key) !== undefined;
  }

  text(key: string): string {
    const value = this.#get(key);
    return typeof value === 'string' ? value : this.#fail(key, 'text');
  }

  number(key: string): number {
    const value = this.#get(key);
    return typeof value === 'number' && Number.isFinite(value) ? value : this.#fail(key, 'a number');
  }

  textOrNumber(key: string): string | number {
    return typeof this.#get(key) === 'number' ? this.number(key) : this.text(key);
  }

  flag(key: string): boolean {
    const value = this.#get(key);
    return typeof value === 'boolean' ? value : this.#fail(key, 'true or false');
  }

  oneOf<const T extends string>(key: string, values: readonly T[]): T {
    const value = this.#get(key);
    return values.find((candidate) => candidate === value) ?? this.#fail(key, `one of ${values.join(', ')}`);
  }

  /** A list of some of the values, in the document's order. */
  someOf<const T extends string>(key: string, values: readonly T[]): readonly T[] {
    return this.someTexts(key).map(
      (text) => values.find((value) => value === text) ?? this.#fail(key, `some of ${values.join(', ')}`),
    );
  }

  /** A list of texts; an absent one is empty. */
  texts(key: string): readonly string[] {
    const value = this.#get(key) ?? [];
    if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string')) {
      return this.#fail(key, 'a list of texts');
    }
    return value;
  }

  /** A list with at least one text. */
  someTexts(key: string): readonly string[] {
    const value = this.texts(key);
    return value.length > 0 ? value : this.#fail(key, 'a list with at least one text');
  }

  object(key: string): JsonReader {
    return new JsonReader(this.#get(key), `${this.#where}.${key}`);
  }

  /** Reads every object of a list; an absent list is empty. */
  list<T>(key: string, read: (entry: JsonReader) => T): readonly T[] {
    const value = this.#get(key) ?? [];
    if (!Array.isArray(value)) return this.#fail(key, 'a list');
    return value.map((entry: unknown, at) => read(new JsonReader(entry, `${this.#where}.${key}[${at}]`)));
  }

  /** Reads every value of an object of objects, in its order; an absent one is empty. */
  entries<T>(key: string, read: (entry: JsonReader, name: string) => T): readonly T[] {
    if (!this.has(key)) return [];
    const inner = this.object(key);
    return Object.keys(inner.#object).map((name) => read(inner.object(name), name));
  }

  /** `{[key]: value}` when the key is there, and nothing when not: to be spread into the result. */
  given<K extends string, T>(key: K, read: (key: K) => T): Partial<Record<K, T>> {
    return (this.has(key) ? { [key]: read(key) } : {}) as Partial<Record<K, T>>;
  }
}
