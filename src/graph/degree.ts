import type { Graph } from './graph.ts';
import type { GraphEdge, NodeId } from './types.ts';

/** Edges at each node that has any, parallel ones each, a self-loop once. O(edges). */
export function degrees(
  graph: Graph,
  passes: (edge: GraphEdge) => boolean = () => true,
): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  const add = (id: NodeId): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const edge of graph.edges.values()) {
    if (!passes(edge)) continue;
    add(edge.source);
    if (edge.target !== edge.source) add(edge.target);
  }
  return counts;
}
