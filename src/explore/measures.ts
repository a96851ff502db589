import { betweenness } from '../graph/betweenness.ts';
import { degrees } from '../graph/degree.ts';
import type { Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, NodeId, WorkId } from '../graph/types.ts';
import { appearancesOf } from './appearances.ts';
import { isInStory, isStoryTie } from './storyTies.ts';

/** A node and its number. */
export interface Ranked {
  readonly node: GraphNode;
  readonly value: number;
}

/** A measure, the greatest first; nodes that have none of it are left out. */
export type Ranking = readonly Ranked[];

/** Who holds this world together. All three are taken of the story: people behind the camera and works aside. */
export interface Measures {
  /** Ties within the story, parallel ones each. */
  readonly ties: Ranking;
  /** Share of all pairs in the story, 0 to 1, whose shortest routes lead through the node. */
  readonly between: Ranking;
  /** True if `between` was estimated, which it is beyond 2,000 nodes. */
  readonly betweenIsEstimated: boolean;
  /** Works that show it. */
  readonly appearances: Ranking;
}

/** Exact up to here; beyond, this many starts: 10,000 nodes and 30,000 edges take about two seconds. */
const MOST_STARTS = 2000;
const FEWER_STARTS = 200;

/**
 * Ranks what is shown. Equal numbers keep weight order. O(nodes × edges) for `between`: about 50 ms for the shipped
 * world, so ask for it when it is looked at.
 */
export function measures(shown: Graph, weights: ReadonlyMap<NodeId, number>): Measures {
  const passes = (edge: GraphEdge): boolean => isStoryTie(shown, edge);
  const story = [...shown.nodes.values()]
    .filter(isInStory)
    .sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
  const ranking = (valueOf: (node: GraphNode) => number): Ranking =>
    story
      .map((node) => ({ node, value: valueOf(node) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value);
  const tieCounts = degrees(shown, passes);
  const between = betweenness(shown, {
    passes,
    ...(story.length > MOST_STARTS ? { starts: FEWER_STARTS } : {}),
  });
  return {
    ties: ranking(({ id }) => tieCounts.get(id) ?? 0),
    between: ranking(({ id }) => (between.pairs === 0 ? 0 : (between.scores.get(id) ?? 0) / between.pairs)),
    betweenIsEstimated: between.estimated,
    appearances: ranking((node) => appearancesOf(shown, node).length),
  };
}

/** What stands behind a node's numbers: its ties within the story, and the works that show it. */
export function countedFor(
  shown: Graph,
  id: NodeId,
): { readonly ties: readonly GraphEdge[]; readonly works: readonly WorkId[] } {
  const node = shown.nodes.get(id);
  return {
    ties: shown.edgesOf(id).filter((edge) => isStoryTie(shown, edge)),
    works: node ? appearancesOf(shown, node) : [],
  };
}
