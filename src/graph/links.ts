import type { Graph } from './graph.ts';
import type { GraphEdge, NodeId } from './types.ts';

/**
 * The simple graph beneath a multigraph, as numbers: nodes that have an edge, in the graph's order, and for each the
 * places of its neighbours, `targets[starts[i]]` up to `targets[starts[i + 1]]`. For measures that walk it often.
 */
export interface Links {
  readonly ids: readonly NodeId[];
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

/** Without directions, parallel edges and self-loops. O(nodes + edges). */
export function linksOf(graph: Graph, passes: (edge: GraphEdge) => boolean = () => true): Links {
  const neighbours = new Map<NodeId, Set<NodeId>>();
  const join = (id: NodeId, other: NodeId): void => {
    const set = neighbours.get(id);
    if (set) set.add(other);
    else neighbours.set(id, new Set([other]));
  };
  for (const edge of graph.edges.values()) {
    if (edge.source === edge.target || !passes(edge)) continue;
    join(edge.source, edge.target);
    join(edge.target, edge.source);
  }
  const ids = [...graph.nodes.keys()].filter((id) => neighbours.has(id));
  const places = new Map(ids.map((id, place) => [id, place]));
  const starts = new Int32Array(ids.length + 1);
  const targets: number[] = [];
  ids.forEach((id, place) => {
    for (const other of neighbours.get(id) ?? []) targets.push(places.get(other) ?? 0);
    starts[place + 1] = targets.length;
  });
  return { ids, starts, targets: Int32Array.from(targets) };
}
