import { describe, expect, it } from 'vitest';
import { walkAlong, walkStart, type Direction } from '../../src/explore/walk.ts';
import type { NodeId, Position } from '../../src/graph/types.ts';
import { id } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode, sketchTies } from '../graph/sketch.ts';

/** Where a walk from "a", at 0,0, comes to when the others lie as given; all are joined to it. */
function walk(
  direction: Direction,
  others: Readonly<Record<string, readonly [number, number]>>,
): string | null {
  const graph = sketchTies(['a', ...Object.keys(others).map((other) => `a-${other}`)].join(' '));
  const places = new Map<NodeId, Position>([[id('a'), { x: 0, y: 0 }]]);
  for (const [other, [x, y]] of Object.entries(others)) places.set(id(other), { x, y });
  return walkAlong(graph, places, id('a'), direction)?.to ?? null;
}

describe('walkAlong()', () => {
  const cross = { n: [0, -10], s: [0, 10], w: [-10, 0], e: [10, 0] } as const;

  it.each([
    ['up', 'n'],
    ['down', 's'],
    ['left', 'w'],
    ['right', 'e'],
  ] as const)('goes %s to what lies there', (direction, to) => {
    expect(walk(direction, cross)).toBe(to);
  });

  it('goes to the nearest', () => {
    expect(walk('right', { far: [20, 0], near: [10, 0] })).toBe('near');
  });

  it('rather goes straight than astray', () => {
    expect(walk('right', { aside: [10, 10], straight: [25, 0] })).toBe('straight');
  });

  it('strays up to 60°, not farther', () => {
    expect(walk('right', { b: [10, 17] })).toBe('b');
    expect(walk('right', { b: [10, 18] })).toBeNull();
    expect(walk('right', { b: [10, -17] })).toBe('b');
    expect(walk('right', { b: [0, 10] })).toBeNull();
  });

  it('never goes back', () => {
    expect(walk('right', { b: [-10, 0] })).toBeNull();
    expect(walk('up', { b: [0, 10] })).toBeNull();
  });

  it('goes against the direction of an edge as well, and says which edge', () => {
    const graph = sketchTies('b-a');
    const places = new Map([
      [id('a'), { x: 0, y: 0 }],
      [id('b'), { x: 5, y: 0 }],
    ]);
    expect(walkAlong(graph, places, id('a'), 'right')).toEqual({ to: 'b', along: sketchEdge('b', 'a') });
  });

  it('goes nowhere without an edge, a place or a node', () => {
    const places = new Map([
      [id('a'), { x: 0, y: 0 }],
      [id('b'), { x: 5, y: 0 }],
    ]);
    expect(walkAlong(sketchTies('a b'), places, id('a'), 'right')).toBeNull();
    expect(walkAlong(sketchTies('a-c'), places, id('a'), 'right')).toBeNull();
    expect(walkAlong(sketchTies('c-a'), places, id('c'), 'right')).toBeNull();
    expect(walkAlong(sketchTies('a-b'), places, id('nobody'), 'right')).toBeNull();
  });

  it('does not go round a self-loop, nor to a node at the same place', () => {
    const loop = sketchGraph([sketchNode('a')], [sketchEdge('a', 'a')]);
    expect(walkAlong(loop, new Map([[id('a'), { x: 0, y: 0 }]]), id('a'), 'right')).toBeNull();
    expect(walk('right', { b: [0, 0] })).toBeNull();
  });
});

describe('walkStart()', () => {
  it('is the weightiest node shown, the first of equals', () => {
    const graph = sketchTies('a b c');
    const weights = new Map([
      [id('b'), 2],
      [id('c'), 2],
      [id('elsewhere'), 9],
    ]);
    expect(walkStart(graph, weights)).toBe('b');
  });

  it('is a node even where none has a weight', () => {
    expect(walkStart(sketchTies('a b'), new Map())).toBe('a');
  });

  it('is null in an empty graph', () => {
    expect(walkStart(sketchGraph([]), new Map())).toBeNull();
  });
});
