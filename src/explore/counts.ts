import { groupOf, type Graph } from '../graph/graph.ts';
import type { GroupId, Kind, WorkId } from '../graph/types.ts';
import { shownKinds, type Lens } from './explorerState.ts';
import { edgeWorksPass, worksCondition } from './lens.ts';

/** How much stands behind each choice of the lens. */
export interface LensCounts {
  /** Nodes of each work, whatever the lens. */
  readonly works: ReadonlyMap<WorkId, number>;
  /** Nodes of each kind within the chosen works. */
  readonly kinds: ReadonlyMap<Kind, number>;
  /** Edges of each group within the chosen works and kinds. */
  readonly relations: ReadonlyMap<GroupId, number>;
}

/** Counts in one pass over what the visitor may know, O(nodes + edges). What has none is absent. */
export function lensCounts(known: Graph, lens: Lens): LensCounts {
  const works = new Map<WorkId, number>();
  const kinds = new Map<Kind, number>();
  const relations = new Map<GroupId, number>();
  const passes = worksCondition(lens);
  const chosenKinds = new Set(shownKinds(lens));
  const within = new Set<string>();
  for (const node of known.nodes.values()) {
    if (node.kind !== 'work') for (const work of node.works) count(works, work);
    if (!passes(node)) continue;
    count(kinds, node.kind);
    if (chosenKinds.has(node.kind)) within.add(node.id);
  }
  for (const edge of known.edges.values()) {
    const ends = within.has(edge.source) && within.has(edge.target);
    if (ends && edgeWorksPass(edge, lens)) count(relations, groupOf(known, edge));
  }
  return { works, kinds, relations };
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
