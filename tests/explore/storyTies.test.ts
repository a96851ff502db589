import { describe, expect, it } from 'vitest';
import { holds, isInStory, isMakingTie, isStoryTie } from '../../src/explore/storyTies.ts';
import type { GraphEdge, GraphNode, RelationId } from '../../src/graph/types.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode } from '../graph/sketch.ts';

const ids = (passes: (edge: GraphEdge) => boolean): readonly string[] =>
  [...tinyGraph.edges.values()].filter(passes).map((edge) => edge.id);

describe('isInStory()', () => {
  it('leaves out works, people and companies', () => {
    const nodes: readonly GraphNode[] = [
      sketchNode('hero'),
      sketchNode('guard', { kind: 'organization', domain: 'story' }),
      sketchNode('studio', { kind: 'organization', domain: 'industry' }),
      sketchNode('actor', { kind: 'person' }),
      sketchNode('film', { kind: 'work' }),
    ];
    expect(nodes.filter(isInStory).map(({ id }) => id)).toEqual(['hero', 'guard']);
  });
});

describe('isStoryTie()', () => {
  it('lets through what happens in the story', () => {
    expect(ids((edge) => isStoryTie(tinyGraph, edge))).toEqual([
      'dartagnan--member-of--musketeers',
      'dartagnan--loves--constance',
      'dartagnan--enemy-of--richelieu',
      'milady--serves--richelieu',
      'milady--steals--diamond-brooch',
      'dartagnan--seen-at--paris',
    ]);
  });

  it('leaves out a work filmed at a place of the story', () => {
    const edge = sketchEdge('film', 'city', { relation: 'seen-at' as RelationId });
    const graph = sketchGraph(
      [sketchNode('film', { kind: 'work' }), sketchNode('city', { kind: 'place' })],
      [edge],
    );
    expect(isStoryTie(graph, edge)).toBe(false);
  });
});

describe('isMakingTie()', () => {
  it('lets through casts, crews and appearances, and nothing that happens in the story', () => {
    const making = ids((edge) => isMakingTie(tinyGraph, edge));
    expect(making).toHaveLength(tinyGraph.edges.size - 6);
    expect(making).toContain('douglas-fairbanks--plays--dartagnan');
  });

  it('lets through kinship of real people', () => {
    const edge = sketchEdge('mary', 'douglas');
    const real = [sketchNode('mary', { kind: 'person' }), sketchNode('douglas', { kind: 'person' })];
    expect(isMakingTie(sketchGraph(real, [edge]), edge)).toBe(true);
    expect(isMakingTie(sketchGraph([sketchNode('mary'), sketchNode('douglas')], [edge]), edge)).toBe(false);
  });
});

describe('holds()', () => {
  it('is false only of what was superseded', () => {
    expect(holds(sketchEdge('a', 'b'))).toBe(true);
    expect(holds(sketchEdge('a', 'b', { status: 'contested' }))).toBe(true);
    expect(holds(sketchEdge('a', 'b', { status: 'superseded' }))).toBe(false);
  });
});
