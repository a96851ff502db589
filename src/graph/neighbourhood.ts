import { otherEnd, type Graph } from './graph.ts';
import type { NodeId } from './types.ts';

/** Ids joined to a node by an edge in either direction, in the order of its edges, each once, without itself. */
export function neighbours(graph: Graph, id: NodeId): ReadonlySet<NodeId> {
  const found = new Set<NodeId>();
  for (const edge of graph.edgesOf(id)) found.add(otherEnd(edge, id));
  found.delete(id);
  return found;
}

/**
 * Ids within `depth` steps of a node, each with its distance, the node itself at 0; and a step further around each of
 * the `expanded` ones that are come to. Nearest first. Empty for an unknown id. Breadth first, O(nodes + edges).
 */
export function egoNetwork(
  graph: Graph,
  id: NodeId,
  depth: number,
  expanded: readonly NodeId[] = [],
): ReadonlyMap<NodeId, number> {
  const distance = new Map<NodeId, number>();
  if (!graph.nodes.has(id)) return distance;
  distance.set(id, 0);
  // A map is walked in the order it grows: that is the queue.
  for (const [member, steps] of distance) {
    if (steps >= depth && !expanded.includes(member)) continue;
    for (const edge of graph.edgesOf(member)) {
      const other = otherEnd(edge, member);
      if (!distance.has(other)) distance.set(other, steps + 1);
    }
  }
  return distance;
}
