import { describe, expect, it } from 'vitest';
import { connectionsOf, edgeSentence, edgeWords } from '../../src/explore/connections.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { relationOf, type Graph } from '../../src/graph/graph.ts';
import type { EdgeId, GraphEdge, NodeId, RelationId } from '../../src/graph/types.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';

const relation = (text: string): RelationId => text as RelationId;
const noWeights: ReadonlyMap<NodeId, number> = new Map();

function edge(name: string): GraphEdge {
  const found = tinyGraph.edges.get(name as EdgeId);
  if (!found) throw new Error(`the tiny franchise has no edge ${name}`);
  return found;
}

/** Connections as they read: "group: words other". */
function read(graph: Graph, node: string, weights = noWeights): readonly string[] {
  return connectionsOf(graph, id(node), weights).flatMap((group) =>
    group.connections.map(({ words, other }) => `${group.label}: ${words} ${other.label}`),
  );
}

const member = edge('dartagnan--member-of--musketeers');
const enemy = edge('dartagnan--enemy-of--richelieu');

describe('edgeWords()', () => {
  it('reads a relation from either end', () => {
    expect([
      edgeWords(relationOf(tinyGraph, member), true),
      edgeWords(relationOf(tinyGraph, member), false),
    ]).toEqual(['member of', 'has member']);
  });
});

describe('edgeSentence()', () => {
  it('is told of the source unless said otherwise', () => {
    expect(edgeSentence(tinyGraph, member)).toBe("d'Artagnan belongs to The Musketeers");
    expect(edgeSentence(tinyGraph, member, id('dartagnan'))).toBe(edgeSentence(tinyGraph, member));
  });

  it('is told of the target by the inverse sentence', () => {
    expect(edgeSentence(tinyGraph, member, id('musketeers'))).toBe(
      "The Musketeers counts d'Artagnan among its members",
    );
  });

  it('is told of either end of a symmetric relation by the same sentence', () => {
    expect(edgeSentence(tinyGraph, enemy)).toBe("d'Artagnan is an enemy of Cardinal Richelieu");
    expect(edgeSentence(tinyGraph, enemy, id('richelieu'))).toBe(
      "Cardinal Richelieu is an enemy of d'Artagnan",
    );
  });

  it('is told of the source where it is about neither end', () => {
    expect(edgeSentence(tinyGraph, member, id('paris'))).toBe(edgeSentence(tinyGraph, member));
  });

  it('takes names as they are, whatever signs they hold', () => {
    const nodes = [sketchNode('a', { label: '$& {target}' }), sketchNode('b', { label: '$1' })];
    const graph = sketchGraph(nodes, [sketchEdge('a', 'b')]);
    expect(edgeSentence(graph, sketchEdge('a', 'b'))).toBe('$& {target} loves $1');
  });

  it('tells a self-loop', () => {
    const graph = sketchGraph([sketchNode('a', { label: 'Narcissus' })], [sketchEdge('a', 'a')]);
    expect(edgeSentence(graph, sketchEdge('a', 'a'))).toBe('Narcissus loves Narcissus');
  });
});

describe('connectionsOf()', () => {
  it('groups the edges of a node in the order of the vocabulary', () => {
    expect(read(tinyGraph, 'dartagnan')).toEqual([
      'Appearances: appears in A Modern Musketeer',
      'Appearances: appears in The Three Musketeers',
      'Appearances: appears in The Iron Mask',
      'Cast: played by Douglas Fairbanks',
      'Allegiance: member of The Musketeers',
      'Family & love: loves Constance',
      'Conflict: enemy of Cardinal Richelieu',
      'Places & things: seen at Paris',
    ]);
  });

  it('tells an edge from its other end, with the direction', () => {
    expect(read(tinyGraph, 'constance')).toContain("Family & love: loved by d'Artagnan");
    const [group] = connectionsOf(tinyGraph, id('paris'), noWeights).slice(-1);
    expect(group?.connections).toEqual([
      {
        edge: edge('dartagnan--seen-at--paris'),
        other: tinyGraph.nodes.get(id('dartagnan')),
        words: 'scene of',
        outgoing: false,
      },
    ]);
  });

  it('has no empty groups', () => {
    expect(connectionsOf(tinyGraph, id('paris'), noWeights).map((group) => group.id)).toEqual([
      'appearance',
      'places',
    ]);
  });

  it.each(['nobody', '__proto__', ''])('is empty for "%s"', (unknown) => {
    expect(connectionsOf(tinyGraph, id(unknown), noWeights)).toEqual([]);
  });

  it('names only what the graph holds', () => {
    const known = shieldGraph(tinyGraph, new Set([tinyWorks[0]]));
    expect(read(known, 'dartagnan')).toEqual([
      'Appearances: appears in A Modern Musketeer',
      'Cast: played by Douglas Fairbanks',
    ]);
  });

  const weigh = (weights: Readonly<Record<string, number>>): ReadonlyMap<NodeId, number> =>
    new Map(Object.entries(weights).map(([node, weight]) => [id(node), weight]));
  const others = (graph: Graph, weights: ReadonlyMap<NodeId, number>): readonly string[] =>
    connectionsOf(graph, id('a'), weights).flatMap((group) => group.connections.map(({ other }) => other.id));
  const star = ['a', 'b', 'c', 'd'].map((node) => sketchNode(node));

  it('puts the weightier first within a relation, outgoing before incoming', () => {
    const graph = sketchGraph(star, [sketchEdge('a', 'b'), sketchEdge('a', 'c'), sketchEdge('d', 'a')]);
    expect(others(graph, weigh({ b: 1, c: 2, d: 9 }))).toEqual(['c', 'b', 'd']);
  });

  it('does not mind the direction of a symmetric relation', () => {
    const ally = { relation: relation('enemy-of') };
    const graph = sketchGraph(star, [
      sketchEdge('a', 'b', ally),
      sketchEdge('c', 'a', ally),
      sketchEdge('a', 'd', ally),
    ]);
    expect(others(graph, weigh({ b: 1, c: 2, d: 3 }))).toEqual(['d', 'c', 'b']);
  });

  it('puts relations of a group in the order of the vocabulary, whatever the weights', () => {
    const serves = { relation: relation('serves') };
    const joins = { relation: relation('member-of') };
    const graph = sketchGraph(star, [sketchEdge('a', 'b', serves), sketchEdge('a', 'c', joins)]);
    expect(others(graph, weigh({ b: 9, c: 1 }))).toEqual(['c', 'b']);
  });

  it('puts the cast in the order of billing, then the unbilled by weight', () => {
    const plays = (source: string, billing?: number): GraphEdge =>
      sketchEdge(source, 'a', { relation: relation('plays'), ...(billing !== undefined && { billing }) });
    const more = [...star, sketchNode('e')];
    const graph = sketchGraph(more, [plays('b'), plays('c'), plays('d', 2), plays('e', 1)]);
    expect(others(graph, weigh({ b: 1, c: 3, d: 9 }))).toEqual(['e', 'd', 'c', 'b']);
  });

  it('lists parallel edges each, and a self-loop once', () => {
    const twice = [
      sketchEdge('a', 'b'),
      sketchEdge('a', 'b', { id: 'again' as EdgeId }),
      sketchEdge('a', 'a'),
    ];
    expect(others(sketchGraph(star, twice), noWeights)).toEqual(['b', 'b', 'a']);
  });
});
