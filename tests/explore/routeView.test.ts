import { describe, expect, it } from 'vitest';
import { EMPTY_LENS, type RouteChoice } from '../../src/explore/explorerState.ts';
import { lensGraph } from '../../src/explore/lens.ts';
import { routeTrace, routeView, type RouteView } from '../../src/explore/routeView.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { tieStrength } from '../../src/explore/tieStrength.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { id, M, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchTies } from '../graph/sketch.ts';

const choice = (to: string, part: Partial<RouteChoice> = {}): RouteChoice => ({
  to: id(to),
  ties: 'any',
  avoid: [],
  way: 1,
  ...part,
});
const ask = (known: Graph, from: string, to: RouteChoice, shown = known): RouteView | null =>
  routeView(known, shown, id(from), to, tieStrength(known));

//  a - b - d - e
//   \ - c - /
const diamond = sketchTies('a-b b-d a-c c-d d-e');

describe('routeView()', () => {
  it('lists the shortest routes, then the next best, and shows the one asked for', () => {
    const second = ask(diamond, 'a', choice('d', { way: 2 }));
    expect(second?.ways.map(({ key }) => key).sort()).toEqual(['a b d', 'a c d']);
    expect(second?.way).toBe(second?.ways[1]);
    expect(second?.number).toBe(2);
  });

  it('shows the first if there are not so many', () => {
    const far = ask(diamond, 'a', choice('d', { way: 99 }));
    expect([far?.number, far?.way]).toEqual([1, far?.ways[0]]);
  });

  it('names what is avoided', () => {
    const around = ask(diamond, 'a', choice('d', { avoid: [id('b')] }));
    expect(around?.ways.map(({ key }) => key)).toEqual(['a c d']);
    expect(around?.avoided.map((node) => node.id)).toEqual(['b']);
  });

  it('says how far it is beyond the lens, where the lens alone is in the way', () => {
    const shown = lensGraph(tinyGraph, { ...EMPTY_LENS, kinds: ['place'] }, id('milady'));
    const view = ask(tinyGraph, 'milady', choice('paris'), shown);
    expect(view?.answer.kind).toBe('none');
    expect(view?.beyond).toBe(3);
    expect(ask(tinyGraph, 'milady', choice('paris'))?.beyond).toBeNull();
  });

  it('says nothing of an end, an avoided node or a way that the shield hides', () => {
    const known = shieldGraph(tinyGraph, new Set([M]));
    const hidden = ask(known, 'dartagnan', choice('milady', { avoid: [id('richelieu')] }));
    expect(hidden).toMatchObject({ to: null, ways: [], way: null, avoided: [], beyond: null });
    expect(hidden?.answer.kind).toBe('unknown');
    expect(ask(known, 'milady', choice('dartagnan'))).toBeNull();
  });

  it('has no way from a node to itself', () => {
    expect(ask(diamond, 'a', choice('a'))?.answer.kind).toBe('same');
  });
});

describe('routeTrace()', () => {
  it('draws the chosen route with one tie for each step, and the others behind it', () => {
    const view = ask(diamond, 'a', choice('e'));
    const trace = view && routeTrace(view);
    const [first, second] = view?.ways ?? [];
    expect(trace?.stations).toEqual(first?.nodes.map((node) => node.id));
    expect(trace?.edges).toHaveLength(3);
    expect(trace?.detours.map(({ stations }) => stations.join(' '))).toEqual([second?.key]);
  });

  it('has another key for another way, and draws nothing without one', () => {
    const [one, two] = [1, 2].map((way) => ask(diamond, 'a', choice('e', { way })));
    expect(one && routeTrace(one)?.key).not.toBe(two && routeTrace(two)?.key);
    const none = ask(diamond, 'a', choice('a'));
    expect(none && routeTrace(none)).toBeNull();
  });
});
