import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatsOf, seatsOfNode } from '../../src/explore/seats.ts';
import { tableFrame, type MapShape } from '../../src/explore/tableFrame.ts';
import { subgraph, type Graph } from '../../src/graph/graph.ts';
import type { NodeId, Position, WorkId } from '../../src/graph/types.ts';
import { tableLayout } from '../../src/layout/tableLayout.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode, sketchTies } from '../graph/sketch.ts';
import { filmNode, moves, overlaps, tie, world } from './worlds.ts';

const SHAPES: readonly MapShape[] = ['wide', 'tall'];
const MAPS = [2, 3, 6, 10].flatMap((films) => SHAPES.map((shape) => [films, shape] as const));
const id = (text: string): NodeId => text as NodeId;

function at(places: ReadonlyMap<NodeId, Position>, name: string): Position {
  const place = places.get(id(name));
  if (!place) throw new Error(`"${name}" has no place`);
  return place;
}

function distance(a: Position, b: Position): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function expectPlaces(graph: Graph, places: ReadonlyMap<NodeId, Position>): void {
  expect([...places.keys()]).toEqual([...graph.nodes.keys()]);
  for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  expect(overlaps(graph, places)).toEqual([]);
}

describe('tableLayout()', () => {
  describe.each(MAPS)('with %d seats, %s', (films, shape) => {
    const graph = world(films);
    const seats = seatsOf(graph);
    const frame = tableFrame(films, shape);
    const places = tableLayout(graph, { shape });

    it('gives every node a place of its own', () => {
      expectPlaces(graph, places);
    });

    it('sets the seats on the rim in story order', () => {
      expect(seats).toHaveLength(films);
      seats.forEach((seat, index) => {
        expect(distance(at(places, seat), frame.pointAt(frame.angles[index] ?? 0, 1))).toBeLessThan(0.2);
      });
    });

    it('keeps what belongs to one film in its sector, within the rim', () => {
      const astray = [...graph.nodes.values()].filter((node) => {
        const own = seatsOfNode(node, seats);
        if (node.kind === 'person' || node.kind === 'work' || own.length !== 1) return false;
        const { angle, radius } = frame.placeOf(at(places, node.id));
        const middle = frame.angles[seats.indexOf(own[0] as WorkId)] ?? 0;
        return Math.abs(angle - middle) > frame.step / 2 || radius > 1;
      });
      expect(astray.map((node) => node.id)).toEqual([]);
    });

    it('sets the one everybody meets in the middle, and what is shared nearer to it than the rim', () => {
      expect(at(places, 'hero')).toEqual({ x: 0, y: 0 });
      expect(frame.placeOf(at(places, 'guild')).radius).toBeLessThan(0.7);
    });

    it('sets actors beside their character, makers of one film behind its seat, others in the gap', () => {
      expect(distance(at(places, 'star'), at(places, 'hero'))).toBeLessThan(80);
      expect(frame.placeOf(at(places, 'film-0-maker-0')).radius).toBeGreaterThan(1.02);
      const { angle, radius } = frame.placeOf(at(places, 'maker'));
      expect(Math.abs(Math.cos(angle))).toBeLessThan(Math.sin(frame.gap / 2));
      expect(radius).toBeLessThan(0.8);
    });
  });

  it.each(SHAPES)('gives the same map for the same seed, and another for another, %s', (shape) => {
    const first = tableLayout(world(4), { shape, seed: 3 });
    expect(tableLayout(world(4), { shape, seed: 3 })).toEqual(first);
    expect(tableLayout(world(4), { shape, seed: 4 })).not.toEqual(first);
  });

  it('rounds places to a tenth of a unit', () => {
    for (const { x, y } of tableLayout(tinyGraph, { shape: 'wide' }).values()) {
      expect(x).toBe(Math.round(x * 10) / 10);
      expect(y).toBe(Math.round(y * 10) / 10);
    }
  });

  it('has no place to give in an empty graph', () => {
    expect(tableLayout(sketchGraph([]), { shape: 'wide' })).toEqual(new Map());
  });

  it('places a single node', () => {
    expectPlaces(
      sketchGraph([sketchNode('a')]),
      tableLayout(sketchGraph([sketchNode('a')]), { shape: 'tall' }),
    );
  });

  it('places nodes without a tie', () => {
    const graph = sketchGraph(Array.from({ length: 40 }, (_, index) => sketchNode(`n${String(index)}`)));
    expectPlaces(graph, tableLayout(graph, { shape: 'wide' }));
  });

  it('lays a plain map without seats: what is tied lies nearer than what is not', () => {
    const graph = sketchTies('a-b b-c c-a x-y y-z z-x c-m m-n n-x');
    const places = tableLayout(graph, { shape: 'wide' });
    expectPlaces(graph, places);
    expect(distance(at(places, 'a'), at(places, 'b'))).toBeLessThan(
      distance(at(places, 'a'), at(places, 'y')),
    );
  });

  it('places a tiny franchise', () => {
    for (const shape of SHAPES) expectPlaces(tinyGraph, tableLayout(tinyGraph, { shape }));
  });

  it('finds room for a crowd in the gap and a star with fifty actors', () => {
    const works = ['p', 'q'] as WorkId[];
    const people = (prefix: string) =>
      Array.from({ length: 50 }, (_, index) =>
        sketchNode(`${prefix}${String(index)}`, { kind: 'person', works }),
      );
    const crowd = [...people('maker'), ...people('actor')];
    const strays = Array.from({ length: 40 }, (_, index) =>
      sketchNode(`stray${String(index)}`, { kind: 'place', works: ['w' as WorkId] }),
    );
    const works3 = [filmNode('p', 1), filmNode('q', 2)];
    const heroes = [sketchNode('hero', { works }), sketchNode('other', { works })];
    const graph = sketchGraph(
      [...works3, ...heroes, ...crowd, ...strays],
      crowd.flatMap((one) =>
        one.id.startsWith('maker')
          ? works.map((work) => tie(one.id, 'produces', work))
          : [tie(one.id, 'plays', 'hero', works)],
      ),
    );
    for (const shape of SHAPES) expectPlaces(graph, tableLayout(graph, { shape }));
  });

  it('never yields anything but separate, finite places (law)', () => {
    const graphs = fc
      .record({
        films: fc.integer({ min: 0, max: 4 }),
        kinds: fc.array(
          fc.record({
            kind: fc.constantFrom('character', 'organization', 'place', 'thing', 'person'),
            works: fc.array(fc.nat(4), { maxLength: 4 }),
          }),
          { maxLength: 25 },
        ),
        ties: fc.array(
          fc.tuple(fc.nat(24), fc.constantFrom('loves', 'plays', 'produces', 'seen-at'), fc.nat(24)),
          {
            maxLength: 40,
          },
        ),
      })
      .map(({ films, kinds, ties }) => {
        const nodes = [
          ...Array.from({ length: films }, (_, index) => filmNode(`f${String(index)}`, index)),
          ...kinds.map(({ kind, works }, index) =>
            sketchNode(`n${String(index)}`, {
              kind,
              works: [...new Set(works)].map((work) => `f${String(work)}` as WorkId),
            }),
          ),
        ];
        const pick = (index: number): string | undefined => nodes[index]?.id;
        const edges = ties.flatMap(([from, relation, to], index) => {
          const source = pick(from);
          const target = pick(to);
          if (source === undefined || target === undefined) return [];
          return [
            sketchEdge(source, target, {
              ...tie(source, relation, target),
              id: `e${String(index)}` as never,
            }),
          ];
        });
        return sketchGraph(nodes, edges);
      });
    fc.assert(
      fc.property(graphs, fc.constantFrom(...SHAPES), (graph, shape) => {
        expectPlaces(graph, tableLayout(graph, { shape }));
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});

describe('tableLayout() with previous places', () => {
  const graph = world(6);
  const without = (...names: readonly string[]): Graph => subgraph(graph, (node) => !names.includes(node.id));

  describe.each(SHAPES)('%s', (shape) => {
    const places = tableLayout(graph, { shape });

    it('leaves everybody where they were if nothing is new', () => {
      expect(tableLayout(graph, { shape, previous: places })).toEqual(places);
    });

    it.each(['film-2-character-3', 'film-1-gang', 'guild', 'star', 'film-4-maker-2'])(
      'places a new node and hardly moves another: %s',
      (name) => {
        const before = tableLayout(without(name), { shape });
        const after = tableLayout(graph, { shape, previous: before });
        const moved = moves(before, after);
        expect(overlaps(graph, after)).toEqual([]);
        expect(moved[Math.floor(moved.length / 2)]).toBe(0);
        expect(moved[0]).toBeLessThanOrEqual(40);
      },
    );

    it('leaves the others where they are when a node has gone', () => {
      const after = tableLayout(without('film-2-character-3', 'guild'), { shape, previous: places });
      expect(moves(places, after)[0]).toBe(0);
    });

    it('places a newcomer in its sector, near those it is tied to', () => {
      const name = 'film-3-place-2';
      const before = tableLayout(without(name), { shape });
      const after = tableLayout(graph, { shape, previous: before });
      expect(distance(at(after, name), at(after, 'film-3-character-2'))).toBeLessThan(180);
    });
  });

  it('moves a node that no longer belongs to its sector', () => {
    const places = tableLayout(graph, { shape: 'wide' });
    const name = id('film-0-thing-0');
    const nodes = [...graph.nodes.values()].map((node) =>
      node.id === name ? { ...node, works: ['film-5' as WorkId] } : node,
    );
    const after = tableLayout(sketchGraph(nodes, [...graph.edges.values()]), {
      shape: 'wide',
      previous: places,
    });
    expect(distance(at(after, name), at(places, name))).toBeGreaterThan(200);
  });

  it('is left out of account when the seats have changed, or the shape', () => {
    const places = tableLayout(world(5), { shape: 'wide' });
    expect(tableLayout(graph, { shape: 'wide', previous: places })).toEqual(
      tableLayout(graph, { shape: 'wide' }),
    );
    expect(tableLayout(world(5), { shape: 'tall', previous: places })).toEqual(
      tableLayout(world(5), { shape: 'tall' }),
    );
  });

  it('holds without seats too', () => {
    const before = tableLayout(sketchTies('a-b b-c c-d d-e e-a'), { shape: 'wide' });
    const after = tableLayout(sketchTies('a-b b-c c-d d-e e-a a-f'), { shape: 'wide', previous: before });
    expect(moves(before, after)[0]).toBeLessThanOrEqual(40);
    expect(after.has(id('f'))).toBe(true);
  });
});
