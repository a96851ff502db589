import { relationOf, type Graph } from '../graph/graph.ts';
import type { GraphNode, NodeId, RelationId } from '../graph/types.ts';

/** An office of a house and who holds or held it, those of most works first. */
export interface Office {
  readonly relation: RelationId;
  /** Read from the house: "managed by". */
  readonly words: string;
  readonly holders: readonly GraphNode[];
}

/**
 * The offices of a house, in the order of the vocabulary: whatever its relations call one. A tie that no longer holds
 * makes none; who has one twice is named once. Empty for an unknown node. O(edges of the house).
 */
export function officesOf(graph: Graph, house: NodeId): readonly Office[] {
  const held = graph
    .edgesOf(house)
    .filter((edge) => edge.target === house && edge.status !== 'superseded')
    .filter((edge) => relationOf(graph, edge).office === true)
    .sort((a, b) => b.works.length - a.works.length);
  return [...graph.vocabulary.relations.values()].flatMap(({ id, inverse }) => {
    const holders = held.flatMap((edge) =>
      edge.relation === id ? (graph.nodes.get(edge.source) ?? []) : [],
    );
    return holders.length === 0 ? [] : [{ relation: id, words: inverse, holders: [...new Set(holders)] }];
  });
}
