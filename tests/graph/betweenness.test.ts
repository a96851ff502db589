import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../src/graph/betweenness.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { NodeId } from '../../src/graph/types.ts';
import { allPaths, randomGraphs } from './randomTies.ts';
import { sketchTies } from './sketch.ts';

/** The same by its definition: for each pair, the share of its shortest paths that lead through the node. */
function byDefinition(graph: Graph, node: NodeId): number {
  const others = [...graph.nodes.keys()].filter((other) => other !== node);
  let sum = 0;
  others.forEach((from, index) => {
    for (const to of others.slice(index + 1)) {
      const every = allPaths(graph, from, to);
      const shortest = every.filter(({ length }) => length === Math.min(...every.map((path) => path.length)));
      if (shortest.length > 0) sum += shortest.filter((path) => path.includes(node)).length / shortest.length;
    }
  });
  return sum;
}

describe('betweenness()', () => {
  it('counts the pairs that meet in the middle', () => {
    const { scores, pairs, estimated } = betweenness(sketchTies('a-m b-m c-m'));
    expect(Object.fromEntries(scores)).toEqual({ a: 0, b: 0, c: 0, m: 3 });
    expect([pairs, estimated]).toEqual([3, false]);
  });

  it('shares a pair among its shortest paths', () => {
    expect(betweenness(sketchTies('a-b b-d a-c c-d')).scores.get('b' as NodeId)).toBe(0.5);
  });

  it('is empty without edges, and without edges that pass', () => {
    expect(betweenness(sketchTies('a b')).scores.size).toBe(0);
    expect(betweenness(sketchTies('a-b'), { passes: () => false })).toEqual({
      scores: new Map(),
      pairs: 0,
      estimated: false,
    });
  });

  it('agrees with its definition', () => {
    fc.assert(
      fc.property(randomGraphs, (graph) => {
        const { scores } = betweenness(graph);
        for (const node of graph.nodes.keys()) {
          expect(scores.get(node) ?? 0).toBeCloseTo(byDefinition(graph, node), 9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is estimated from some starts, evenly taken', () => {
    const ring = sketchTies('a-b b-c c-d d-e e-f f-a');
    const whole = betweenness(ring).scores;
    const half = betweenness(ring, { starts: 3 });
    expect(half.estimated).toBe(true);
    const sum = (scores: ReadonlyMap<NodeId, number>): number =>
      [...scores.values()].reduce((a, b) => a + b, 0);
    expect(sum(half.scores)).toBeCloseTo(sum(whole), 9);
  });
});
