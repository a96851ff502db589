/**
 * What the data were in each of their versions, told backwards: every past version keeps only what the next one changed,
 * with the hash it had before. The published `/versions.json` is this list and nothing else, some kilobytes long.
 */

/** A version that another has followed. */
export interface PastVersion {
  /** 8 hex digits. */
  readonly version: string;
  /** ISO date on which it was recorded. */
  readonly date: string;
  /** By key of the digest: its hash in this version, or null where only the next one has it. */
  readonly was: ReadonlyMap<string, string | null>;
}

/** Oldest first. */
export type VersionHistory = readonly PastVersion[];

/** What the next version changed of a digest. */
export function changedFrom(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | null> {
  const was = new Map<string, string | null>();
  for (const [key, hash] of before) if (after.get(key) !== hash) was.set(key, hash);
  for (const key of after.keys()) if (!before.has(key)) was.set(key, null);
  return was;
}

/**
 * What differs between a past version and now, by key, with its hash then; null if the version is not in the history.
 * Something that was changed and changed back is still listed: compare the hashes. O(changes).
 */
export function changedSince(history: VersionHistory, version: string): PastVersion | null {
  const from = history.findLastIndex((past) => past.version === version);
  const first = history[from];
  if (!first) return null;
  const was = new Map<string, string | null>();
  for (const past of history.slice(from)) {
    for (const [key, hash] of past.was) if (!was.has(key)) was.set(key, hash);
  }
  return { ...first, was };
}

/** The history as plain JSON. */
export function formatHistory(history: VersionHistory): unknown {
  return history.map(({ version, date, was }) => ({ version, date, was: Object.fromEntries(was) }));
}

/** Reads what {@link formatHistory} gives; null for anything else. Never throws. */
export function parseHistory(value: unknown): VersionHistory | null {
  if (!Array.isArray(value)) return null;
  const history: PastVersion[] = [];
  for (const entry of value as readonly unknown[]) {
    const { version, date, was } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (!isVersion(version) || typeof date !== 'string' || typeof was !== 'object' || was === null)
      return null;
    const entries = Object.entries(was as Readonly<Record<string, unknown>>);
    if (!entries.every((pair): pair is [string, string | null] => pair[1] === null || isVersion(pair[1])))
      return null;
    history.push({ version, date, was: new Map(entries) });
  }
  return history;
}

function isVersion(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}$/.test(value);
}
