import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/explore/asOf.ts';
import { castMatrix } from '../../src/explore/castMatrix.ts';
import { compareWorks } from '../../src/explore/compareWorks.ts';
import { EMPTY_LENS } from '../../src/explore/explorerState.ts';
import { livingExamples } from '../../src/explore/livingExamples.ts';
import { measures } from '../../src/explore/measures.ts';
import { findRoutes, type RouteAnswer } from '../../src/explore/route.ts';
import { seatsOf } from '../../src/explore/seats.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { tieStrength } from '../../src/explore/tieStrength.ts';
import { timeline } from '../../src/explore/timeline.ts';
import { nodeWeights } from '../../src/explore/weight.ts';
import { formatEdgesCsv, formatNodesCsv } from '../../src/formats/csv.ts';
import { formatGexf } from '../../src/formats/gexf.ts';
import { formatGraphml } from '../../src/formats/graphml.ts';
import { formatJsonLd } from '../../src/formats/jsonld.ts';
import { formatTurtle } from '../../src/formats/turtle.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { GraphNode, NodeId, WorkId } from '../../src/graph/types.ts';
import { createExplorerStore } from '../../src/store/explorerStore.ts';
import {
  selectHiddenSelectionWorks,
  selectKnown,
  selectSelected,
  selectSource,
} from '../../src/store/selectors.ts';
import { selectTour, selectTours } from '../../src/store/selectTours.ts';
import { leaksOf } from './leaks.ts';
import { seenSets, seenText } from './seenSets.ts';
import { dataset, graph, nodes } from './world.ts';

/** Every prefix of the release order, and sets drawn by seed; the single works are asked in `shield.test.ts`. */
const sets = seenSets.slice(graph.works.length);
/** An id as a field of its own in an exported file, or in the address of one of our pages. */
const NAMED = /(?:https:\/\/ours\.example\/[a-z]+\/|["',])([a-z0-9-]+)(?=\/|["',])/g;
/** Sorts of characters that are ids of others as well: "priest". */
const types: ReadonlySet<string | undefined> = new Set(nodes.map(({ type }) => type));
const hidden = (known: Graph): readonly GraphNode[] =>
  nodes.filter(({ id }) => !known.nodes.has(id) && !types.has(id));

/** Fewer of them, for what takes long. */
const someSets = sets.filter((_, at) => at % 9 === 0);

interface Known {
  readonly seen: ReadonlySet<WorkId>;
  readonly known: Graph;
  readonly weights: ReadonlyMap<NodeId, number>;
}

/** Leaks of all sets, each once, with one such set. */
function gather(
  among: readonly ReadonlySet<WorkId>[],
  find: (world: Known) => Iterable<string>,
): readonly string[] {
  const found = new Map<string, string>();
  for (const seen of among) {
    const known = shieldGraph(graph, seen);
    for (const leak of find({ seen, known, weights: nodeWeights(known, seatsOf(known)) })) {
      if (!found.has(leak)) found.set(leak, seenText(seen));
    }
  }
  return [...found].map(([leak, seen]) => `${leak}; seen: ${seen}`);
}

/** Lines for nodes that are not known, or are known by more than the seen works tell. */
function strangers(at: string, { known }: Known, shown: Iterable<GraphNode>): readonly string[] {
  return [...shown].flatMap((node) => (known.nodes.get(node.id) === node ? [] : [`${at}: ${node.id}`]));
}

/** Whom a route may be asked for: the weightiest in the whole world, hidden or not. */
const asked = [...nodeWeights(graph, seatsOf(graph))]
  .sort((a, b) => b[1] - a[1])
  .slice(0, 8)
  .map(([id]) => id);

describe('the shield over the answers', () => {
  it('holds in the cast matrix: works, characters, actors and recasts', () => {
    const leaks = gather(sets, (world) => {
      const { columns, rows } = castMatrix(world.known, world.known, world.weights);
      return strangers('cast', world, [
        ...columns,
        ...rows.flatMap(({ character, performers, cells }) => [
          character,
          ...performers,
          ...cells.flatMap((cell) => cell?.performers.map(({ person }) => person) ?? []),
        ]),
      ]);
    });
    expect(leaks).toEqual([]);
  });

  it('holds on the timeline: stations, lines, and deaths that are still to come', () => {
    const leaks = gather(sets, (world) =>
      (['release', 'story'] as const).flatMap((order) => {
        const { stations, lanes } = timeline(world.known, world.known, world.weights, { order });
        const told = [...stations.map(({ work }) => work), ...lanes.map(({ character }) => character)];
        const deaths = lanes.flatMap(({ character, death }) => {
          const isTold = character.fates.some(({ fate }) => fate !== 'alive');
          return death === null || isTold ? [] : [`death of ${character.id}`];
        });
        return [...strangers('timeline', world, told), ...deaths];
      }),
    );
    expect(leaks).toEqual([]);
  });

  it('holds as of any work, and in comparisons of works', () => {
    const leaks = gather(someSets, (world) => [
      ...graph.works.flatMap((work) => {
        const { graph: then, works } = asOf(world.known, work, 'story');
        const hidden = [...then.nodes.keys(), ...works].filter((id) => !world.known.nodes.has(id));
        return hidden.map((id) => `as of ${work}: ${id}`);
      }),
      ...graph.works.flatMap((work, at) => {
        const chosen = [work, ...graph.works.slice(0, at).filter((_, place) => place % 3 === 0)];
        const told = compareWorks(world.known, { ...EMPTY_LENS, works: chosen });
        if (!told) return [];
        const portions = [told.any, told.all, told.fresh, told.carriedOver, told.leftBehind];
        return strangers(
          'compare',
          world,
          portions.flatMap((portion) => portion.nodes),
        );
      }),
    ]);
    expect(leaks).toEqual([]);
  });

  it('holds in routes: whom they lead through, and what their sentences say', () => {
    const leaks = gather(someSets, (world) => {
      const { known, seen } = world;
      const strength = tieStrength(known);
      const told = (answer: RouteAnswer): readonly string[] =>
        answer.kind !== 'routes'
          ? []
          : [...answer.shortest, ...answer.next].flatMap((route) => [
              ...strangers('route', world, route.nodes),
              ...route.hops.flatMap(({ told: first, also }) =>
                [first, ...also].flatMap(({ sentence }) => leaksOf('route', sentence, seen)),
              ),
            ]);
      return asked.flatMap((from, at) => {
        const to = asked[(at * 5 + 3) % asked.length] ?? from;
        const answer = findRoutes(known, { from, to }, strength);
        const isHidden = from !== to && [from, to].some((id) => !known.nodes.has(id));
        return isHidden && answer.kind !== 'unknown' ? [`route ${from} – ${to}`] : told(answer);
      });
    });
    expect(leaks).toEqual([]);
  });

  it('holds in measures and in the questions a visitor begins with', () => {
    const leaks = gather(someSets, (world) => {
      const { ties, between, appearances } = measures(world.known, world.weights);
      const ranked = [...ties, ...between, ...appearances].map(({ node }) => node);
      const works = appearances.flatMap(({ node, value }) =>
        value > node.works.length ? [`appearances of ${node.id}`] : [],
      );
      const examples = livingExamples(world.known, world.weights, seatsOf(world.known));
      const named = examples.flatMap((one) => [one.about, ...(one.question === 'route' ? [one.to] : [])]);
      return [...strangers('measures', world, ranked), ...works, ...strangers('welcome', world, named)];
    });
    expect(leaks).toEqual([]);
  });

  it('holds in every file that can be exported', () => {
    const base = 'https://ours.example/';
    const about = { title: dataset.title, version: dataset.version, base };
    const leaks = gather(someSets.slice(0, 2), ({ known }) => {
      const files = {
        gexf: formatGexf(known, { ...about, format: '1.2' }),
        graphml: formatGraphml(known, about),
        jsonld: formatJsonLd(known, about),
        turtle: formatTurtle(known, about),
        nodes: formatNodesCsv(known, { base }),
        edges: formatEdgesCsv(known),
      };
      return Object.entries(files).flatMap(([name, text]) => {
        const named = new Set([...text.matchAll(NAMED)].map(([, id = '']) => id));
        return hidden(known).flatMap(({ id }) => (named.has(id) ? [`${name}: ${id}`] : []));
      });
    });
    expect(leaks).toEqual([]);
  }, 60_000);
});

describe('the shield over addresses', () => {
  it('offers nothing hidden for an address that is wrong, and names no hidden page, tie, source or tour', () => {
    const store = createExplorerStore(dataset);
    const leaks = gather(someSets, ({ seen, known }) => {
      store.getState().setSeen(seen);
      const strange = nodes.filter(({ id }, at) => !known.nodes.has(id) && at % 61 === 0);
      const sources = dataset.sources.filter(
        ({ id }, at) => !known.vocabulary.sources.has(id) && at % 61 === 0,
      );
      const found: string[] = [];
      for (const { id } of strange) {
        store.getState().open(`/character/${id}x/`);
        const { notices } = store.getState();
        const offered = notices
          .flatMap(({ suggestions }) => suggestions)
          .filter((one) => !known.nodes.has(one));
        found.push(...offered.map((one) => `suggestion ${one}`));
        for (const notice of notices) store.getState().dismiss(notice.id);
        store.getState().open(`/character/${id}/`);
        if (selectSelected(store.getState())) found.push(`selection ${id}`);
        const works = selectHiddenSelectionWorks(store.getState());
        found.push(...works.filter((work) => seen.has(work.id)).map((work) => `${id} in ${work.id}`));
      }
      for (const { id } of sources) {
        store.getState().open(`/source/${id}/`);
        if (selectSource(store.getState())) found.push(`source ${id}`);
      }
      for (const tour of dataset.tours) {
        for (const step of tour.steps.keys()) {
          store.getState().open(`/?tour=${tour.id}&step=${String(step + 1)}`);
          const view = selectTour(store.getState());
          const told = view?.tour ? [view.tour.title, view.place?.step.caption ?? ''] : [];
          found.push(...told.flatMap((text) => leaksOf(tour.id, text, seen)));
        }
        store.getState().open(`/?tour=${tour.id}x`);
        const offered = store.getState().notices.flatMap((notice) => notice.tours);
        const visible = selectTours(store.getState()).map(({ id }) => id);
        found.push(...offered.filter((one) => !visible.includes(one)).map((one) => `tour ${one}`));
        for (const notice of store.getState().notices) store.getState().dismiss(notice.id);
      }
      expect(selectKnown(store.getState()).nodes.size).toBe(known.nodes.size);
      return found;
    });
    expect(leaks).toEqual([]);
  });
});
