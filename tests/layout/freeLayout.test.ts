import { describe, expect, it } from 'vitest';
import { freeLayout } from '../../src/layout/freeLayout.ts';
import { sketchGraph } from '../graph/sketch.ts';
import { moves, overlaps, world } from './worlds.ts';

const graph = world(3);

describe('freeLayout()', () => {
  const places = freeLayout(graph, { shape: 'wide', seed: 1 });

  it('gives every node a place of its own', () => {
    expect([...places.keys()]).toEqual([...graph.nodes.keys()]);
    expect(overlaps(graph, places)).toEqual([]);
  });

  it('gives the same map to the same seed, and another to another', () => {
    expect(freeLayout(graph, { shape: 'wide', seed: 1 })).toEqual(places);
    const [farthest = 0] = moves(places, freeLayout(graph, { shape: 'wide', seed: 2 }));
    expect(farthest).toBeGreaterThan(100);
  });

  it('lays nothing for nothing', () => {
    expect(freeLayout(sketchGraph([]), { shape: 'tall', seed: 5 }).size).toBe(0);
  });
});
