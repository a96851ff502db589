import type { Graph } from '../graph/graph.ts';
import { pathSearch, type Path, type PathRules } from '../graph/shortestPath.ts';
import type { GraphEdge, NodeId } from '../graph/types.ts';
import { holds, isMakingTie, isStoryTie } from './storyTies.ts';
import { routeTeller, type Route } from './tellRoute.ts';

/** `story`: what happens in it; `cast`: who plays, made or is in what; `any`: both, and works only as a last resort. */
export const ROUTE_TIES = ['any', 'story', 'cast'] as const;
export type RouteTies = (typeof ROUTE_TIES)[number];

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
 * long they are. O(nodes + edges) and what is listed: a few milliseconds for 10,000 nodes and 30,000 edges.
 */
export function findRoutes(graph: Graph, question: RouteQuestion): RouteAnswer {
  const { from, to, limit = DEFAULT_LIMIT, more = DEFAULT_MORE } = question;
  const unknown = [...new Set([from, to])].filter((id) => !graph.nodes.has(id));
  if (unknown.length > 0) return { kind: 'unknown', ids: unknown };
  if (from === to) return { kind: 'same' };
  const tellAll = routeTeller(graph, edgesOfTies(graph, question.ties ?? 'any'));
  const tiers = waysOf(graph, question).map(createTier);
  const first = tiers.findIndex((tier) => tier.search.length !== null);
  const best = tiers[first];
  if (!best || best.search.length === null) return noRoute(graph, question);

  const shortest = best.paths(best.search.length);
  const next: Route[] = [];
  for (const tier of tiers.slice(first)) {
    if (tier.search.length === null) continue;
    const start = tier === best ? 1 : 0;
    for (let extra = start; extra <= LONGEST_DETOUR && next.length < more; extra += 1) {
      const found = tellAll(tier.paths(tier.search.length + extra), more - next.length);
      next.push(...found);
      // Of the routes through a work, the shortest will do.
      if (tier !== best && found.length > 0) break;
    }
  }
  return {
    kind: 'routes',
    shortest: tellAll(shortest, limit),
    count: shortest.length,
    isLeast: shortest.length >= MOST_WEIGHED,
    next,
  };
}

/** One way of searching, and which of the paths it finds are its own. */
interface Way {
  readonly search: ReturnType<typeof pathSearch>;
  readonly isOwn: (path: Path) => boolean;
}

interface Tier {
  readonly search: Way['search'];
  readonly paths: (length: number) => readonly Path[];
}

function createTier({ search, isOwn }: Way): Tier {
  return { search, paths: (length) => search.pathsOfLength(length, MOST_WEIGHED).filter(isOwn) };
}

/** The ways to search, best first: with `any` ties, works are led through only by the second. */
function waysOf(graph: Graph, { from, to, ties = 'any', avoid = [] }: RouteQuestion): readonly Way[] {
  const avoided = new Set(avoid);
  const isWork = (id: NodeId): boolean => graph.nodes.get(id)?.kind === 'work';
  const passes = edgesOfTies(graph, ties);
  const search = (through: NonNullable<PathRules['through']>): Way['search'] =>
    pathSearch(graph, from, to, { passes, through: (id) => !avoided.has(id) && through(id) });
  if (ties !== 'any') return [{ search: search(() => true), isOwn: () => true }];
  return [
    { search: search((id) => !isWork(id)), isOwn: () => true },
    { search: search(() => true), isOwn: (path) => path.slice(1, -1).some(isWork) },
  ];
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
    const lengths = waysOf(graph, { ...question, ...changed }).map(({ search }) => search.length);
    return lengths.find((length) => length !== null) ?? null;
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
