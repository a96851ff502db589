import { describe, expect, it } from 'vitest';
import { egoNetwork, neighbours } from '../../src/graph/neighbourhood.ts';
import type { EdgeId } from '../../src/graph/types.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode, sketchTies } from './sketch.ts';

describe('neighbours()', () => {
  it('finds the nodes joined in either direction, in the order of the edges', () => {
    expect([...neighbours(sketchTies('b-a a-c d-a c-d'), id('a'))]).toEqual(['b', 'c', 'd']);
  });

  it('names a node joined by several edges once', () => {
    const edges = [
      sketchEdge('a', 'b'),
      sketchEdge('b', 'a'),
      sketchEdge('a', 'b', { id: 'more' as EdgeId }),
    ];
    expect([...neighbours(sketchGraph([sketchNode('a'), sketchNode('b')], edges), id('a'))]).toEqual(['b']);
  });

  it('does not count a node as its own neighbour', () => {
    const graph = sketchGraph(
      [sketchNode('a'), sketchNode('b')],
      [sketchEdge('a', 'a'), sketchEdge('a', 'b')],
    );
    expect([...neighbours(graph, id('a'))]).toEqual(['b']);
  });

  it('is empty for an unknown id and for a lone node', () => {
    const graph = sketchTies('a-b c');
    expect(neighbours(graph, id('nobody')).size).toBe(0);
    expect(neighbours(graph, id('c')).size).toBe(0);
  });
});

describe('egoNetwork()', () => {
  //  a - b - c - d      and e, alone
  //   \_____/           a and c are joined as well
  const graph = sketchTies('a-b b-c c-d c-a e');

  it.each([
    [0, { a: 0 }],
    [1, { a: 0, b: 1, c: 1 }],
    [2, { a: 0, b: 1, c: 1, d: 2 }],
    [3, { a: 0, b: 1, c: 1, d: 2 }],
    [Infinity, { a: 0, b: 1, c: 1, d: 2 }],
  ])('tells the distance of all within %d steps', (depth, expected) => {
    expect(Object.fromEntries(egoNetwork(graph, id('a'), depth))).toEqual(expected);
  });

  it('takes the shorter of two ways', () => {
    expect(egoNetwork(sketchTies('a-b b-c c-d a-d'), id('a'), 3).get(id('d'))).toBe(1);
  });

  it('comes to an end on a circle and on a self-loop', () => {
    const loop = sketchGraph([sketchNode('a')], [sketchEdge('a', 'a')]);
    expect([...egoNetwork(loop, id('a'), Infinity)]).toEqual([['a', 0]]);
    expect(egoNetwork(sketchTies('a-b b-c c-a'), id('a'), Infinity).size).toBe(3);
  });

  it('is empty for an unknown id', () => {
    expect(egoNetwork(graph, id('nobody'), 3).size).toBe(0);
  });

  it('goes by way of a work to those who share it', () => {
    const distance = egoNetwork(tinyGraph, id('diamond-brooch'), 2);
    expect(distance.get(id('milady'))).toBe(1);
    expect(distance.get(id('richelieu'))).toBe(2);
    expect(distance.has(id('the-iron-mask'))).toBe(true);
    expect(distance.has(id('a-modern-musketeer'))).toBe(false);
  });
});
