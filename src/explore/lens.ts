import { groupOf, subgraph, type Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, NodeId, WorkId } from '../graph/types.ts';
import { isEmptyLens, shownKinds, type Lens } from './explorerState.ts';

/**
 * The part of a graph a lens lets through. The selected node stays whatever the lens says,
 * so that what one reads about is always there.
 *
 * - Works: a node passes if it belongs to any (or all) of the chosen works and to none of those left out;
 *   a work itself passes if it is chosen. An edge passes if one of its works is chosen and not left out.
 * - Kinds: only nodes of these.
 * - Relations: only edges of these groups, and only nodes that keep one (a work stays as a landmark).
 *
 * The graph itself when the lens is empty. O(nodes + edges).
 */
export function lensGraph(graph: Graph, lens: Lens, selected: NodeId | null = null): Graph {
  if (isEmptyLens(lens)) return graph;
  const worksPass = worksCondition(lens);
  const kinds = new Set(shownKinds(lens));
  const groups = new Set(lens.relations);
  const edgePasses = (edge: GraphEdge): boolean =>
    edgeWorksPass(edge, lens) && (groups.size === 0 || groups.has(groupOf(graph, edge)));
  const nodePasses = (node: GraphNode): boolean =>
    node.id === selected || (kinds.has(node.kind) && worksPass(node));
  const part = subgraph(graph, nodePasses, edgePasses);
  if (groups.size === 0) return part;
  return subgraph(
    part,
    (node) => node.id === selected || node.kind === 'work' || part.edgesOf(node.id).length > 0,
  );
}

/** Whether a node meets the lens's condition on works. */
export function worksCondition(
  lens: Pick<Lens, 'works' | 'match' | 'without'>,
): (node: GraphNode) => boolean {
  const chosen = new Set(lens.works);
  const without = new Set(lens.without);
  return (node) => {
    if (node.works.some((work) => without.has(work))) return false;
    if (chosen.size === 0) return true;
    if (node.kind === 'work' || lens.match === 'any') return node.works.some((work) => chosen.has(work));
    return lens.works.every((work) => node.works.includes(work));
  };
}

/** Whether one of an edge's works is chosen and not left out. */
export function edgeWorksPass(edge: GraphEdge, lens: Pick<Lens, 'works' | 'without'>): boolean {
  const shown = (work: WorkId): boolean =>
    !lens.without.includes(work) && (lens.works.length === 0 || lens.works.includes(work));
  return edge.works.some(shown);
}
