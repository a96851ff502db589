import fc from 'fast-check';
import { createAddressBook } from '../../src/explore/addressBook.ts';
import {
  findText,
  LIST_COLUMNS,
  LIST_GROUPS,
  SORTS,
  SPANS,
  type Arrangement,
} from '../../src/explore/arrangement.ts';
import {
  DEPTHS,
  LAYOUTS,
  VIEWS,
  type ExplorerState,
  type Lens,
  PORTIONS,
} from '../../src/explore/explorerState.ts';
import { MEASURES } from '../../src/explore/measureNames.ts';
import { ROUTE_TIES } from '../../src/explore/storyTies.ts';
import { WORK_ORDERS } from '../../src/explore/workOrder.ts';
import { KINDS, type SourceId, type WorkId } from '../../src/graph/types.ts';
import { tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { tinyWorks } from '../graph/sketch.ts';

/** What a visitor of the tiny franchise may have chosen, seen or written: for laws. */

export const tinyBook = createAddressBook(tinyGraph);

/** Some, none or all of a list, in its order. */
const some = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...list]);
/** Some or none of a list, where all of it is said by saying none. */
const someNotAll = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...list], { maxLength: list.length - 1 });

export const seenWorks: fc.Arbitrary<ReadonlySet<WorkId>> = some(tinyWorks).map((works) => new Set(works));

/** A lens as an address says it: no work both chosen and left out, "all of" for two or more. */
export const lenses: fc.Arbitrary<Lens> = fc
  .record({
    works: some(tinyWorks),
    match: fc.constantFrom('any', 'all'),
    without: some(tinyWorks),
    kinds: someNotAll(KINDS),
    relations: someNotAll(tinyFranchise.groups.map(({ id }) => id)),
  })
  .map((lens) => ({
    ...lens,
    match: lens.works.length < 2 ? 'any' : lens.match,
    without: lens.without.filter((work) => !lens.works.includes(work)),
  }));

const whole = fc.integer({ min: -100_000, max: 100_000 });
const camera = fc
  .record({ x: whole, y: whole, zoom: fc.integer({ min: 1, max: 20_000 }) })
  .map(({ x, y, zoom }) => ({ centre: { x, y }, zoom: zoom / 1000 }));

const ids = tinyFranchise.nodes.map(({ id }) => id);
const someIds = some([...ids].sort());
const pins = fc
  .array(fc.record({ id: fc.constantFrom(...ids), x: whole, y: whole }), { maxLength: 3 })
  .map((list) =>
    [...new Map(list.map((pin) => [pin.id, pin])).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
const count = fc.integer({ min: 1, max: 9999 });

const arrangements: fc.Arbitrary<Arrangement> = fc.record({
  sort: fc.option(fc.record({ by: fc.constantFrom(...SORTS, ...tinyWorks), reversed: fc.boolean() })),
  group: fc.constantFrom(...LIST_GROUPS),
  columns: some(LIST_COLUMNS),
  find: fc.string({ unit: 'binary', maxLength: 80 }).map(findText),
  span: fc.constantFrom(...SPANS),
  lines: fc.option(fc.integer({ min: 1, max: 999 })),
});

/** A state as an address says it. */
export const states: fc.Arbitrary<ExplorerState> = fc
  .record({
    place: fc.oneof(
      fc.record({
        selected: fc.option(fc.constantFrom(...ids)),
        source: fc.constant(null),
      }),
      fc.record({ selected: fc.constant(null), source: fc.stringMatching(/^[a-z]{1,9}(-[0-9]{1,3})?$/) }),
    ),
    lens: lenses,
    edge: fc.option(fc.constantFrom(...tinyFranchise.edges.map(({ id }) => id))),
    depth: fc.constantFrom(...DEPTHS),
    asOf: fc.option(fc.constantFrom(...tinyWorks)),
    order: fc.constantFrom(...WORK_ORDERS),
    view: fc.constantFrom(...VIEWS),
    layout: fc.constantFrom(...LAYOUTS),
    seed: count,
    unfolded: fc.subarray(tinyFranchise.groups.map(({ id }) => id)),
    arrangement: arrangements,
    route: fc.option(
      fc.record({
        to: fc.constantFrom(...ids),
        ties: fc.constantFrom(...ROUTE_TIES),
        avoid: someIds,
        way: count,
      }),
    ),
    portion: fc.option(fc.constantFrom(...PORTIONS)),
    measure: fc.option(fc.constantFrom(...MEASURES)),
    tour: fc.option(fc.record({ tour: fc.stringMatching(/^[a-z]{1,9}(-[0-9]{1,3})?$/), step: count })),
    picked: someIds,
    expanded: someIds,
    hidden: someIds,
    pins,
    seen: fc.option(some(tinyWorks)),
    camera: fc.option(camera),
    version: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)),
    embedding: fc.record({
      embedded: fc.boolean(),
      theme: fc.option(fc.constantFrom('dark' as const, 'light' as const)),
    }),
  })
  .map(({ place: { selected, source }, route, picked, expanded, hidden, seed, unfolded, ...rest }) => ({
    ...rest,
    portion: rest.lens.works.length === 0 ? null : rest.portion,
    seed: rest.layout === 'force' ? seed : 1,
    unfolded: selected ? unfolded : [],
    selected,
    source: source as SourceId | null,
    route:
      selected && route
        ? { ...route, avoid: route.avoid.filter((id) => id !== selected && id !== route.to) }
        : null,
    picked: picked.filter((id) => id !== selected),
    expanded: selected ? expanded.filter((id) => id !== selected) : [],
    hidden: hidden.filter((id) => id !== selected),
  }));

const pieces = [
  ...[
    '/',
    '//',
    '?',
    '&',
    '=',
    ',',
    '#',
    '%',
    '%2',
    '%E0%A4%A',
    '%00',
    '+',
    ' ',
    ';',
    '.',
    '-',
    '\u{1F5E1}',
    '\uD800',
  ],
  ...[
    'works',
    'match',
    'without',
    'kinds',
    'relations',
    'depth',
    'view',
    'layout',
    'seed',
    'more',
    'seen',
    'at',
    'v',
    'to',
    'pins',
    'tour',
    'step',
    'with',
    'expand',
    'way',
    'show',
    'measure',
    'sort',
    'columns',
    'find',
    'lines',
  ],
  ...[
    'any',
    'all',
    'character',
    'work',
    'kinship',
    'list',
    'radial',
    '0',
    '1',
    '2',
    '99',
    'NaN',
    '1e9',
    '-0',
    '0.0001',
  ],
  ...['__proto__', 'constructor', 'artagnan', 'DARTAGNAN', 'index.html', 'milady', '0a1b2c3d', ...tinyWorks],
];

/** Anything at all, and things that look almost like an address. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.array(fc.constantFrom(...pieces), { maxLength: 4 })), {
      maxLength: 12,
    })
    .map(
      (parameters) =>
        `/x/milady?${parameters.map(([name, values]) => `${name}=${values.join('')}`).join('&')}`,
    ),
);
