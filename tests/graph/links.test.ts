import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/graph/links.ts';
import { sketchEdge, sketchGraph, sketchNode, sketchTies } from './sketch.ts';

describe('linksOf()', () => {
  it('knows each neighbour once, in both directions, and no one else', () => {
    const graph = sketchGraph(
      ['x', 'a', 'b', 'c'].map((name) => sketchNode(name)),
      [sketchEdge('a', 'b'), sketchEdge('b', 'a'), sketchEdge('c', 'b'), sketchEdge('c', 'c')],
    );
    const { ids, starts, targets } = linksOf(graph);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect([...starts]).toEqual([0, 1, 3, 4]);
    expect([...targets]).toEqual([1, 0, 2, 1]);
  });

  it('is empty without edges', () => {
    expect(linksOf(sketchTies('a')).ids).toEqual([]);
  });
});
