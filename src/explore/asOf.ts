import { subgraph, type Graph } from '../graph/graph.ts';
import type { FateStatement, GraphEdge, NodeId, WorkId } from '../graph/types.ts';
import { fateOf } from './fate.ts';
import { shieldGraph } from './shield.ts';
import { worksInOrder, type WorkOrder } from './workOrder.ts';

/** The world as it stands at the end of a work. */
export interface AsOf {
  /** What has been shown by then, without the ties that have ended; as of the last work all of it. */
  readonly graph: Graph;
  /** Ties that were, and have ended by then. */
  readonly ended: readonly GraphEdge[];
  /** How each character stands then; absent where nothing has been said yet. */
  readonly fates: ReadonlyMap<NodeId, FateStatement>;
  /** The works up to then, in the order asked for. */
  readonly works: readonly WorkId[];
}

/**
 * What is known at the end of a work, the works taken in release or story order. Statements that only later works show
 * are absent; a tie that ends in one of the works up to then has ended. As of the last work, or of one that is not in
 * the graph, it is the whole: nobody looks back from there, and what has ended stays in the picture. O(nodes + edges).
 */
export function asOf(known: Graph, work: WorkId | null, order: WorkOrder): AsOf {
  const all = worksInOrder(known, order);
  const place = work === null ? -1 : all.indexOf(work);
  const works = place < 0 ? all : all.slice(0, place + 1);
  const isWhole = works.length === all.length;
  const then = isWhole ? known : shieldGraph(known, new Set(works));
  const shown = new Set(works);
  const hasEnded = (edge: GraphEdge): boolean => edge.until !== undefined && shown.has(edge.until);
  const ended = [...then.edges.values()].filter(hasEnded);
  const graph =
    isWhole || ended.length === 0
      ? then
      : subgraph(
          then,
          () => true,
          (edge) => !hasEnded(edge),
        );
  const fates = new Map<NodeId, FateStatement>();
  for (const node of then.nodes.values()) {
    const fate = fateOf(then, node);
    if (fate) fates.set(node.id, fate);
  }
  return { graph, ended, fates, works };
}
