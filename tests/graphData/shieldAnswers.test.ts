import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/explore/asOf.ts';
import { compareWorks } from '../../src/explore/compareWorks.ts';
import { EMPTY_LENS } from '../../src/explore/explorerState.ts';
import { MEASURES } from '../../src/explore/measureNames.ts';
import { countedFor, measures } from '../../src/explore/measures.ts';
import { momentStops } from '../../src/explore/moment.ts';
import { PORTIONS } from '../../src/explore/explorerState.ts';
import { membersOf, portionOf } from '../../src/explore/portion.ts';
import { findRouteHits, likelyEnds } from '../../src/explore/routeSearch.ts';
import { routeTrace, routeView } from '../../src/explore/routeView.ts';
import { createSearchIndex } from '../../src/explore/search.ts';
import { seatsOf } from '../../src/explore/seats.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { ROUTE_TIES } from '../../src/explore/storyTies.ts';
import { tieStrength } from '../../src/explore/tieStrength.ts';
import { WORK_ORDERS } from '../../src/explore/workOrder.ts';
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

const seats = seatsOf(graph);
const random = seededRandom(1924);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const ids = nodes.map(({ id }) => id);

describe('the shield over routes', () => {
  const questions = Array.from({ length: 4 }, () => ({
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

describe('the shield over comparisons, times and measures', () => {
  it('compares, names and counts nothing that is unseen', () => {
    const told = worlds.flatMap(({ seen, known }) =>
      known.works.slice(0, 3).flatMap((_, at) => {
        const works = known.works.slice(at);
        const comparison = compareWorks(known, { ...EMPTY_LENS, works });
        if (!comparison) return [];
        const portions = [
          comparison.any,
          comparison.all,
          ...comparison.onlyIn.values(),
          ...PORTIONS.map((name) => portionOf(comparison, name)),
        ];
        const parts = membersOf(known, comparison.any.nodes, works).flatMap((member) => member.parts);
        const labels = new Set([...known.nodes.values()].map(({ label }) => label));
        return [
          ...portions.flatMap((portion) => leaks(seen, portion)),
          ...parts.filter((label) => !labels.has(label)),
          ...works.filter((work) => !seen.has(work)),
        ];
      }),
    );
    expect(told).toEqual([]);
  });

  it('looks at no time, tie or fate that is unseen', () => {
    // Each time is a shield of its own: every sixth world is as good as all.
    const some = worlds.filter((_, at) => at % 6 === 0);
    const told = some.flatMap(({ seen, known }) =>
      WORK_ORDERS.flatMap((order) =>
        momentStops(known, seats, null, order).flatMap(({ id }) => {
          const then = asOf(known, id as WorkId, order);
          const works = [...then.works, ...[...then.fates.values()].flatMap((fate) => fate.works)];
          return [
            ...leaks(seen, {
              nodes: then.graph.nodes.values(),
              edges: [...then.graph.edges.values(), ...then.ended],
            }),
            ...works.filter((work) => !seen.has(work)),
          ];
        }),
      ),
    );
    expect(told).toEqual([]);
  });

  it('ranks, and counts for each, nothing that is unseen', () => {
    const told = worlds
      .filter((_, at) => at % 6 === 0)
      .flatMap(({ seen, known }) => {
        const ranked = measures(known, nodeWeights(known, seatsOf(known)));
        const listed = MEASURES.flatMap((name) => ranked[name].map(({ node }) => node));
        const counted = listed.map(({ id }) => countedFor(known, id));
        return [
          ...leaks(seen, { nodes: listed, edges: counted.flatMap(({ ties }) => ties) }),
          ...counted.flatMap(({ works }) => works.filter((work) => !seen.has(work))),
        ];
      });
    expect(told).toEqual([]);
  });
});
