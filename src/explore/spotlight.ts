import type { Graph } from '../graph/graph.ts';
import type { EdgeId, GraphEdge, NodeId } from '../graph/types.ts';
import type { Joins } from './joins.ts';

/** A part of the picture that is lit while the rest steps back, where that is not one node and what is around it. */
export interface Spotlight {
  /** What it is about; drawn as selected. */
  readonly chosen: ReadonlySet<NodeId>;
  /** What belongs to it, `chosen` included. */
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
}

/** The light on several picked nodes and what joins them. */
export function spotlightOnJoins({ members, picture }: Joins): Spotlight {
  return { chosen: new Set(members.map(({ id }) => id)), ...picture };
}

/** The light on a tie, its ends and the ties that run beside it; null if it is not in the graph. */
export function spotlightOnEdge(graph: Graph, id: EdgeId): Spotlight | null {
  const edge = graph.edges.get(id);
  if (!edge) return null;
  const edges = parallelEdges(graph, edge.source, edge.target).map((parallel) => parallel.id);
  return { chosen: new Set(), nodes: new Set([edge.source, edge.target]), edges: new Set(edges) };
}

/** The light on some nodes and the ties among them; on the works as well, which stay as landmarks. O(nodes + edges). */
export function spotlightOnNodes(
  graph: Graph,
  nodes: ReadonlySet<NodeId>,
  landmarks: readonly NodeId[],
): Spotlight {
  const edges = [...graph.edges.values()].filter(
    ({ source, target }) => nodes.has(source) && nodes.has(target),
  );
  return {
    chosen: new Set(),
    nodes: new Set([...nodes, ...landmarks]),
    edges: new Set(edges.map(({ id }) => id)),
  };
}

/** All edges between two nodes, in either direction, in the graph's order. */
export function parallelEdges(graph: Graph, a: NodeId, b: NodeId): readonly GraphEdge[] {
  return graph
    .edgesOf(a)
    .filter(({ source, target }) => (source === a && target === b) || (source === b && target === a));
}
