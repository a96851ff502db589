import { groupOf, type Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, NodeId } from '../graph/types.ts';
import { isStoryGroup } from './weight.ts';

/** `story`: what happens in it; `cast`: who plays, made or is in what; `any`: both, and works only as a last resort. */
export const ROUTE_TIES = ['any', 'story', 'cast'] as const;
export type RouteTies = (typeof ROUTE_TIES)[number];

/** Whether a node is of the story: no work, no real person, no company behind the camera. */
export function isInStory(node: GraphNode): boolean {
  return node.kind !== 'work' && node.kind !== 'person' && node.domain !== 'industry';
}

/** Whether an edge still holds, or is at least not known to be wrong. */
export function holds(edge: GraphEdge): boolean {
  return edge.status !== 'superseded';
}

/** Whether an edge tells something that happens in the story: both its ends are of it, and it holds. */
export function isStoryTie(graph: Graph, edge: GraphEdge): boolean {
  const inStory = (id: NodeId): boolean => {
    const node = graph.nodes.get(id);
    return node !== undefined && isInStory(node);
  };
  return holds(edge) && isStoryGroup(groupOf(graph, edge)) && inStory(edge.source) && inStory(edge.target);
}

/** Whether an edge is of the making: who plays whom, who made or is in what, how people are related in real life. */
export function isMakingTie(graph: Graph, edge: GraphEdge): boolean {
  if (!holds(edge)) return false;
  const isPerson = (id: NodeId): boolean => graph.nodes.get(id)?.kind === 'person';
  return !isStoryGroup(groupOf(graph, edge)) || (isPerson(edge.source) && isPerson(edge.target));
}
