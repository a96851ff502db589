import { groupOf, type Graph } from '../graph/graph.ts';
import type { GraphEdge, RelationId } from '../graph/types.ts';

export type TieStrength = (edge: GraphEdge) => number;

/**
 * How much an edge says of its two nodes, in bits or about: a rare relation says more than a common one, one shown
 * in many works more than one shown in one, a doubtful one less. Made from the data alone, so that any franchise's
 * relations are weighed. Who plays whom and who is in what are as common as they are telling, and count as rare.
 * In the shipped world a parent is about 8, a meeting at some place about 4.
 * O(edges) to make, so make it once for a graph.
 */
export function tieStrength(graph: Graph): TieStrength {
  const uses = new Map<RelationId, number>();
  for (const { relation } of graph.edges.values()) uses.set(relation, (uses.get(relation) ?? 0) + 1);
  const total = graph.edges.size;
  const rarity = (edge: GraphEdge): number =>
    PERFORMANCE.has(groupOf(graph, edge))
      ? PERFORMANCE_BITS
      : Math.log2(total / (uses.get(edge.relation) ?? total));
  return (edge) => rarity(edge) + Math.log2(1 + edge.works.length) - doubt(edge);
}

const PERFORMANCE: ReadonlySet<string> = new Set(['cast', 'appearance']);
const PERFORMANCE_BITS = 8;

function doubt(edge: GraphEdge): number {
  if (edge.status === 'superseded') return 10;
  if (edge.status === 'contested' || edge.confidence === 'low') return 3;
  return edge.confidence === 'medium' ? 1 : 0;
}
