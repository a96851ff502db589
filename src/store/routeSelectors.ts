/** What the surfaces may ask about routes; like all selectors over what the visitor may know. */
import { findRouteHits, likelyEnds, type RouteHit } from '../explore/routeSearch.ts';
import { routeTrace, routeView, type RouteTrace, type RouteView } from '../explore/routeView.ts';
import { tieStrength } from '../explore/tieStrength.ts';
import { findScopeHit, worksOf } from '../explore/scopeSearch.ts';
import type { SearchHit, SearchIndex } from '../explore/search.ts';
import type { Graph } from '../graph/graph.ts';
import type { GraphNode } from '../graph/types.ts';
import type { ExplorerData } from './explorerData.ts';
import { memoised } from './memoised.ts';
import {
  hiddenWorks,
  selectKnown,
  selectKnownSearch,
  selectVisible,
  selectWeights,
  type WorkTitle,
} from './selectors.ts';

const strengthFor = memoised(tieStrength);
const viewFor = memoised(routeView);
const traceFor = memoised(routeTrace);
const hiddenEndFor = memoised(hiddenWorks);
const hitsFor = memoised(findRouteHits);
const endsFor = memoised(likelyEnds);
const scopeFor = memoised(scopeOf);

/** The route that was asked for and the answer; null if none was, or its start is hidden. */
export function selectRoute(data: ExplorerData): RouteView | null {
  const { selected, route } = data.state;
  if (selected === null || route === null) return null;
  const known = selectKnown(data);
  return viewFor(known, selectVisible(data).shown, selected, route, strengthFor(known));
}

/** The picture of that route; null if there is none. */
export function selectRouteTrace(data: ExplorerData): RouteTrace | null {
  const view = selectRoute(data);
  return view && traceFor(view);
}

/** If the shield hides the other end of the route: the works that show it. Otherwise none. */
export function selectHiddenRouteEnd(data: ExplorerData): readonly WorkTitle[] {
  return hiddenEndFor(data.graph, selectKnown(data), data.state.route?.to ?? null);
}

/** Which two nodes a search text asks to connect: `eve → john wick`. */
export function answerRouteSearch(data: ExplorerData, query: string): readonly RouteHit[] {
  return query === '' ? NO_HITS : hitsFor(selectKnownSearch(data), query);
}

const NO_HITS: readonly RouteHit[] = [];

/** Which node a search text asks for within some works, and these in the dataset's order: `bowery king in chapters 2 and 3`. */
export function answerScopeSearch(data: ExplorerData, query: string): Scope | null {
  return query === '' ? null : scopeFor(selectKnown(data), selectKnownSearch(data), query);
}

export interface Scope {
  readonly node: SearchHit;
  readonly works: readonly GraphNode[];
}

function scopeOf(known: Graph, index: SearchIndex, query: string): Scope | null {
  const hit = findScopeHit(index, query);
  return (
    hit && { node: hit.node, works: worksOf(hit, known.works).flatMap((id) => known.nodes.get(id) ?? []) }
  );
}

/** Ends to offer for a route from the selected node, before anything is typed. */
export function selectLikelyEnds(data: ExplorerData): readonly GraphNode[] {
  return endsFor(selectVisible(data).shown, selectWeights(data), data.state.selected);
}
