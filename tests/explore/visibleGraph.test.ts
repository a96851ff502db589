import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from '../../src/explore/explorerState.ts';
import { lensGraph } from '../../src/explore/lens.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { keptGraph, thenGraph, visibleGraph, type VisibleGraph } from '../../src/explore/visibleGraph.ts';
import { egoNetwork } from '../../src/graph/neighbourhood.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchTies, tinyWorks } from '../graph/sketch.ts';
import { seenWorks, states } from './arbitraries.ts';

const [modern, , mask] = tinyWorks;

function see(part: Partial<ExplorerState>, known = tinyGraph): VisibleGraph {
  return visibleGraph(known, { ...DEFAULT_STATE, ...part });
}

describe('visibleGraph()', () => {
  it('shows all that is known, without a focus, in the default state', () => {
    const visible = see({});
    expect(visible.known).toBe(tinyGraph);
    expect(visible.shown).toBe(tinyGraph);
    expect(visible.focus).toBeNull();
  });

  it('has no focus on an unknown node', () => {
    expect(see({ selected: id('nobody') }).focus).toBeNull();
  });

  it('has no focus on a node that the shield hides, and does not bring it back', () => {
    const known = shieldGraph(tinyGraph, new Set([modern]));
    const visible = see({ selected: id('milady'), lens: { ...EMPTY_LENS, works: [mask] } }, known);
    expect(visible.focus).toBeNull();
    expect(visible.shown.nodes.has(id('milady'))).toBe(false);
  });

  it('focuses within the lens', () => {
    const lens = { ...EMPTY_LENS, kinds: ['character' as const] };
    const { focus } = see({ selected: id('dartagnan'), lens });
    expect([...(focus?.distance ?? [])]).toEqual([
      ['dartagnan', 0],
      ['constance', 1],
      ['richelieu', 1],
    ]);
  });

  it('focuses on a selected node that the lens would hide', () => {
    const { focus } = see({ selected: id('paris'), lens: { ...EMPTY_LENS, kinds: ['character'] } });
    expect(focus?.centre).toBe('paris');
    expect([...(focus?.distance.keys() ?? [])]).toEqual(['paris', 'dartagnan']);
  });

  //  e       d
  //  | \   / |
  //  a - b - c
  const graph = sketchTies('a-b b-c c-d a-e e-b b-d');

  it.each([
    [1, ['a', 'b', 'e'], ['a--b', 'a--e']],
    [2, ['a', 'b', 'e', 'c', 'd'], ['a--b', 'b--c', 'a--e', 'e--b', 'b--d']],
    [3, ['a', 'b', 'e', 'c', 'd'], ['a--b', 'b--c', 'c--d', 'a--e', 'e--b', 'b--d']],
  ] as const)(
    'at depth %d marks the neighbourhood and the edges that touch a nearer node',
    (depth, nodes, edges) => {
      const { focus } = see({ selected: id('a'), depth }, graph);
      expect([...(focus?.distance.keys() ?? [])]).toEqual(nodes);
      expect([...(focus?.edges ?? [])].sort()).toEqual([...edges].sort());
    },
  );

  it('marks the one node of a focus without edges', () => {
    const { focus } = see({ selected: id('b') }, sketchTies('a b'));
    expect([...(focus?.distance ?? [])]).toEqual([['b', 0]]);
    expect(focus?.edges.size).toBe(0);
  });

  it('opens the expanded nodes it comes to, one by one', () => {
    const chain = sketchTies('a-b b-c c-d d-e x-y');
    const see1 = (...expanded: string[]): VisibleGraph =>
      see({ selected: id('a'), expanded: expanded.map(id) }, chain);
    expect([...(see1('b').focus?.distance ?? [])]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
    expect([...(see1('b').focus?.edges ?? [])]).toEqual(['a--b', 'b--c']);
    expect([...(see1('c', 'x').focus?.distance.keys() ?? [])]).toEqual(['a', 'b']);
    expect([...(see1('b', 'c').focus?.distance.keys() ?? [])]).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves out what was hidden by hand, as if it were not known', () => {
    const visible = see({ hidden: [id('dartagnan'), id('nobody')] });
    expect(visible.known).toBe(tinyGraph);
    expect(visible.kept).toBe(visible.shown);
    expect(visible.shown.nodes.has(id('dartagnan'))).toBe(false);
    expect(visible.shown.nodes.size).toBe(tinyGraph.nodes.size - 1);
    expect(visible.shown.edgesOf(id('constance')).every(({ source }) => source === 'constance')).toBe(true);
    expect(see({ hidden: [id('nobody')] }).shown).toBe(tinyGraph);
  });

  it('is shield, time, hiding, lens and focus, in this order', () => {
    fc.assert(
      fc.property(states, seenWorks, (state, seen) => {
        const known = shieldGraph(tinyGraph, seen);
        const visible = visibleGraph(known, state);
        const kept = keptGraph(thenGraph(known, state.asOf, state.order), state.hidden);
        const shown = lensGraph(kept, state.lens, state.selected);
        expect([...visible.shown.nodes.keys()]).toEqual([...shown.nodes.keys()]);
        expect([...visible.shown.edges.keys()]).toEqual([...shown.edges.keys()]);
        const { focus } = visible;
        if (state.selected === null || !shown.nodes.has(state.selected)) {
          expect(focus).toBeNull();
          return;
        }
        expect(focus?.distance).toEqual(egoNetwork(shown, state.selected, state.depth, state.expanded));
        for (const edge of focus?.edges ?? []) {
          const ends = visible.shown.edges.get(edge);
          expect(ends && focus?.distance.has(ends.source) && focus.distance.has(ends.target)).toBe(true);
        }
      }),
    );
  });
});
