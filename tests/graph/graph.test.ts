import { describe, expect, it } from 'vitest';
import {
  createGraph,
  DanglingEdgeError,
  groupOf,
  otherEnd,
  relationOf,
  subgraph,
} from '../../src/graph/graph.ts';
import type { EdgeId, RelationId } from '../../src/graph/types.ts';
import { id, tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode, sketchTies, tinyWorks } from './sketch.ts';

describe('createGraph()', () => {
  it('keeps nodes and edges in their order, as the same objects', () => {
    expect([...tinyGraph.nodes.values()]).toEqual(tinyFranchise.nodes);
    expect(tinyGraph.nodes.get(id('dartagnan'))).toBe(
      tinyFranchise.nodes.find((node) => node.id === 'dartagnan'),
    );
    expect([...tinyGraph.edges.keys()]).toEqual(tinyFranchise.edges.map((edge) => edge.id));
  });

  it('lists the works among the nodes in their order', () => {
    expect(tinyGraph.works).toEqual(tinyWorks);
  });

  it('finds the edges at a node in both directions, in the order given', () => {
    const graph = sketchTies('a-b c-a b-c a-d');
    expect(graph.edgesOf(id('a')).map((edge) => edge.id)).toEqual(['a--b', 'c--a', 'a--d']);
  });

  it('keeps parallel edges apart', () => {
    const again = sketchEdge('a', 'b', { id: 'again' as EdgeId });
    const graph = sketchGraph([sketchNode('a'), sketchNode('b')], [sketchEdge('a', 'b'), again]);
    expect(graph.edges.size).toBe(2);
    expect(graph.edgesOf(id('b')).map((edge) => edge.id)).toEqual(['a--b', 'again']);
  });

  it('lists a self-loop once', () => {
    const graph = sketchGraph([sketchNode('a')], [sketchEdge('a', 'a')]);
    expect(graph.edgesOf(id('a'))).toHaveLength(1);
  });

  it('has no edges at an unknown id, nor at a node without any', () => {
    const graph = sketchTies('a-b c');
    for (const unknown of ['nobody', 'c', '__proto__', 'constructor', '']) {
      expect(graph.edgesOf(id(unknown))).toEqual([]);
    }
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes "%s" for a node like any other', (name) => {
    const graph = sketchTies(`a-${name}`);
    expect(graph.nodes.get(id(name))?.label).toBe(name);
    expect(graph.edgesOf(id(name))).toHaveLength(1);
  });

  it('is empty without nodes', () => {
    const graph = createGraph([], [], tinyGraph.vocabulary);
    expect([graph.nodes.size, graph.edges.size, graph.works.length]).toEqual([0, 0, 0]);
  });

  it.each([
    ['source', sketchEdge('nobody', 'a')],
    ['target', sketchEdge('a', 'nobody')],
  ])('throws for an edge whose %s is not there, naming it', (_, edge) => {
    const create = (): unknown => sketchGraph([sketchNode('a')], [edge]);
    expect(create).toThrow(DanglingEdgeError);
    expect(create).toThrow(edge.id);
    expect(create).toThrow('nobody');
  });
});

describe('subgraph()', () => {
  const isNot =
    (name: string) =>
    (node: { readonly id: string }): boolean =>
      node.id !== name;

  it('drops the edges of a node that does not pass', () => {
    const part = subgraph(sketchTies('a-b b-c c-a'), isNot('b'));
    expect([...part.nodes.keys()]).toEqual(['a', 'c']);
    expect([...part.edges.keys()]).toEqual(['c--a']);
    expect(part.edgesOf(id('a')).map((edge) => edge.id)).toEqual(['c--a']);
  });

  it('keeps the nodes of an edge that does not pass', () => {
    const part = subgraph(sketchTies('a-b b-c'), () => true, isNot('a--b'));
    expect([...part.nodes.keys()]).toEqual(['a', 'b', 'c']);
    expect([...part.edges.keys()]).toEqual(['b--c']);
    expect(part.edgesOf(id('a'))).toEqual([]);
  });

  it('hands on the very objects and the vocabulary, and leaves the graph as it was', () => {
    const graph = sketchTies('a-b b-c');
    const part = subgraph(graph, isNot('c'));
    expect(part.nodes.get(id('a'))).toBe(graph.nodes.get(id('a')));
    expect(part.vocabulary).toBe(graph.vocabulary);
    expect([graph.nodes.size, graph.edges.size, graph.edgesOf(id('b')).length]).toEqual([3, 2, 2]);
  });

  it('lists only the works that are left', () => {
    const [modern, musketeers, mask] = tinyWorks;
    expect(subgraph(tinyGraph, isNot(musketeers)).works).toEqual([modern, mask]);
  });
});

describe('otherEnd()', () => {
  it('is the target from the source, and the source from the target', () => {
    const edge = sketchEdge('a', 'b');
    expect([otherEnd(edge, id('a')), otherEnd(edge, id('b'))]).toEqual(['b', 'a']);
  });

  it('is the node itself for a self-loop', () => {
    expect(otherEnd(sketchEdge('a', 'a'), id('a'))).toBe('a');
  });
});

describe('relationOf(), groupOf()', () => {
  it('find the relation of an edge and its group', () => {
    const edge = sketchEdge('a', 'b');
    expect(relationOf(tinyGraph, edge).inverse).toBe('loved by');
    expect(groupOf(tinyGraph, edge)).toBe('kinship');
  });

  it('throw for an unknown relation, naming the edge and the relation', () => {
    const edge = sketchEdge('a', 'b', { relation: 'fences-with' as RelationId });
    expect(() => relationOf(tinyGraph, edge)).toThrow(/a--b.*fences-with/);
  });
});
