import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathSearch } from '../../src/graph/shortestPath.ts';
import { id } from '../fixtures/tinyFranchise.ts';
import { allPaths, NAMES, nodeIds, randomGraphs } from './randomTies.ts';
import { sketchEdge, sketchGraph, sketchNode, sketchTies } from './sketch.ts';

const read = (paths: readonly (readonly string[])[]): readonly string[] =>
  paths.map((path) => path.join(' '));

describe('pathSearch()', () => {
  //   a---b---d
  //    \     /|
  //     +-c-+ e---f
  const graph = sketchTies('a-b b-d a-c c-d d-e e-f x');

  it('finds all shortest paths, in the order of the edges', () => {
    const search = pathSearch(graph, id('a'), id('e'));
    expect(search.length).toBe(3);
    expect(read(search.pathsOfLength(3, 10))).toEqual(['a b d e', 'a c d e']);
  });

  it('walks edges in either direction', () => {
    expect(read(pathSearch(graph, id('f'), id('d')).pathsOfLength(2, 10))).toEqual(['f e d']);
  });

  it('lists no more than the limit', () => {
    expect(read(pathSearch(graph, id('a'), id('d')).pathsOfLength(2, 1))).toEqual(['a b d']);
    expect(pathSearch(graph, id('a'), id('d')).pathsOfLength(2, 0)).toEqual([]);
  });

  it('is null where nothing connects the two', () => {
    const search = pathSearch(graph, id('a'), id('x'));
    expect([search.length, search.pathsOfLength(3, 10)]).toEqual([null, []]);
  });

  it('is null for an unknown id, on either side or both', () => {
    expect(pathSearch(graph, id('a'), id('nobody')).length).toBeNull();
    expect(pathSearch(graph, id('nobody'), id('a')).length).toBeNull();
    expect(pathSearch(graph, id('nobody'), id('nobody')).length).toBeNull();
  });

  it('takes no step from a node to itself', () => {
    const search = pathSearch(graph, id('a'), id('a'));
    expect([search.length, search.pathsOfLength(0, 10), search.pathsOfLength(2, 10)]).toEqual([
      0,
      [['a']],
      [],
    ]);
  });

  it('counts parallel edges as one step and goes around no loop', () => {
    const loops = sketchGraph(
      [sketchNode('a'), sketchNode('b')],
      [sketchEdge('a', 'b'), sketchEdge('b', 'a'), sketchEdge('a', 'a'), sketchEdge('b', 'b')],
    );
    const search = pathSearch(loops, id('a'), id('b'));
    expect(search.pathsOfLength(1, 10)).toEqual([['a', 'b']]);
    expect(search.pathsOfLength(2, 10)).toEqual([]);
  });

  it('uses only edges that pass and leads only through nodes that may be', () => {
    const rules = { passes: ({ id: edge }: { id: string }) => edge !== 'a--b' };
    expect(read(pathSearch(graph, id('a'), id('d'), rules).pathsOfLength(2, 10))).toEqual(['a c d']);
    const through = (node: string): boolean => !['a', 'c', 'e'].includes(node);
    expect(read(pathSearch(graph, id('a'), id('e'), { through }).pathsOfLength(3, 10))).toEqual(['a b d e']);
  });

  it('agrees with trying everything, for the shortest paths and one step more', () => {
    fc.assert(
      fc.property(randomGraphs, nodeIds, nodeIds, fc.subarray([...NAMES]), (any, from, to, closed) => {
        const through = (node: string): boolean => !(closed as readonly string[]).includes(node);
        const search = pathSearch(any, from, to, { through });
        const every = allPaths(any, from, to, through);
        const lengths = every.map((path) => path.length - 1);
        expect(search.length).toBe(every.length === 0 ? null : Math.min(...lengths));
        for (let length = 0; length <= NAMES.length; length += 1) {
          const expected = every.filter((path) => path.length - 1 === length);
          expect(read(search.pathsOfLength(length, 1000)).toSorted()).toEqual(read(expected).toSorted());
        }
      }),
    );
  });
});
