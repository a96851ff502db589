/**
 * The one codec between an `ExplorerState` and its text, e.g.
 * `/character/eve-macarro/?works=ballerina,john-wick-chapter-3&match=all&depth=2`.
 *
 * Only what differs from the default is written, always in the same order: one state has one address.
 * Reading never throws: what cannot be understood is dropped and reported, the rest is used.
 */
import { KINDS, type SourceId, type WorkId } from '../graph/types.ts';
import type { AddressBook } from './addressBook.ts';
import { DEFAULT_STATE, DEPTHS, LAYOUTS, VIEWS, type Camera, type ExplorerState } from './explorerState.ts';

/** A part of an address that was not understood. `expected` ends the sentence "expected …". */
export interface Dropped {
  /** The parameter's name, or `path`. */
  readonly part: string;
  readonly text: string;
  readonly expected: string;
}

export interface ParsedAddress {
  readonly state: ExplorerState;
  readonly dropped: readonly Dropped[];
}

const SOURCE_SEGMENT = 'source';
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HIGHEST_ZOOM = 20;
const FARTHEST = 100_000;

/**
 * Reads an address: a path below the base, with or without a query. A wrong kind in the path is put right
 * by the id; ids are read in any case; a former id finds its node.
 */
export function parseAddress(address: string, book: AddressBook): ParsedAddress {
  const dropped: Dropped[] = [];
  const mark = address.search(/[?#]/);
  const path = mark < 0 ? address : address.slice(0, mark);
  const query = mark < 0 ? '' : (address.slice(mark).split('#')[0] ?? '');
  const place = parsePath(path, book, dropped);
  const read = reader(new URLSearchParams(query), dropped);

  const worksOf = (name: string): readonly WorkId[] =>
    read.list(name, book.works, 'ids of works', (id) => book.resolve(id) ?? id);
  const works = worksOf('works');
  const leftOut = worksOf('without');
  const both = leftOut.filter((work) => works.includes(work));
  if (both.length > 0) {
    dropped.push({ part: 'without', text: both.join(','), expected: 'works that are not chosen too' });
  }
  const match = read.choice('match', ['any', 'all'] as const, 'any');
  const kinds = read.list('kinds', KINDS, `kinds (${KINDS.join(', ')})`);
  const relations = read.list('relations', book.groups, `groups of relations (${book.groups.join(', ')})`);
  const seen = worksOf('seen');
  const state: ExplorerState = {
    ...place,
    lens: {
      works,
      match: works.length < 2 ? 'any' : match,
      without: leftOut.filter((work) => !both.includes(work)),
      kinds: kinds.length === KINDS.length ? [] : kinds,
      relations: relations.length === book.groups.length ? [] : relations,
    },
    depth: read.choice('depth', DEPTHS, DEFAULT_STATE.depth),
    view: read.choice('view', VIEWS, DEFAULT_STATE.view),
    layout: read.choice('layout', LAYOUTS, DEFAULT_STATE.layout),
    seen: read.has('seen') && (seen.length > 0 || !dropped.some(({ part }) => part === 'seen')) ? seen : null,
    camera: read.value('at', parseCamera, 'x,y,zoom as numbers'),
    version: read.value(
      'v',
      (text) => (/^[0-9a-f]{8}$/.test(text) ? text : null),
      'a data version of 8 hex digits',
    ),
  };
  read.finish();
  return { state, dropped };
}

/** Writes a state as the path below the base and its query. */
export function formatAddress(state: ExplorerState, book: AddressBook): string {
  const path = state.source
    ? sourcePath(state.source)
    : ((state.selected && book.pathOf(state.selected)) ?? '/');
  const parts: string[] = [];
  const write = (name: string, value: string | null, omit = ''): void => {
    if (value !== null && value !== omit) parts.push(`${name}=${value}`);
  };
  write('works', state.lens.works.join(','));
  write('match', state.lens.match, DEFAULT_STATE.lens.match);
  write('without', state.lens.without.join(','));
  write('kinds', state.lens.kinds.join(','));
  write('relations', state.lens.relations.join(','));
  write('depth', String(state.depth), String(DEFAULT_STATE.depth));
  write('view', state.view, DEFAULT_STATE.view);
  write('layout', state.layout, DEFAULT_STATE.layout);
  if (state.seen !== null) parts.push(`seen=${state.seen.join(',')}`);
  write('at', state.camera && formatCamera(state.camera));
  write('v', state.version);
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

/** Whether going from one state to another is what a person would call a step: all but the camera and the version. */
export function isStep(previous: ExplorerState, next: ExplorerState, book: AddressBook): boolean {
  const still = (state: ExplorerState): string =>
    formatAddress({ ...state, camera: null, version: null }, book);
  return still(previous) !== still(next);
}

type Place = Pick<ExplorerState, 'selected' | 'source'>;

function parsePath(path: string, book: AddressBook, dropped: Dropped[]): Place {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== 'index.html');
  const text = segments.length === 1 ? segments[0] : segments[1];
  if (text === undefined) return { selected: null, source: null };
  const id = decoded(text).toLowerCase();
  if (segments.length === 2 && segments[0] === SOURCE_SEGMENT && SLUG.test(id)) {
    return { selected: null, source: id as SourceId };
  }
  const selected = segments.length <= 2 ? book.resolve(id) : null;
  if (selected === null) {
    dropped.push({
      part: 'path',
      text: clipped(decoded(segments.length <= 2 ? text : path)),
      expected: 'the id of a node',
    });
  }
  return { selected, source: null };
}

/** A source's path below the base. */
export function sourcePath(id: SourceId): string {
  return `/${SOURCE_SEGMENT}/${id}/`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** `at`: whole graph units and a zoom to three decimals, so that writing and reading again changes nothing. */
function formatCamera({ centre, zoom }: Camera): string {
  return `${String(centre.x)},${String(centre.y)},${String(zoom)}`;
}

function parseCamera(text: string): Camera | null {
  const numbers = text.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  const [x, y, zoom] = numbers;
  if (numbers.length !== 3 || x === undefined || y === undefined || zoom === undefined) return null;
  if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST && zoom > 0 && zoom <= HIGHEST_ZOOM)) return null;
  return roundedCamera({ centre: { x, y }, zoom });
}

/** A camera as an address can say it: rounded, and no farther than an address may go. */
export function roundedCamera({ centre, zoom }: Camera): Camera {
  const whole = (value: number): number => Math.min(FARTHEST, Math.max(-FARTHEST, Math.round(value))) + 0;
  return {
    centre: { x: whole(centre.x), y: whole(centre.y) },
    zoom: Math.min(HIGHEST_ZOOM, Math.max(0.001, Math.round(zoom * 1000) / 1000)),
  };
}

/** Reads parameters one by one and remembers which were asked for, so that the rest can be reported. */
function reader(parameters: URLSearchParams, dropped: Dropped[]) {
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

  return {
    value,
    has: (name: string): boolean => parameters.has(name),
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
      const wanted = new Set<string>();
      for (const text of all(name).flatMap((part) => part.split(','))) {
        if (text.trim() === '') continue;
        const id = current(text.trim().toLowerCase());
        if ((options as readonly string[]).includes(id)) wanted.add(id);
        else drop(name, text, expected);
      }
      return options.filter((option) => wanted.has(option));
    },
    finish(): void {
      for (const name of new Set(parameters.keys())) {
        if (!asked.has(name)) drop(name, parameters.get(name) ?? '', 'a parameter of this explorer');
      }
    },
  };
}

const LONGEST_QUOTE = 60;

function clipped(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
