import { describe, expect, it } from 'vitest';
import { officesOf } from '../../src/explore/offices.ts';
import { createGraph, type Graph } from '../../src/graph/graph.ts';
import type { EdgeId, GraphEdge, Relation, RelationId, WorkId } from '../../src/graph/types.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchNode } from '../graph/sketch.ts';

const { groups, sources, relations } = tinyGraph.vocabulary;
const plain = relations.get('member-of' as RelationId) as Relation;
const relation = (name: string, office: boolean): readonly [RelationId, Relation] => {
  const key = name as RelationId;
  return [key, { ...plain, id: key, inverse: `${name} of it`, ...(office && { office }) }];
};
const vocabulary = {
  groups,
  sources,
  relations: new Map([relation('heads', true), relation('guards', true), relation('visits', false)]),
};

function house(...edges: readonly GraphEdge[]): Graph {
  const names = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return createGraph(
    [...names].map((name) => sketchNode(name)),
    edges,
    vocabulary,
  );
}

const tie = (source: string, name: string, rest: Partial<GraphEdge> = {}): GraphEdge =>
  sketchEdge(source, 'house', {
    id: `${source}-${name}-${String(rest.works?.length)}` as EdgeId,
    relation: name as RelationId,
    ...rest,
  });
const works = (...names: readonly string[]): readonly WorkId[] => names as readonly WorkId[];

/** Offices as they read. */
const read = (graph: Graph, node = 'house'): readonly string[] =>
  officesOf(graph, id(node)).map(
    ({ words, holders }) => `${words}: ${holders.map(({ label }) => label).join(', ')}`,
  );

describe('officesOf()', () => {
  it('names who has an office, in the order of the vocabulary, and nobody else', () => {
    expect(read(house(tie('b', 'guards'), tie('a', 'heads'), tie('c', 'visits')))).toEqual([
      'heads of it: a',
      'guards of it: b',
    ]);
  });

  it('puts whoever is shown so in more works first, and names nobody twice', () => {
    const graph = house(
      tie('a', 'heads', { works: works('one') }),
      tie('b', 'heads', { works: works('one', 'two', 'three') }),
      tie('a', 'heads', { works: works('three', 'four') }),
    );
    expect(read(graph)).toEqual(['heads of it: b, a']);
  });

  it('leaves out what no longer holds, and offices that the house has elsewhere', () => {
    const elsewhere = sketchEdge('house', 'chain', { relation: 'heads' as RelationId });
    expect(read(house(tie('a', 'heads', { status: 'superseded' }), elsewhere))).toEqual([]);
  });

  it('is empty for an unknown node', () => {
    expect(read(house(tie('a', 'heads')), '__proto__')).toEqual([]);
  });
});
