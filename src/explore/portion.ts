import { groupOf, otherEnd, type Graph } from '../graph/graph.ts';
import type { GraphNode, WorkId } from '../graph/types.ts';
import type { Portion, WorkComparison } from './compareWorks.ts';
import type { PortionName } from './explorerState.ts';

/** The entries a portion's name stands for. */
export function portionOf(comparison: WorkComparison, name: PortionName): Portion {
  switch (name) {
    case 'new':
      return comparison.fresh;
    case 'carried':
      return comparison.carriedOver;
    case 'left':
      return comparison.leftBehind;
  }
}

/** Someone of a portion, and whom they play in the works compared. */
export interface Member {
  readonly node: GraphNode;
  readonly parts: readonly string[];
}

/** Who is in a portion: who plays somebody first, then the others; otherwise in the graph's order. O(their edges). */
export function membersOf(
  graph: Graph,
  nodes: readonly GraphNode[],
  works: readonly WorkId[],
): readonly Member[] {
  const members = nodes.map((node) => ({ node, parts: partsOf(graph, node, works) }));
  return members.sort((a, b) => Number(b.parts.length > 0) - Number(a.parts.length > 0));
}

function partsOf(graph: Graph, node: GraphNode, works: readonly WorkId[]): readonly string[] {
  if (node.kind !== 'person') return [];
  const parts = new Set<string>();
  for (const edge of graph.edgesOf(node.id)) {
    const group: string = groupOf(graph, edge);
    if (group !== 'cast' || !edge.works.some((work) => works.includes(work))) continue;
    const part = graph.nodes.get(otherEnd(edge, node.id));
    if (part) parts.add(part.label);
  }
  return [...parts];
}
