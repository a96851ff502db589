/**
 * The one codec between an `ExplorerState` and its text, e.g.
 * `/character/eve-macarro/?works=ballerina,john-wick-chapter-3&match=all&depth=2`.
 *
 * Only what differs from the default is written, always in the same order: one state has one address.
 * Reading never throws: what cannot be understood is dropped and reported, the rest is used.
 */
import { KINDS, type GroupId, type NodeId, type WorkId } from '../graph/types.ts';
import { readArrangement, writeArrangement } from './addressArrangement.ts';
import type { AddressBook } from './addressBook.ts';
import { formatCamera, formatPin, parseCamera, parsePin } from './addressNumbers.ts';
import { isSlug, parsePath, sourcePath } from './addressPath.ts';
import { addressReader, type Dropped } from './addressReader.ts';
import type { Arrangement } from './arrangement.ts';
import {
  DEFAULT_STATE,
  DEPTHS,
  LAYOUTS,
  VIEWS,
  type ExplorerState,
  type Layout,
  type Lens,
  type Pin,
  type RouteChoice,
  type TourStop,
  PORTIONS,
  type PortionName,
} from './explorerState.ts';
import { MEASURES } from './measureNames.ts';
import { ROUTE_TIES } from './storyTies.ts';
import { WORK_ORDERS } from './workOrder.ts';

export interface ParsedAddress {
  readonly state: ExplorerState;
  readonly dropped: readonly Dropped[];
}

/**
 * Reads an address: a path below the base, with or without a query. A wrong kind in the path is put right
 * by the id; ids are read in any case; a former id finds its node.
 */
export function parseAddress(address: string, book: AddressBook): ParsedAddress {
  const dropped: Dropped[] = [];
  const mark = address.search(/[?#]/);
  const path = mark < 0 ? address : address.slice(0, mark);
  const query = mark < 0 ? '' : (address.slice(mark).split('#')[0] ?? '');
  const { tour, ...place } = parsePath(path, book, dropped);
  const read = readerFor(new URLSearchParams(query), book, dropped);

  const lens = read.lens();
  const layout = read.choice('layout', LAYOUTS, DEFAULT_STATE.layout);
  const seen = read.works('seen');
  const state: ExplorerState = {
    ...place,
    edge: read.value('edge', book.edge, 'the id of a tie'),
    lens,
    portion: read.portion(lens),
    depth: read.choice('depth', DEPTHS, DEFAULT_STATE.depth),
    asOf: read.works('asof').at(-1) ?? null,
    order: read.choice('order', WORK_ORDERS, DEFAULT_STATE.order),
    view: read.choice('view', VIEWS, DEFAULT_STATE.view),
    layout,
    seed: read.seed(layout),
    unfolded: read.unfolded(place.selected),
    arrangement: readArrangement(read, book),
    route: read.route(place.selected),
    measure: read.value('measure', oneOf(MEASURES), `one of ${MEASURES.join(', ')}`),
    tour: read.tour(tour),
    picked: read.nodes('with').filter((id) => id !== place.selected),
    expanded: read.expanded(place.selected),
    hidden: read.nodes('hide').filter((id) => id !== place.selected),
    pins: read.pins(),
    seen: read.has('seen') && (seen.length > 0 || !dropped.some(({ part }) => part === 'seen')) ? seen : null,
    camera: read.value('at', parseCamera, 'x,y,zoom as numbers'),
    version: read.value(
      'v',
      (text) => (/^[0-9a-f]{8}$/.test(text) ? text : null),
      'a data version of 8 hex digits',
    ),
    embedding: {
      embedded: read.choice('embed', ['0', '1'] as const, '0') === '1',
      theme: read.value(
        'theme',
        (text) => (text === 'dark' || text === 'light' ? text : null),
        'dark or light',
      ),
    },
  };
  read.finish();
  return { state, dropped };
}

/** Writes a state as the path below the base and its query. */
export function formatAddress(state: ExplorerState, book: AddressBook): string {
  const { lens, route, tour, embedding } = state;
  const path = state.source
    ? sourcePath(state.source)
    : ((state.selected && book.pathOf(state.selected)) ?? '/');
  const parts: string[] = [];
  const write = (name: string, value: string | null, omit = ''): void => {
    if (value !== null && value !== omit) parts.push(`${name}=${value}`);
  };
  write('works', lens.works.join(','));
  write('match', lens.match, DEFAULT_STATE.lens.match);
  write('without', lens.without.join(','));
  write('kinds', lens.kinds.join(','));
  write('relations', lens.relations.join(','));
  if (lens.works.length > 0) write('show', state.portion);
  write('depth', String(state.depth), String(DEFAULT_STATE.depth));
  write('asof', state.asOf);
  write('order', state.order, DEFAULT_STATE.order);
  write('view', state.view, DEFAULT_STATE.view);
  write('layout', state.layout, DEFAULT_STATE.layout);
  if (state.layout === 'force') write('seed', String(state.seed), String(DEFAULT_STATE.seed));
  if (path !== '/') write('more', state.unfolded.join(','));
  writeArrangement(state.arrangement, write);
  write('edge', state.edge);
  if (route && path !== '/') {
    write('to', route.to);
    write('ties', route.ties, 'any');
    write('avoid', route.avoid.join(','));
    write('way', String(route.way), '1');
  }
  write('measure', state.measure);
  if (tour) {
    write('tour', tour.tour);
    write('step', String(tour.step), '1');
  }
  write('with', state.picked.join(','));
  if (path !== '/') write('expand', state.expanded.join(','));
  write('hide', state.hidden.join(','));
  write('pins', state.pins.map(formatPin).join(','));
  if (state.seen !== null) parts.push(`seen=${state.seen.join(',')}`);
  write('at', state.camera && formatCamera(state.camera));
  write('v', state.version);
  write('embed', embedding.embedded ? '1' : null);
  write('theme', embedding.theme);
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

/**
 * Whether going from one state to another is what a person would call a step: all but the camera, the places nodes
 * were dragged to, and what only describes the link. To begin to filter by a text is a step, and so is to end it; what
 * is typed between the two is none.
 */
export function isStep(previous: ExplorerState, next: ExplorerState, book: AddressBook): boolean {
  const { camera, pins, version, embedding } = DEFAULT_STATE;
  const begun = (arrangement: Arrangement): Arrangement => ({
    ...arrangement,
    find: arrangement.find && '…',
  });
  const still = (state: ExplorerState): string =>
    formatAddress(
      { ...state, arrangement: begun(state.arrangement), camera, pins, version, embedding },
      book,
    );
  return still(previous) !== still(next);
}

/** Reads one of some names; null for any other text. */
function oneOf<T extends string>(names: readonly T[]): (text: string) => T | null {
  return (text) => names.find((name) => name === text) ?? null;
}

/** The parameters' reader, with what takes more than one parameter or the names the address may use. */
function readerFor(parameters: URLSearchParams, book: AddressBook, dropped: Dropped[]) {
  const read = addressReader(parameters, dropped);
  const works = (name: string): readonly WorkId[] =>
    read.list(name, book.works, 'ids of works', (id) => book.resolve(id) ?? id);
  const nodes = (name: string): readonly NodeId[] =>
    [...new Set(read.many(name, book.resolve, 'ids of nodes'))].sort();
  const count = (text: string): number | null => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null);

  return {
    ...read,
    works,
    nodes,
    lens(): Lens {
      const chosen = works('works');
      const leftOut = works('without');
      const both = leftOut.filter((work) => chosen.includes(work));
      if (both.length > 0) {
        dropped.push({ part: 'without', text: both.join(','), expected: 'works that are not chosen too' });
      }
      const match = read.choice('match', ['any', 'all'] as const, 'any');
      const kinds = read.list('kinds', KINDS, `kinds (${KINDS.join(', ')})`);
      const relations = read.list(
        'relations',
        book.groups,
        `groups of relations (${book.groups.join(', ')})`,
      );
      return {
        works: chosen,
        match: chosen.length < 2 ? 'any' : match,
        without: leftOut.filter((work) => !both.includes(work)),
        kinds: kinds.length === KINDS.length ? [] : kinds,
        relations: relations.length === book.groups.length ? [] : relations,
      };
    },
    portion({ works: chosen }: Lens): PortionName | null {
      if (chosen.length === 0) read.refuse('show', 'works to compare (works=)');
      return chosen.length === 0
        ? null
        : read.value('show', oneOf(PORTIONS), `one of ${PORTIONS.join(', ')}`);
    },
    route(from: NodeId | null): RouteChoice | null {
      if (from === null || !read.has('to')) {
        const missing = from === null ? 'a page to start from' : 'a node to go to (to=)';
        for (const name of ['to', 'ties', 'avoid', 'way']) read.refuse(name, missing);
        return null;
      }
      const to = read.value('to', book.resolve, 'the id of a node');
      const ties = read.choice('ties', ROUTE_TIES, 'any');
      const avoid = nodes('avoid');
      const way = read.value('way', count, 'the number of a route, from 1') ?? 1;
      return to === null ? null : { to, ties, avoid: avoid.filter((id) => id !== from && id !== to), way };
    },
    seed(layout: Layout): number {
      if (layout !== 'force') {
        read.refuse('seed', 'a free map (layout=force)');
        return DEFAULT_STATE.seed;
      }
      return read.value('seed', count, 'the number of a free map, from 1') ?? DEFAULT_STATE.seed;
    },
    unfolded(selected: NodeId | null): readonly GroupId[] {
      if (selected === null) read.refuse('more', 'a page to start from');
      else return read.list('more', book.groups, `groups of relations (${book.groups.join(', ')})`);
      return [];
    },
    expanded(selected: NodeId | null): readonly NodeId[] {
      if (selected === null) read.refuse('expand', 'a page to start from');
      return selected === null ? [] : nodes('expand').filter((id) => id !== selected);
    },
    tour(fromPath: string | null): TourStop | null {
      const named = read.value('tour', (text) => (isSlug(text) ? text : null), 'the id of a tour');
      const tour = named ?? fromPath;
      if (tour === null) {
        read.refuse('step', 'a tour (tour=)');
        return null;
      }
      return { tour, step: read.value('step', count, 'the number of a step, from 1') ?? 1 };
    },
    pins(): readonly Pin[] {
      const pins = read.many('pins', (text) => parsePin(text, book), 'id:x:y, with numbers');
      const byId = new Map(pins.map((pin) => [pin.id, pin]));
      return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}
