import type { Graph } from '../graph/graph.ts';
import type { EdgeId, GraphNode, NodeId } from '../graph/types.ts';
import type { RouteChoice } from './explorerState.ts';
import { findRoutes, type RouteAnswer } from './route.ts';
import type { Route } from './tellRoute.ts';
import type { TieStrength } from './tieStrength.ts';

/** The question a visitor asked about two nodes, and all that there is to say to it. */
export interface RouteView {
  readonly choice: RouteChoice;
  readonly from: GraphNode;
  /** Null if the visitor knows of no such node. */
  readonly to: GraphNode | null;
  readonly answer: RouteAnswer;
  /** All listed routes: the shortest, then the next best. */
  readonly ways: readonly Route[];
  /** The one that is shown, and its number from 1; the first if there are not so many as were asked for. */
  readonly way: Route | null;
  readonly number: number;
  /** What no route leads through, as far as the visitor knows it. */
  readonly avoided: readonly GraphNode[];
  /** If there is no route here: steps of one through all that is known, where the lens or the time looked at hides it. */
  readonly beyond: number | null;
}

/** The picture of a route: what is on it, and what is on the others. */
export interface RouteTrace {
  /** The same for the same picture. */
  readonly key: string;
  readonly stations: readonly NodeId[];
  /** One for each step: the one that is told. */
  readonly edges: readonly EdgeId[];
  readonly detours: readonly { readonly stations: readonly NodeId[]; readonly edges: readonly EdgeId[] }[];
}

/** Other routes that are drawn; all of them would be a web. */
const MOST_DETOURS = 5;

/**
 * Answers a route question within what is shown. `known` is all the visitor may know: it names the ends, and says
 * whether anything beyond what is shown would help. Null if the start is not known.
 */
export function routeView(
  known: Graph,
  shown: Graph,
  selected: NodeId,
  choice: RouteChoice,
  strength: TieStrength,
): RouteView | null {
  const from = known.nodes.get(selected);
  if (!from) return null;
  const question = { from: selected, to: choice.to, ties: choice.ties, avoid: choice.avoid };
  const answer = findRoutes(shown, question, strength);
  const ways = answer.kind === 'routes' ? [...answer.shortest, ...answer.next] : [];
  const number = choice.way <= ways.length ? choice.way : 1;
  const beyond =
    answer.kind === 'routes' || answer.kind === 'same' || shown === known
      ? null
      : findRoutes(known, { ...question, limit: 1, more: 0 }, strength);
  return {
    choice,
    from,
    to: known.nodes.get(choice.to) ?? null,
    answer,
    ways,
    way: ways[number - 1] ?? null,
    number,
    avoided: choice.avoid.flatMap((id) => known.nodes.get(id) ?? []),
    beyond: beyond?.kind === 'routes' ? (beyond.shortest[0]?.hops.length ?? null) : null,
  };
}

/** What to draw of a route and the others; null if there is none. */
export function routeTrace({ way, ways }: RouteView): RouteTrace | null {
  if (way === null) return null;
  const trace = ({ nodes, hops }: Route) => ({
    stations: nodes.map(({ id }) => id),
    edges: hops.map(({ told }) => told.edge.id),
  });
  const others = ways.filter((other) => other !== way).slice(0, MOST_DETOURS);
  return {
    key: [way, ...others].map(({ key }) => key).join(' | '),
    ...trace(way),
    detours: others.map(trace),
  };
}
