import { describe, expect, it } from 'vitest';
import { findRouteHits, likelyEnds } from '../../src/explore/routeSearch.ts';
import { routeTrace, routeView } from '../../src/explore/routeView.ts';
import { createSearchIndex } from '../../src/explore/search.ts';
import { seatsOf } from '../../src/explore/seats.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { ROUTE_TIES } from '../../src/explore/storyTies.ts';
import { tieStrength } from '../../src/explore/tieStrength.ts';
import { nodeWeights } from '../../src/explore/weight.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { GraphEdge, GraphNode, NodeId, WorkId } from '../../src/graph/types.ts';
import { seededRandom } from '../../src/layout/seededRandom.ts';
import { seenSets, seenText } from './seenSets.ts';
import { graph, nodes } from './world.ts';

/** What the answers to a visitor's questions say of what they may not know: it must be nothing. */

const isSeen = (seen: ReadonlySet<WorkId>, works: readonly WorkId[]): boolean =>
  works.some((work) => seen.has(work));

/** A line for each node or edge that only unseen works show, or that says more than the seen ones do. */
function leaks(
  seen: ReadonlySet<WorkId>,
  told: { readonly nodes?: Iterable<GraphNode>; readonly edges?: Iterable<GraphEdge> },
): readonly string[] {
  const all = [...(told.nodes ?? []), ...(told.edges ?? [])];
  return all
    .filter(({ works, id }) => {
      const whole = graph.nodes.get(id as NodeId) ?? graph.edges.get(id as never);
      return !whole || !isSeen(seen, whole.works) || works.some((work) => !seen.has(work));
    })
    .map(({ id }) => `${id}; seen: ${seenText(seen)}`);
}

const worlds: readonly { readonly seen: ReadonlySet<WorkId>; readonly known: Graph }[] = seenSets.map(
  (seen) => ({ seen, known: shieldGraph(graph, seen) }),
);

const random = seededRandom(1924);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const ids = nodes.map(({ id }) => id);

describe('the shield over routes', () => {
  const questions = Array.from({ length: 8 }, () => ({
    from: pick(ids),
    to: pick(ids),
    ties: pick(ROUTE_TIES),
    avoid: [pick(ids)],
  }));

  it.each(worlds.map((world) => [seenText(world.seen), world] as const))(
    'lets none lead through, tell, count or avoid what is unseen: %s',
    (_, { seen, known }) => {
      const strength = tieStrength(known);
      const inside = [...known.nodes.keys()];
      const asked =
        inside.length === 0 ? questions : [...questions, { ...pick(questions), from: pick(inside) }];
      for (const { from, to, ties, avoid } of asked) {
        const view = routeView(known, known, from, { to, ties, avoid, way: 1 }, strength);
        const ends = [from, to].filter((id) => !known.nodes.has(id));
        if (!view) {
          expect(ends).toContain(from);
          continue;
        }
        const routes = view.ways.flatMap(({ nodes: stations, hops }) => ({
          nodes: stations,
          edges: hops.flatMap(({ told, also }) => [told, ...also].map(({ edge }) => edge)),
        }));
        const named = [view.from, ...(view.to ? [view.to] : []), ...view.avoided];
        expect([...leaks(seen, { nodes: named }), ...routes.flatMap((one) => leaks(seen, one))]).toEqual([]);
        expect(view.to === null).toBe(ends.includes(to));
        if (ends.length > 0) expect(view).toMatchObject({ ways: [], beyond: null });
        const trace = routeTrace(view);
        for (const id of trace?.stations ?? []) expect(known.nodes.has(id)).toBe(true);
      }
    },
  );

  it('offers and finds no end that is unseen', () => {
    const told = worlds.flatMap(({ seen, known }) => {
      const weights = nodeWeights(known, seatsOf(known));
      const index = createSearchIndex(known, weights);
      const unseen = nodes.filter(({ works }) => !isSeen(seen, works)).filter((_, at) => at % 9 === 0);
      const found = unseen.flatMap(({ label }) =>
        findRouteHits(index, `John Wick → ${label}`).flatMap(({ from, to }) =>
          [from, to].filter(({ id }) => !known.nodes.has(id)).map(({ id }) => id),
        ),
      );
      return [...found, ...leaks(seen, { nodes: likelyEnds(known, weights, null) })];
    });
    expect(told).toEqual([]);
  });
});
