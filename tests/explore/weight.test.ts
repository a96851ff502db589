import { describe, expect, it } from 'vitest';
import { seatsOf } from '../../src/explore/seats.ts';
import { isStoryGroup, nodeDiameter, nodeWeights } from '../../src/explore/weight.ts';
import type { EdgeId, GraphEdge, GraphNode, NodeId, RelationId, WorkId } from '../../src/graph/types.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode } from '../graph/sketch.ts';

const [f1, f2, f3] = ['f1', 'f2', 'f3'] as readonly string[] as readonly [WorkId, WorkId, WorkId];
const fact = { text: 'A fact.', works: [f1], revealedIn: f1, sources: [] };

/** The weight of a node with so many edges of a relation, each to a node of its own. */
function weightOf(
  node: GraphNode,
  ties: Readonly<Record<string, number>> = {},
  rest: Partial<GraphEdge> = {},
  seats: readonly WorkId[] = [f1, f2, f3],
): number {
  const others: GraphNode[] = [];
  const edges = Object.entries(ties).flatMap(([relation, count]) =>
    Array.from({ length: count }, (_, rank) => {
      const other = `${relation}-${String(rank)}`;
      others.push(sketchNode(other));
      return sketchEdge(node.id, other, { id: other as EdgeId, relation: relation as RelationId, ...rest });
    }),
  );
  return nodeWeights(sketchGraph([node, ...others], edges), seats).get(node.id) ?? NaN;
}

describe('nodeWeights()', () => {
  it('weighs every node of a graph', () => {
    const weights = nodeWeights(tinyGraph, seatsOf(tinyGraph));
    expect([...weights.keys()]).toEqual([...tinyGraph.nodes.keys()]);
    expect([...weights.values()].every((weight) => Number.isFinite(weight) && weight >= 0)).toBe(true);
  });

  it('makes the hero the heaviest character', () => {
    const weights = nodeWeights(tinyGraph, seatsOf(tinyGraph));
    const characters = [...tinyGraph.nodes.values()].filter(({ kind }) => kind === 'character');
    const [heaviest] = characters.sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
    expect(heaviest?.id).toBe('dartagnan');
  });

  it('is empty for an empty graph', () => {
    expect(nodeWeights(sketchGraph([]), []).size).toBe(0);
  });

  it('weighs a character by the root of its ties in the story', () => {
    const hero = sketchNode('hero', { works: [f1] });
    expect(weightOf(hero)).toBe(0);
    expect(weightOf(hero, { loves: 4 })).toBe(2);
    expect(weightOf(hero, { loves: 4, 'appears-in': 3, produces: 9 })).toBe(2);
  });

  it('adds for each further seat, none for the first or for a work without one', () => {
    const hero = (...works: readonly WorkId[]): GraphNode => sketchNode('hero', { works });
    expect(weightOf(hero(f1))).toBe(0);
    expect(weightOf(hero('comic' as WorkId))).toBe(0);
    expect(weightOf(hero(f1, f2, f3))).toBeCloseTo(2.2);
    expect(weightOf(hero(f1, f2, f3), {}, {}, [f1])).toBe(0);
  });

  it('adds for a place high in the cast list, by the best one', () => {
    const hero = sketchNode('hero', { works: [f1] });
    expect(weightOf(hero, { plays: 1 }, { billing: 1 })).toBeCloseTo(1.76);
    const cast = [sketchEdge('x', 'hero', { relation: 'plays' as RelationId, billing: 1 })];
    cast.push({ ...sketchEdge('y', 'hero'), relation: 'plays' as RelationId, billing: 9 });
    const twice = sketchGraph([hero, sketchNode('x'), sketchNode('y')], cast);
    expect(nodeWeights(twice, []).get(hero.id)).toBeCloseTo(1.76);
    expect(weightOf(hero, { plays: 1 }, { billing: 9 })).toBe(0);
    expect(weightOf(hero, { plays: 1 }, { billing: 40 })).toBe(0);
    expect(weightOf(hero, { plays: 1 })).toBe(0);
  });

  it('does not mind how much is told: facts come after the outline, and the map must not change then', () => {
    expect(weightOf(sketchNode('hero', { works: [f1], facts: [fact] }))).toBe(0);
  });

  it('weighs a company by what it makes, not by the story', () => {
    const company = sketchNode('c', { kind: 'organization', domain: 'industry', works: [f1, f2] });
    expect(weightOf(company, { produces: 4 })).toBeCloseTo(1.1);
    expect(weightOf(company, { produces: 4, loves: 9 })).toBeCloseTo(1.1);
    const guild = sketchNode('g', { kind: 'organization', domain: 'story', works: [f1, f2] });
    expect(weightOf(guild, { produces: 4, 'member-of': 9 })).toBeCloseTo(3.5);
  });

  it('weighs a person by their work, and an actor more', () => {
    const person = sketchNode('p', { kind: 'person', works: [f1] });
    expect(weightOf(person, { produces: 4 })).toBeCloseTo(0.7);
    expect(weightOf(person, { plays: 4 })).toBeCloseTo(1.1);
  });

  it('weighs all works alike', () => {
    const work = sketchNode('f1', { kind: 'work' });
    expect(weightOf(work, { follows: 8 })).toBe(10);
  });
});

describe('isStoryGroup()', () => {
  it('tells the story from who is in it and who made it', () => {
    expect(['kinship', 'conflict', 'places'].map(isStoryGroup)).toEqual([true, true, true]);
    expect(['appearance', 'cast', 'crew'].map(isStoryGroup)).toEqual([false, false, false]);
  });
});

describe('nodeDiameter()', () => {
  const node = (kind: GraphNode['kind'], rest: Partial<GraphNode> = {}): GraphNode =>
    sketchNode('n', { kind, ...rest });

  it.each([
    ['character', node('character'), [15, 32, 78]],
    ['story organization', node('organization', { domain: 'story' }), [15, 32, 52]],
    ['company', node('organization', { domain: 'industry' }), [13, 13, 13]],
    ['place', node('place'), [9, 24, 24]],
    ['thing', node('thing'), [9, 24, 24]],
    ['person', node('person'), [7, 16, 16]],
  ] as const)('of a %s grows with its weight between bounds', (_, one, sizes) => {
    expect([0, 5, 1000].map((weight) => nodeDiameter(one, weight, false))).toEqual(sizes);
  });

  it('of a work depends on its seat alone', () => {
    expect([nodeDiameter(node('work'), 1, true), nodeDiameter(node('work'), 99, true)]).toEqual([54, 54]);
    expect(nodeDiameter(node('work'), 99, false)).toBe(26);
  });

  it('never shrinks as the weight grows', () => {
    const ids = [
      'dartagnan',
      'musketeers',
      'paris',
      'douglas-fairbanks',
    ] as readonly string[] as readonly NodeId[];
    for (const id of ids) {
      const one = tinyGraph.nodes.get(id) ?? node('thing');
      const sizes = Array.from({ length: 100 }, (_, tenths) => nodeDiameter(one, tenths / 5, false));
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    }
  });
});
