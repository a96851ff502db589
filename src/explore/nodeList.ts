import type { Graph } from '../graph/graph.ts';
import { KINDS, type GraphNode, type NodeId, type WorkId } from '../graph/types.ts';

export const LIST_ORDERS = ['weight', 'name', 'kind', 'works', 'ties'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

export interface ListRow {
  readonly node: GraphNode;
  /** Edges within what is shown. */
  readonly ties: number;
}

/**
 * The nodes of a graph as rows. By weight and by ties the greatest come first; by name A to Z, a leading article
 * left aside; by kind in the vocabulary's order; by works in the order of `release` by the first one. Equal rows keep
 * weight order. A lens may hide the works themselves, so `release` is best taken from what is known.
 */
export function nodeList(
  shown: Graph,
  weights: ReadonlyMap<NodeId, number>,
  order: ListOrder,
  release: readonly WorkId[] = shown.works,
): readonly ListRow[] {
  const rows = [...shown.nodes.values()].map((node) => ({ node, ties: shown.edgesOf(node.id).length }));
  const weight = ({ node }: ListRow): number => weights.get(node.id) ?? 0;
  const firstWork = ({ node }: ListRow): number => release.indexOf(node.revealedIn);
  const compare: Readonly<Record<ListOrder, (a: ListRow, b: ListRow) => number>> = {
    weight: () => 0,
    name: (a, b) => sortName(a.node.label).localeCompare(sortName(b.node.label), 'en'),
    kind: (a, b) => KINDS.indexOf(a.node.kind) - KINDS.indexOf(b.node.kind),
    works: (a, b) => firstWork(a) - firstWork(b) || b.node.works.length - a.node.works.length,
    ties: (a, b) => b.ties - a.ties,
  };
  return rows.sort((a, b) => weight(b) - weight(a)).sort(compare[order]);
}

/** A label as it is sorted: without its leading article. */
export function sortName(label: string): string {
  return label.replace(/^(the|a|an) /i, '');
}
