import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from '../../src/explore/explorerState.ts';
import { formatAddress, parseAddress } from '../../src/explore/address.ts';
import { openEdge } from '../../src/explore/handTransitions.ts';
import {
  allowNodes,
  avoidNode,
  chooseWay,
  endRoute,
  findRoute,
  lookBeyond,
  routeBetween,
  setRouteTies,
  swapRoute,
} from '../../src/explore/routeTransitions.ts';
import { ROUTE_TIES } from '../../src/explore/storyTies.ts';
import type { EdgeId } from '../../src/graph/types.ts';
import { id, M, tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { states, tinyBook } from './arbitraries.ts';

const [milady, paris, dartagnan, richelieu] = ['milady', 'paris', 'dartagnan', 'richelieu'].map(id) as [
  ReturnType<typeof id>,
  ReturnType<typeof id>,
  ReturnType<typeof id>,
  ReturnType<typeof id>,
];
const TIE = 'dartagnan--seen-at--paris' as EdgeId;
const from = (part: Partial<ExplorerState> = {}): ExplorerState => ({
  ...DEFAULT_STATE,
  selected: milady,
  ...part,
});
const asked = findRoute(from(), paris);

describe('findRoute()', () => {
  it('asks for the shortest way by any ties', () => {
    expect(asked.route).toEqual({ to: paris, ties: 'any', avoid: [], way: 1 });
  });

  it('keeps the ties and what is avoided when the end changes, but for the new end', () => {
    const before = from({ route: { to: paris, ties: 'story', avoid: [dartagnan, richelieu], way: 3 } });
    expect(findRoute(before, dartagnan).route).toEqual({
      to: dartagnan,
      ties: 'story',
      avoid: [richelieu],
      way: 1,
    });
  });

  it('shows the end if it was hidden by hand, and makes room for the answer', () => {
    const before = from({ hidden: [paris, richelieu], edge: TIE });
    expect(findRoute(before, paris)).toMatchObject({ hidden: [richelieu], edge: null });
  });

  it('needs a start', () => {
    expect(findRoute(DEFAULT_STATE, paris)).toBe(DEFAULT_STATE);
  });
});

describe('routeBetween()', () => {
  it('selects the start and asks', () => {
    expect(routeBetween(from({ view: 'list' }), dartagnan, paris)).toMatchObject({
      selected: dartagnan,
      view: 'list',
      route: { to: paris, way: 1 },
    });
  });
});

describe('swapRoute()', () => {
  it('asks from the other end', () => {
    const swapped = swapRoute({ ...asked, route: { to: paris, ties: 'cast', avoid: [dartagnan], way: 2 } });
    expect(swapped.selected).toBe(paris);
    expect(swapped.route).toEqual({ to: milady, ties: 'cast', avoid: [dartagnan], way: 1 });
  });

  it('does nothing without a route', () => {
    expect(swapRoute(from())).toEqual(from());
  });
});

describe('setRouteTies(), avoidNode(), allowNodes() and chooseWay()', () => {
  it('change the question and start again with the best way', () => {
    const third = chooseWay(asked, 3);
    expect(third.route?.way).toBe(3);
    expect(setRouteTies(third, 'story').route).toMatchObject({ ties: 'story', way: 1 });
    expect(avoidNode(third, richelieu).route).toMatchObject({ avoid: [richelieu], way: 1 });
  });

  it('avoid each once, in the order of ids, and never an end', () => {
    const avoiding = [richelieu, dartagnan, richelieu, milady, paris].reduce(avoidNode, asked);
    expect(avoiding.route?.avoid).toEqual([dartagnan, richelieu]);
    expect(allowNodes(avoiding, [dartagnan]).route?.avoid).toEqual([richelieu]);
    expect(allowNodes(avoiding, [dartagnan, richelieu]).route?.avoid).toEqual([]);
  });

  it('do nothing without a route', () => {
    const state = from();
    expect(setRouteTies(state, 'cast')).toBe(state);
    expect(avoidNode(state, richelieu)).toBe(state);
    expect(allowNodes(state, [richelieu])).toBe(state);
    expect(chooseWay(state, 2)).toBe(state);
  });
});

describe('endRoute(), openEdge() and lookBeyond()', () => {
  it('go back to the start', () => {
    expect(endRoute(asked)).toEqual(from());
  });

  it('open a receipt beside the route', () => {
    expect(openEdge(asked, TIE)).toMatchObject({ edge: TIE, route: asked.route });
  });

  it('take away what hides, and keep the question', () => {
    const narrow = { ...asked, lens: { ...EMPTY_LENS, works: [M] }, asOf: M, hidden: [richelieu] };
    expect(lookBeyond(narrow)).toEqual(asked);
  });
});

describe('every change of a route', () => {
  const nodes = fc.constantFrom(...tinyFranchise.nodes.map((node) => node.id));
  const changes = fc.oneof(
    nodes.map((to) => (state: ExplorerState) => findRoute(state, to)),
    fc.tuple(nodes, nodes).map(
      ([a, b]) =>
        (state: ExplorerState) =>
          routeBetween(state, a, b),
    ),
    nodes.map((node) => (state: ExplorerState) => avoidNode(state, node)),
    nodes.map((node) => (state: ExplorerState) => allowNodes(state, [node])),
    fc.constantFrom(...ROUTE_TIES).map((ties) => (state: ExplorerState) => setRouteTies(state, ties)),
    fc.integer({ min: 1, max: 99 }).map((way) => (state: ExplorerState) => chooseWay(state, way)),
    fc.constantFrom(swapRoute, endRoute, lookBeyond),
  );

  it('leads to a state that an address can say', () => {
    fc.assert(
      fc.property(states, fc.array(changes, { maxLength: 6 }), (start, steps) => {
        const state = steps.reduce((before, change) => change(before), start);
        const said = parseAddress(formatAddress(state, tinyBook), tinyBook);
        expect(said).toEqual({ state, dropped: [] });
      }),
    );
  });
});
