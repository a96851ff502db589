import { isStoryGroup } from '../explore/weight.ts';
import { groupOf, otherEnd, type Graph } from '../graph/graph.ts';
import type { GraphNode, NodeId, WorkId } from '../graph/types.ts';
import type { Role } from './piece.ts';

export interface Part {
  readonly role: Role;
  readonly host: NodeId | null;
}

/**
 * What each node is at the Table. `weights` decides which of several characters an actor circles.
 * Without seats nothing has a sector, a rim or a gap: actors still circle, all the rest is `story`.
 */
export function partOf(
  graph: Graph,
  node: GraphNode,
  seats: readonly WorkId[],
  weights: ReadonlyMap<NodeId, number>,
): Part {
  const hasTable = seats.length > 0;
  if (node.kind === 'person') return partOfPerson(graph, node, hasTable, weights);
  if (!hasTable) return { role: 'story', host: null };
  if (node.kind === 'work') return { role: seats.includes(node.id as WorkId) ? 'seat' : 'plate', host: null };
  if (node.kind === 'organization' && node.domain === 'industry') return { role: 'company', host: null };
  return { role: node.works.some((work) => seats.includes(work)) ? 'story' : 'gap', host: null };
}

function partOfPerson(
  graph: Graph,
  node: GraphNode,
  hasTable: boolean,
  weights: ReadonlyMap<NodeId, number>,
): Part {
  const parts = new Set<NodeId>();
  const madeWorks = new Set<NodeId>();
  const playedWorks = new Set<NodeId>();
  for (const edge of graph.edgesOf(node.id)) {
    const group = groupOf(graph, edge);
    const other = otherEnd(edge, node.id);
    if (group === 'cast') {
      parts.add(other);
      for (const work of edge.works) playedWorks.add(work);
    } else if (!isStoryGroup(group) && graph.nodes.get(other)?.kind === 'work') {
      madeWorks.add(other);
    }
  }
  const role = heaviest(parts, weights);
  if (role !== null && playedWorks.size >= madeWorks.size) return { role: 'satellite', host: role };
  if (!hasTable) return { role: 'story', host: null };
  const works = madeWorks.size > 0 ? [...madeWorks] : node.works.filter((work) => graph.nodes.has(work));
  const only = works[0];
  if (works.length === 1 && only !== undefined) return { role: 'bead', host: only };
  return { role: 'maker', host: null };
}

function heaviest(ids: ReadonlySet<NodeId>, weights: ReadonlyMap<NodeId, number>): NodeId | null {
  let best: NodeId | null = null;
  for (const id of ids) {
    const gain = (weights.get(id) ?? 0) - (best === null ? -1 : (weights.get(best) ?? 0));
    if (gain > 0 || (gain === 0 && best !== null && id < best)) best = id;
  }
  return best;
}
