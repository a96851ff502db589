import { describe, expect, it } from 'vitest';
import { SORTS, type SortKey } from '../../src/explore/arrangement.ts';
import { nodeList } from '../../src/explore/nodeList.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { subgraph } from '../../src/graph/graph.ts';
import type { NodeId } from '../../src/graph/types.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';

const [modern, musketeers, mask] = tinyWorks;
const noWeights: ReadonlyMap<NodeId, number> = new Map();

const graph = sketchGraph(
  [
    sketchNode('b', { label: 'The Bastille', kind: 'place', works: [musketeers, mask] }),
    sketchNode('a', { label: 'Átila', works: [mask] }),
    sketchNode('c', { label: 'a cardinal', works: [musketeers] }),
    sketchNode('t', { label: 'Theresa', kind: 'person', works: [modern] }),
  ],
  [sketchEdge('b', 'c'), sketchEdge('c', 't')],
);

const known = sketchGraph([
  ...graph.nodes.values(),
  ...tinyWorks.map((work) => sketchNode(work, { kind: 'work' })),
]);

function order(by: SortKey, shown: Graph = graph, weights = noWeights, reversed = false): readonly string[] {
  return nodeList(known, shown, weights, { by, reversed }).map(({ node }) => node.id);
}

describe('nodeList()', () => {
  it('has a row for every node, whatever the order', () => {
    for (const by of SORTS) expect([...order(by)].sort()).toEqual(['a', 'b', 'c', 't']);
  });

  it('counts the edges within what is shown', () => {
    const ties = (shown: Graph): unknown =>
      Object.fromEntries(nodeList(known, shown, noWeights).map((row) => [row.node.id, row.ties]));
    expect(ties(graph)).toEqual({ a: 0, b: 1, c: 2, t: 1 });
    expect(ties(subgraph(graph, (node) => node.id !== 't'))).toEqual({ a: 0, b: 1, c: 1 });
  });

  it('puts the weightiest first, and last those without a weight', () => {
    const weights = new Map([
      [id('c'), 5],
      [id('t'), 9],
    ]);
    expect(order('weight', graph, weights)).toEqual(['t', 'c', 'b', 'a']);
  });

  it('goes by name without its article and its diacritics', () => {
    expect(order('name')).toEqual(['a', 'b', 'c', 't']);
  });

  it('goes by kind in the order of the vocabulary', () => {
    expect(order('kind')).toEqual(['a', 'c', 't', 'b']);
  });

  it('goes by the first work in release order, of one work the most lasting first', () => {
    expect(order('works')).toEqual(['t', 'b', 'c', 'a']);
  });

  it('knows the order of release of works that a lens hides', () => {
    const shown = subgraph(tinyGraph, ({ kind }) => kind !== 'work');
    const rows = nodeList(tinyGraph, shown, noWeights, { by: 'works', reversed: false }).map(
      ({ node }) => node.revealedIn,
    );
    expect([...new Set(rows)]).toEqual(tinyWorks.slice(0, 2));
  });

  it('puts the most tied first', () => {
    expect(order('ties')).toEqual(['c', 'b', 't', 'a']);
  });

  it('goes the other way round if asked', () => {
    expect(order('name', graph, noWeights, true)).toEqual([...order('name')].reverse());
    expect(order('ties', graph, noWeights, true)).toEqual(['a', 'b', 't', 'c']);
  });

  it('tells appearances and fates, and puts those without at the end, either way round', () => {
    const rows = (by: SortKey, reversed: boolean) =>
      nodeList(tinyGraph, tinyGraph, noWeights, { by, reversed });
    const told = new Map(rows('name', false).map((row) => [row.node.id, row]));
    expect(told.get(id('dartagnan'))).toMatchObject({ appearances: 3, fate: { fate: 'dead' } });
    expect(told.get(id('milady'))).toMatchObject({ appearances: 2, fate: null });
    expect(told.get(tinyWorks[0])).toMatchObject({ appearances: null, fate: null });
    for (const reversed of [false, true]) {
      expect(
        rows('fate', reversed)
          .slice(0, 2)
          .map(({ node }) => node.id),
      ).toEqual(['dartagnan', 'constance']);
      expect(
        rows('appearances', reversed)
          .slice(-3)
          .map(({ node }) => node.kind),
      ).toEqual(['work', 'work', 'work']);
    }
    expect(rows('appearances', false)[0]?.appearances).toBe(3);
    expect(rows('appearances', true)[0]?.appearances).toBe(1);
  });

  it('keeps the order of weight for an order it does not know', () => {
    const rows = nodeList(tinyGraph, tinyGraph, new Map([[id('paris'), 3]]), {
      by: tinyWorks[0],
      reversed: false,
    });
    expect(rows[0]?.node.id).toBe('paris');
  });

  it('keeps the order of weight among equals', () => {
    const weights = new Map([
      [id('a'), 1],
      [id('c'), 2],
    ]);
    expect(order('kind', graph, weights).slice(0, 2)).toEqual(['c', 'a']);
  });

  it('has no rows for an empty graph', () => {
    expect(order('ties', sketchGraph([]))).toEqual([]);
  });
});
