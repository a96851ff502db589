import { describe, expect, it } from 'vitest';
import { inStoryOrder, seatsOf, seatsOfNode } from '../../src/explore/seats.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { GraphNode, WorkFields, WorkId } from '../../src/graph/types.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';

const [modern, musketeers, mask] = tinyWorks;

function work(id: string, fields: Partial<WorkFields> = {}): GraphNode {
  const given: WorkFields = { medium: 'film', shortLabel: id, symbol: id, state: 'released', ...fields };
  return sketchNode(id, { kind: 'work', work: given });
}

/** Works, each with so many characters of its own. */
function castOf(...works: readonly (readonly [GraphNode, number])[]): Graph {
  const characters = works.flatMap(([film, count]) =>
    Array.from({ length: count }, (_, rank) =>
      sketchNode(`${film.id}-${String(rank)}`, { works: [film.id as WorkId] }),
    ),
  );
  return sketchGraph([...works.map(([film]) => film), ...characters]);
}

describe('seatsOf()', () => {
  it('seats the works in story order, those outside the story last', () => {
    expect(seatsOf(tinyGraph)).toEqual([musketeers, mask, modern]);
  });

  it('seats a work with 5 % of all characters, and none with fewer', () => {
    expect(seatsOf(castOf([work('a'), 10], [work('b'), 9], [work('c'), 1]))).toEqual(['a', 'b', 'c']);
    expect(seatsOf(castOf([work('a'), 10], [work('b'), 10], [work('c'), 1]))).toEqual(['a', 'b']);
  });

  it('seats films and series alone', () => {
    const series = work('series', { medium: 'series' });
    const others = (['game', 'comic', 'attraction', 'documentary'] as const).map((medium) =>
      work(medium, { medium }),
    );
    const graph = castOf([work('film'), 5], [series, 5], ...others.map((other) => [other, 5] as const));
    expect(seatsOf(graph)).toEqual(['film', 'series']);
  });

  it.each(['announced', 'cancelled'] as const)('does not seat a film that is %s', (state) => {
    expect(seatsOf(castOf([work('a'), 5], [work('b'), 5], [work('c', { state }), 5]))).toEqual(['a', 'b']);
  });

  it.each([
    [1, 1],
    [2, 2],
    [10, 10],
    [11, 0],
  ])('of %d works seats %d', (works, seats) => {
    const films = Array.from({ length: works }, (_, rank) => [work(`w${String(rank)}`), 3] as const);
    expect(seatsOf(castOf(...films))).toHaveLength(seats);
  });

  it('has no seats without characters, and none in an empty graph', () => {
    expect(seatsOf(sketchGraph([work('a'), work('b')]))).toEqual([]);
    expect(seatsOf(sketchGraph([]))).toEqual([]);
  });

  it('has none for a work that a shield hides', () => {
    expect(seatsOf(shieldGraph(tinyGraph, new Set([modern, mask])))).toEqual([mask, modern]);
    expect(seatsOf(shieldGraph(tinyGraph, new Set([mask])))).toEqual([mask]);
    expect(seatsOf(shieldGraph(tinyGraph, new Set()))).toEqual([]);
  });
});

describe('inStoryOrder()', () => {
  it('keeps the order of release among equals and among those without a place', () => {
    const works = [
      work('a'),
      work('b', { storyOrder: 2 }),
      work('c'),
      work('d', { storyOrder: 2 }),
      work('e', { storyOrder: -1 }),
    ];
    const graph = sketchGraph(works);
    expect(inStoryOrder(graph, graph.works)).toEqual(['e', 'b', 'd', 'a', 'c']);
  });

  it('takes 0 for a place like any other', () => {
    const graph = sketchGraph([work('a', { storyOrder: 1 }), work('b', { storyOrder: 0 })]);
    expect(inStoryOrder(graph, graph.works)).toEqual(['b', 'a']);
  });
});

describe('seatsOfNode()', () => {
  it("has the node's works in the order of the seats", () => {
    const node = sketchNode('a', { works: [modern, musketeers] });
    expect(seatsOfNode(node, [musketeers, mask, modern])).toEqual([musketeers, modern]);
    expect(seatsOfNode(node, [mask])).toEqual([]);
  });
});
