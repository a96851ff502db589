/** A part of an address that was not understood. `expected` ends the sentence "expected …". */
export interface Dropped {
  /** The parameter's name, or `path`. */
  readonly part: string;
  readonly text: string;
  readonly expected: string;
}

/** Reads parameters one by one and remembers which were asked for, so that the rest can be reported. */
export function addressReader(parameters: URLSearchParams, dropped: Dropped[]) {
  const asked = new Set<string>();
  const drop = (part: string, text: string, expected: string): void => {
    dropped.push({ part: clipped(part), text: clipped(text), expected });
  };
  const all = (name: string): readonly string[] => {
    asked.add(name);
    return parameters.getAll(name);
  };

  /** The first value that `parse` accepts. */
  function value<T>(name: string, parse: (text: string) => T | null, expected: string): T | null {
    let found: T | null = null;
    for (const text of all(name)) {
      const parsed: T | null = found === null ? parse(text.trim().toLowerCase()) : null;
      if (parsed === null) drop(name, text, found === null ? expected : 'only one value');
      else found = parsed;
    }
    return found;
  }

  /** What `parse` accepts of a comma-separated list, each once, in the order given; repeated parameters add up. */
  function many<T>(name: string, parse: (text: string) => T | null, expected: string): readonly T[] {
    const found = new Map<string, T>();
    for (const text of all(name).flatMap((part) => part.split(','))) {
      if (text.trim() === '') continue;
      const parsed = parse(text.trim().toLowerCase());
      if (parsed === null) drop(name, text, expected);
      else found.set(JSON.stringify(parsed), parsed);
    }
    return [...found.values()];
  }

  return {
    value,
    many,
    has: (name: string): boolean => parameters.has(name),
    /** Says that a parameter was understood and still means nothing here. */
    refuse: (name: string, expected: string): void => {
      for (const text of all(name)) drop(name, text, expected);
    },
    choice<T extends string | number>(name: string, options: readonly T[], fallback: T): T {
      const parse = (text: string): T | null => options.find((option) => String(option) === text) ?? null;
      return value(name, parse, `one of ${options.join(', ')}`) ?? fallback;
    },
    /** Values of a comma-separated list, in the order of `options`; repeated parameters add up. */
    list<T extends string>(
      name: string,
      options: readonly T[],
      expected: string,
      current: (id: string) => string = (id) => id,
    ): readonly T[] {
      const wanted = many(
        name,
        (text) => options.find((option) => option === current(text)) ?? null,
        expected,
      );
      return options.filter((option) => wanted.includes(option));
    },
    finish(): void {
      for (const name of new Set(parameters.keys())) {
        if (!asked.has(name)) drop(name, parameters.get(name) ?? '', 'a parameter of this explorer');
      }
    },
  };
}

const LONGEST_QUOTE = 60;

/** As much of a text as a notice has room for. */
export function clipped(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
