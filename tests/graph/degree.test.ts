import { describe, expect, it } from 'vitest';
import { degrees } from '../../src/graph/degree.ts';
import type { EdgeId } from '../../src/graph/types.ts';
import { sketchEdge, sketchGraph, sketchNode } from './sketch.ts';

const graph = sketchGraph(
  ['a', 'b', 'c'].map((name) => sketchNode(name)),
  [sketchEdge('a', 'b'), sketchEdge('b', 'a'), sketchEdge('b', 'b')],
);

describe('degrees()', () => {
  it('counts parallel edges each, a self-loop once, and leaves out who has none', () => {
    expect([...degrees(graph)]).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
  });

  it('counts only edges that pass', () => {
    expect([...degrees(graph, (edge) => edge.id === ('a--b' as EdgeId))]).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });
});
