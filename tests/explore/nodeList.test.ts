import { describe, expect, it } from 'vitest';
import { LIST_ORDERS, nodeList, type ListOrder } from '../../src/explore/nodeList.ts';
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

function order(by: ListOrder, shown: Graph = graph, weights = noWeights): readonly string[] {
  return nodeList(shown, weights, by, tinyWorks).map(({ node }) => node.id);
}

describe('nodeList()', () => {
  it('has a row for every node, whatever the order', () => {
    for (const by of LIST_ORDERS) expect([...order(by)].sort()).toEqual(['a', 'b', 'c', 't']);
  });

  it('counts the edges within what is shown', () => {
    const ties = (shown: Graph): unknown =>
      Object.fromEntries(nodeList(shown, noWeights, 'weight').map((row) => [row.node.id, row.ties]));
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

  it('takes the order of release from the works shown where none is given', () => {
    const rows = nodeList(tinyGraph, noWeights, 'works').map(({ node }) => node.revealedIn);
    expect([...new Set(rows)]).toEqual(tinyWorks);
  });

  it('puts the most tied first', () => {
    expect(order('ties')).toEqual(['c', 'b', 't', 'a']);
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
