import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinsOf, type Joins } from '../../src/explore/joins.ts';
import { subgraph, type Graph } from '../../src/graph/graph.ts';
import { egoNetwork, neighbours } from '../../src/graph/neighbourhood.ts';
import type { NodeId } from '../../src/graph/types.ts';
import { id, III, IM, M, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { NAMES, nodeIds, randomGraphs } from '../graph/randomTies.ts';
import { sketchEdge, sketchGraph, sketchNode, sketchTies } from '../graph/sketch.ts';

const join = (graph: Graph, ...names: readonly string[]): Joins => joinsOf(graph, names.map(id), new Map());
const shared = ({ neighbours: list }: Joins): readonly (readonly [string, readonly string[]])[] =>
  list.map(({ node, ties }) => [node.id, ties.map(({ member }) => member)]);

describe('joinsOf()', () => {
  it('finds nothing among none, and nothing that joins one', () => {
    expect(join(tinyGraph).picture.nodes.size).toBe(0);
    const one = join(tinyGraph, 'milady', 'milady', 'nobody');
    expect(one.members.map((node) => node.id)).toEqual(['milady']);
    expect([one.direct, one.neighbours, one.works]).toEqual([[], [], []]);
    expect([...one.picture.nodes]).toEqual(['milady']);
  });

  it('tells direct ties, common neighbours and common works of two', () => {
    const joins = join(tinyGraph, 'dartagnan', 'milady');
    expect(joins.direct).toEqual([]);
    expect(shared(joins)).toEqual([['richelieu', ['dartagnan', 'milady']]]);
    expect(joins.neighbours[0]?.ties.map(({ edges }) => edges.map(({ relation }) => relation))).toEqual([
      ['enemy-of'],
      ['serves'],
    ]);
    expect(joins.works.map(({ work }) => work)).toEqual([III, IM]);
    expect([...joins.picture.nodes]).toEqual(['dartagnan', 'milady', 'richelieu']);
  });

  it('tells each direct tie once, parallel ones each, and no self-loop', () => {
    const graph = sketchGraph(
      [sketchNode('a'), sketchNode('b')],
      [sketchEdge('a', 'b'), sketchEdge('b', 'a'), sketchEdge('a', 'a')],
    );
    expect(join(graph, 'a', 'b').direct.map(({ id: edge }) => edge)).toEqual(['a--b', 'b--a']);
  });

  //  a   b   c     x joins all three, y only a and b, z only b and c and weighs more than y
  it('puts what all share before what most share, then the weightier', () => {
    const graph = sketchTies('a-y b-y a-x b-x c-x b-z c-z a-w');
    const joins = joinsOf(graph, ['a', 'b', 'c'].map(id), new Map([[id('z'), 2]]));
    expect(shared(joins)).toEqual([
      ['x', ['a', 'b', 'c']],
      ['z', ['b', 'c']],
      ['y', ['a', 'b']],
    ]);
  });

  it('counts a work as in itself, and never as a common neighbour', () => {
    const joins = join(tinyGraph, M, 'dartagnan', 'douglas-fairbanks');
    expect(joins.works[0]).toEqual({ work: M, members: [M, 'dartagnan', 'douglas-fairbanks'] });
    expect(joins.neighbours.some(({ node }) => node.kind === 'work')).toBe(false);
  });

  it('joins loose pieces by a shortest way, past the works if there is one', () => {
    const joins = join(tinyGraph, 'diamond-brooch', 'constance');
    expect(joins.neighbours).toEqual([]);
    expect([...joins.picture.nodes]).toEqual([
      'diamond-brooch',
      'constance',
      'milady',
      'richelieu',
      'dartagnan',
    ]);
  });

  it('goes through a work where there is no other way', () => {
    const graph = sketchGraph(
      [sketchNode('a'), sketchNode('b'), sketchNode('film', { kind: 'work' })],
      [sketchEdge('a', 'film'), sketchEdge('b', 'film')],
    );
    expect([...join(graph, 'a', 'b').picture.nodes]).toEqual(['a', 'b', 'film']);
  });

  it('finds exactly the nodes that two or more of the picked touch', () => {
    fc.assert(
      fc.property(randomGraphs, fc.uniqueArray(nodeIds), (graph, picked) => {
        const joins = joinsOf(graph, picked, new Map());
        const plain = NAMES.map(id)
          .filter((name) => !picked.includes(name))
          .map((name) => [name, picked.filter((member) => neighbours(graph, member).has(name))] as const)
          .filter(([, members]) => members.length > 1);
        expect(new Map(shared(joins))).toEqual(new Map(plain));
        const counts = joins.neighbours.map(({ ties }) => ties.length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        for (const { source, target } of joins.direct) {
          expect(picked.includes(source) && picked.includes(target) && source !== target).toBe(true);
        }
      }),
    );
  });

  it('makes one connected picture of whatever the graph connects', () => {
    fc.assert(
      fc.property(randomGraphs, fc.uniqueArray(nodeIds, { minLength: 1 }), (graph, picked) => {
        const { nodes, edges } = joinsOf(graph, picked, new Map()).picture;
        const drawn = subgraph(
          graph,
          (node) => nodes.has(node.id),
          (edge) => edges.has(edge.id),
        );
        expect(drawn.nodes.size).toBe(nodes.size);
        expect(drawn.edges.size).toBe(edges.size);
        const first = picked[0] as NodeId;
        const reached = new Set(egoNetwork(drawn, first, Infinity).keys());
        const within = egoNetwork(graph, first, Infinity);
        for (const member of picked) expect(reached.has(member)).toBe(within.has(member));
      }),
    );
  });
});
