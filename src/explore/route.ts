import type { Graph } from '../graph/graph.ts';
import { pathSearch, type Path } from '../graph/shortestPath.ts';
import type { GraphEdge, NodeId } from '../graph/types.ts';
import type { TieStrength } from './tieStrength.ts';
import { ROUTE_TIES, holds, isMakingTie, isStoryTie, type RouteTies } from './storyTies.ts';
import { routeTeller, type Route } from './tellRoute.ts';

export interface RouteQuestion {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly ties?: RouteTies;
  /** Nodes no route may lead through; the two ends are exempt. */
  readonly avoid?: readonly NodeId[];
  /** Shortest routes to list at most; 12 where not said. */
  readonly limit?: number;
  /** Longer routes to list at most; 6 where not said. */
  readonly more?: number;
}

export type RouteAnswer =
  | {
      readonly kind: 'routes';
      /** The most telling first; all equally long. */
      readonly shortest: readonly Route[];
      /** How many shortest routes there are, listed or not; at least so many if `isLeast`. */
      readonly count: number;
      readonly isLeast: boolean;
      /** The next best: one or two steps longer, then by way of a work. */
      readonly next: readonly Route[];
    }
  | {
      readonly kind: 'none';
      /** What would lead there instead, and in how many steps. */
      readonly instead: readonly { readonly ties: RouteTies; readonly steps: number }[];
      /** Steps with nothing avoided; null if that does not help or nothing is avoided. */
      readonly withoutAvoiding: number | null;
    }
  | { readonly kind: 'same' }
  /** One of the ends is not in this graph: hidden, or never there. */
  | { readonly kind: 'unknown'; readonly ids: readonly NodeId[] };

/** Paths of one length that are weighed against each other: beyond that many the rest is only counted as "more". */
const MOST_WEIGHED = 500;
const LONGEST_DETOUR = 2;
const DEFAULT_LIMIT = 12;
const DEFAULT_MORE = 6;

/**
 * How two nodes are connected: all shortest routes through what is visible, told, and the next best ones. A route
 * through a work ("both appear in it") joins nearly everyone, so with `any` ties it comes after all others, however
 * long they are. `strength` is the graph's `tieStrength`; it is a parameter, so that it is made once for many routes.
 * Takes a few milliseconds in the shipped world, about 15 with 10,000 nodes and 30,000 edges.
 */
export function findRoutes(graph: Graph, question: RouteQuestion, strength: TieStrength): RouteAnswer {
  const { from, to, ties = 'any', limit = DEFAULT_LIMIT, more = DEFAULT_MORE } = question;
  const unknown = [...new Set([from, to])].filter((id) => !graph.nodes.has(id));
  if (unknown.length > 0) return { kind: 'unknown', ids: unknown };
  if (from === to) return { kind: 'same' };
  const tell = routeTeller(graph, edgesOfTies(graph, ties), strength);

  const ways = waysOf(graph, question);
  const best = ways.next().value;
  if (!best) return noRoute(graph, question);
  const shortest = best.paths(0);
  const next: Route[] = [];
  for (let extra = 1; extra <= LONGEST_DETOUR && next.length < more; extra += 1) {
    next.push(...tell(best.paths(extra), more - next.length));
  }
  // Of the routes through a work, the shortest will do.
  if (next.length < more) {
    for (const way of ways) next.push(...tell(way.paths(0), more - next.length));
  }
  return {
    kind: 'routes',
    shortest: tell(shortest, limit),
    count: shortest.length,
    isLeast: shortest.length >= MOST_WEIGHED,
    next,
  };
}

/** Routes of one sort: those through works, or those through none, or simply all. */
interface Way {
  readonly length: number;
  /** Its paths of so many steps more than the shortest; of the shortest there is at least one. */
  readonly paths: (extra: number) => readonly Path[];
}

/** The ways that lead there, best first; each is looked for only when it is asked for. */
function* waysOf(
  graph: Graph,
  { from, to, ties = 'any', avoid = [] }: RouteQuestion,
): Generator<Way, undefined> {
  const avoided = new Set(avoid);
  const isWork = (id: NodeId): boolean => graph.nodes.get(id)?.kind === 'work';
  const passes = edgesOfTies(graph, ties);
  const around = (id: NodeId): boolean => !avoided.has(id);
  if (ties === 'any') {
    const direct = pathSearch(graph, from, to, { passes, through: (id) => around(id) && !isWork(id) });
    const { length } = direct;
    if (length !== null) {
      yield { length, paths: (extra) => direct.pathsOfLength(length + extra, MOST_WEIGHED) };
    }
  }
  const all = pathSearch(graph, from, to, { passes, through: around });
  const isOwn = (path: Path): boolean => ties !== 'any' || path.slice(1, -1).some(isWork);
  for (let extra = 0; all.length !== null && extra <= LONGEST_DETOUR; extra += 1) {
    const length = all.length + extra;
    const paths = (more: number): readonly Path[] =>
      all.pathsOfLength(length + more, MOST_WEIGHED).filter(isOwn);
    if (paths(0).length === 0) continue;
    yield { length, paths };
    return undefined;
  }
  return undefined;
}

function edgesOfTies(graph: Graph, ties: RouteTies): (edge: GraphEdge) => boolean {
  switch (ties) {
    case 'any':
      return holds;
    case 'story':
      return (edge) => isStoryTie(graph, edge);
    case 'cast':
      return (edge) => isMakingTie(graph, edge);
  }
}

function noRoute(graph: Graph, question: RouteQuestion): RouteAnswer {
  const steps = (changed: Partial<RouteQuestion>): number | null => {
    const [way] = waysOf(graph, { ...question, ...changed });
    return way?.length ?? null;
  };
  return {
    kind: 'none',
    instead: ROUTE_TIES.flatMap((ties) => {
      const length = ties === (question.ties ?? 'any') ? null : steps({ ties });
      return length === null ? [] : [{ ties, steps: length }];
    }),
    withoutAvoiding: (question.avoid ?? []).length > 0 ? steps({ avoid: [] }) : null,
  };
}
