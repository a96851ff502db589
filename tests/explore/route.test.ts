import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoutes, type RouteAnswer, type RouteQuestion } from '../../src/explore/route.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { ROUTE_TIES } from '../../src/explore/storyTies.ts';
import { tieStrength } from '../../src/explore/tieStrength.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { EdgeId, NodeId, RelationId } from '../../src/graph/types.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { allPaths, NAMES, nodeIds, randomGraphs } from '../graph/randomTies.ts';
import { sketchEdge, sketchGraph, sketchNode, sketchTies, tinyWorks } from '../graph/sketch.ts';
import { seenWorks } from './arbitraries.ts';

const ask = (graph: Graph, question: RouteQuestion): RouteAnswer =>
  findRoutes(graph, question, tieStrength(graph));

type Found = Extract<RouteAnswer, { kind: 'routes' }>;

function routes(graph: Graph, from: string, to: string, more: Partial<RouteQuestion> = {}): Found {
  const answer = ask(graph, { from: id(from), to: id(to), ...more });
  if (answer.kind !== 'routes') throw new Error(`no route: ${JSON.stringify(answer)}`);
  return answer;
}

const keys = (list: readonly { readonly key: string }[]): readonly string[] => list.map(({ key }) => key);

describe('findRoutes()', () => {
  it('tells a route in sentences that follow on, each with its edge', () => {
    const [route] = routes(tinyGraph, 'milady', 'musketeers', { ties: 'story' }).shortest;
    expect(route?.nodes.map(({ label }) => label)).toEqual([
      'Milady de Winter',
      'Cardinal Richelieu',
      "d'Artagnan",
      'The Musketeers',
    ]);
    expect(route?.hops.map(({ told }) => told.sentence)).toEqual([
      'Milady de Winter serves Cardinal Richelieu',
      "Cardinal Richelieu is an enemy of d'Artagnan",
      "d'Artagnan belongs to The Musketeers",
    ]);
    expect(route?.hops.map(({ told }) => told.edge.works.join())).toEqual([
      'the-three-musketeers',
      'the-iron-mask',
      'the-three-musketeers,the-iron-mask',
    ]);
  });

  it('tells the same route backwards from the other end', () => {
    const [route] = routes(tinyGraph, 'musketeers', 'milady', { ties: 'story' }).shortest;
    expect(route?.hops[0]?.told.sentence).toBe("The Musketeers counts d'Artagnan among its members");
  });

  it('keeps to the story, to the cast, or takes both', () => {
    expect(keys(routes(tinyGraph, 'constance', 'milady', { ties: 'story' }).shortest)).toEqual([
      'constance dartagnan richelieu milady',
    ]);
    expect(keys(routes(tinyGraph, 'constance', 'milady', { ties: 'cast' }).shortest)).toEqual([
      'constance the-three-musketeers milady',
      'constance the-iron-mask milady',
    ]);
    expect(keys(routes(tinyGraph, 'douglas-fairbanks', 'paris').shortest)).toEqual([
      'douglas-fairbanks dartagnan paris',
    ]);
  });

  it('leads through a work only when nothing else does, or last of all', () => {
    const { shortest, next } = routes(tinyGraph, 'constance', 'milady');
    expect(shortest.map(({ throughWork }) => throughWork)).toEqual([false]);
    expect(keys(next.filter(({ throughWork }) => throughWork))).toEqual([
      'constance the-three-musketeers milady',
      'constance the-iron-mask milady',
    ]);
    const apart = routes(tinyGraph, 'constance', 'diamond-brooch', {
      avoid: [id('dartagnan'), id('milady')],
    });
    expect(keys(apart.shortest)).toEqual(['constance the-three-musketeers diamond-brooch']);
  });

  it('takes a work as an end like anything else', () => {
    expect(keys(routes(tinyGraph, 'the-three-musketeers', 'paris').shortest)).toEqual([
      'the-three-musketeers paris',
    ]);
  });

  it('leads around what is avoided, but not around its ends', () => {
    const graph = sketchTies('a-b b-d a-c c-d');
    expect(keys(routes(graph, 'a', 'd', { avoid: [id('b'), id('a'), id('d')] }).shortest)).toEqual(['a c d']);
  });

  it('lists the next best routes, the shorter first', () => {
    const graph = sketchTies('a-z a-b b-z a-c c-d d-z');
    const { shortest, next } = routes(graph, 'a', 'z');
    expect(keys(shortest)).toEqual(['a z']);
    expect(keys(next)).toEqual(['a b z', 'a c d z']);
    expect(keys(routes(graph, 'a', 'z', { more: 1 }).next)).toEqual(['a b z']);
    expect(routes(graph, 'a', 'z', { more: 0 }).next).toEqual([]);
  });

  it('counts the shortest routes it does not list', () => {
    const { shortest, count, isLeast } = routes(sketchTies('a-b b-z a-c c-z a-d d-z'), 'a', 'z', {
      limit: 2,
    });
    expect([shortest.length, count, isLeast]).toEqual([2, 3, false]);
  });

  it('tells the weightiest of parallel edges and keeps the others', () => {
    const serves = { relation: 'serves' as RelationId };
    const graph = sketchGraph(
      ['a', 'b', 'c', 'd'].map((name) => sketchNode(name)),
      [
        sketchEdge('a', 'b'),
        sketchEdge('b', 'a', serves),
        sketchEdge('c', 'd'),
        sketchEdge('b', 'd'),
        sketchEdge('a', 'b', { id: 'old' as EdgeId, ...serves, status: 'superseded' }),
      ],
    );
    const [hop] = routes(graph, 'a', 'b').shortest[0]?.hops ?? [];
    expect(hop?.told.sentence).toBe('a is served by b');
    expect(hop?.also.map(({ sentence }) => sentence)).toEqual(['a loves b']);
  });

  it('rather tells edges that share a work with the step beside them', () => {
    const [one, two] = tinyWorks;
    const graph = sketchGraph(
      ['a', 'b', 'c'].map((name) => sketchNode(name)),
      [
        sketchEdge('a', 'b', { id: 'elsewhere' as EdgeId, works: [one] }),
        sketchEdge('a', 'b', { id: 'here' as EdgeId, works: [two] }),
        sketchEdge('b', 'c', { works: [two] }),
      ],
    );
    expect(routes(graph, 'a', 'c').shortest[0]?.hops[0]?.told.edge.id).toBe('here');
  });

  it('prefers people on the way to places', () => {
    const graph = sketchGraph(
      [sketchNode('a'), sketchNode('inn', { kind: 'place' }), sketchNode('friend'), sketchNode('z')],
      [sketchEdge('a', 'inn'), sketchEdge('inn', 'z'), sketchEdge('a', 'friend'), sketchEdge('friend', 'z')],
    );
    expect(keys(routes(graph, 'a', 'z').shortest)).toEqual(['a friend z', 'a inn z']);
  });

  it('says what would lead there when nothing does', () => {
    expect(ask(tinyGraph, { from: id('constance'), to: id('the-iron-mask'), ties: 'story' })).toEqual({
      kind: 'none',
      instead: [
        { ties: 'any', steps: 1 },
        { ties: 'cast', steps: 1 },
      ],
      withoutAvoiding: null,
    });
    expect(
      ask(tinyGraph, {
        from: id('constance'),
        to: id('paris'),
        ties: 'story',
        avoid: [id('dartagnan')],
      }),
    ).toMatchObject({ kind: 'none', withoutAvoiding: 2 });
    expect(ask(sketchTies('a b'), { from: id('a'), to: id('b') })).toEqual({
      kind: 'none',
      instead: [],
      withoutAvoiding: null,
    });
  });

  it('says that the two are the same, or not known', () => {
    expect(ask(tinyGraph, { from: id('paris'), to: id('paris') })).toEqual({ kind: 'same' });
    expect(ask(tinyGraph, { from: id('paris'), to: id('atlantis') })).toEqual({
      kind: 'unknown',
      ids: ['atlantis'],
    });
    expect(ask(tinyGraph, { from: id('mu'), to: id('mu') })).toEqual({ kind: 'unknown', ids: ['mu'] });
  });

  it('finds all shortest routes, as trying everything does', () => {
    fc.assert(
      fc.property(randomGraphs, nodeIds, nodeIds, fc.subarray([...NAMES]), (graph, from, to, closed) => {
        fc.pre(from !== to);
        const avoid = closed.map(id);
        const every = allPaths(graph, from, to, (node) => !avoid.includes(node));
        const shortest = Math.min(...every.map(({ length }) => length));
        const expected = every.filter(({ length }) => length === shortest).map((path) => path.join(' '));
        const answer = ask(graph, { from, to, avoid, limit: 1000, more: 1000 });
        if (answer.kind !== 'routes') {
          expect([answer.kind, expected]).toEqual(['none', []]);
          return;
        }
        expect(keys(answer.shortest).toSorted()).toEqual(expected.toSorted());
        const longer = every.filter(({ length }) => length > shortest && length <= shortest + 2);
        expect(keys(answer.next).toSorted()).toEqual(longer.map((path) => path.join(' ')).toSorted());
      }),
    );
  });

  it('tells nothing that the shield hides', () => {
    const anyNode = fc.constantFrom(...tinyGraph.nodes.keys());
    fc.assert(
      fc.property(seenWorks, anyNode, anyNode, fc.constantFrom(...ROUTE_TIES), (seen, from, to, ties) => {
        const answer = ask(shieldGraph(tinyGraph, seen), { from, to, ties });
        if (answer.kind !== 'routes') return;
        for (const { nodes, hops } of [...answer.shortest, ...answer.next]) {
          expect(nodes.every(({ works }) => works.every((work) => seen.has(work)))).toBe(true);
          const told = hops.flatMap((hop) => [hop.told, ...hop.also]);
          expect(told.every(({ edge }) => edge.works.every((work) => seen.has(work)))).toBe(true);
        }
      }),
    );
  });

  it('gives the same answer every time', () => {
    const question: RouteQuestion = { from: 'constance' as NodeId, to: 'diamond-brooch' as NodeId };
    expect(ask(tinyGraph, question)).toEqual(ask(tinyGraph, question));
  });
});
