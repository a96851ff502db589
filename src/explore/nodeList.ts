import type { Graph } from '../graph/graph.ts';
import { FATES, KINDS, type FateStatement, type GraphNode, type NodeId } from '../graph/types.ts';
import { appearancesOf } from './appearances.ts';
import type { Sort } from './arrangement.ts';
import { fateOf } from './fate.ts';
import { sortName, sortRows } from './sortRows.ts';

export interface ListRow {
  readonly node: GraphNode;
  /** Edges within what is shown. */
  readonly ties: number;
  /** Works one is in; null for a work. */
  readonly appearances: number | null;
  /** How a character ends; null where nothing is said. */
  readonly fate: FateStatement | null;
  readonly weight: number;
}

/**
 * The nodes of a graph as rows. By weight, ties and appearances the greatest come first; by name A to Z, a leading
 * article left aside; by kind and by fate in the vocabulary's order; by works in release order by the first one. Equal
 * rows keep weight order, and so does an order the list does not know. Reversed, rows without a value still come last.
 * What is told of a row besides its ties comes from `known`: a lens that hides the works leaves them in their place.
 */
export function nodeList(
  known: Graph,
  shown: Graph,
  weights: ReadonlyMap<NodeId, number>,
  sort: Sort | null = null,
): readonly ListRow[] {
  const rows = [...shown.nodes.values()].map((node): ListRow => ({
    node,
    ties: shown.edgesOf(node.id).length,
    appearances: node.kind === 'work' ? null : appearancesOf(known, node).length,
    fate: fateOf(known, node),
    weight: weights.get(node.id) ?? 0,
  }));
  const inOrder = rows.sort((a, b) => b.weight - a.weight);
  return sort === null ? inOrder : sortRows(inOrder, valueFor(sort.by, known), sort.reversed);
}

/** What an order sorts by, the smallest first. */
function valueFor(by: Sort['by'], known: Graph): (row: ListRow) => number | string | null {
  const release = new Map<NodeId, number>(known.works.map((work, place) => [work, place]));
  switch (by) {
    case 'name':
      return ({ node }) => sortName(node.label);
    case 'kind':
      return ({ node }) => KINDS.indexOf(node.kind);
    case 'works':
      // Within one first work, who lasts over the most works comes first.
      return ({ node }) => (release.get(node.revealedIn) ?? release.size) - node.works.length / 1000;
    case 'appearances':
      return ({ appearances }) => (appearances === null ? null : -appearances);
    case 'ties':
      return ({ ties }) => -ties;
    case 'fate':
      return ({ fate }) => (fate === null ? null : FATES.indexOf(fate.fate));
    default:
      return ({ weight }) => -weight;
  }
}
