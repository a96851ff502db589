import type { Graph } from '../graph/graph.ts';
import type { FateStatement, GraphNode, NodeId, WorkId } from '../graph/types.ts';
import type { AsOf } from './asOf.ts';
import { edgeSentence } from './connections.ts';
import type { ToldEdge } from './tellRoute.ts';
import { worksInOrder, type WorkOrder } from './workOrder.ts';

/** The time a visitor looks at, as the surfaces tell it. */
export interface Moment {
  readonly work: GraphNode;
  /** How each character stands then; absent where nothing has been said yet. */
  readonly fates: ReadonlyMap<NodeId, FateStatement>;
  /** Ties of a node that were, and have ended by then. */
  readonly endedOf: (id: NodeId) => readonly ToldEdge[];
  /** Whether a node has been there by then. */
  readonly isThere: (id: NodeId) => boolean;
}

/** What there is to say of the world at the end of a work; null if that is the whole: of no work, or of the last. */
export function momentOf(known: Graph, { graph, ended, fates, works }: AsOf): Moment | null {
  const last = works.at(-1);
  const work = last === undefined ? undefined : known.nodes.get(last);
  if (!work || works.length === known.works.length) return null;
  return {
    work,
    fates,
    endedOf: (id) =>
      ended
        .filter(({ source, target }) => source === id || target === id)
        .map((edge) => ({ edge, sentence: edgeSentence(known, edge, id) })),
    isThere: (id) => graph.nodes.has(id),
  };
}

/**
 * The works one can stop at, in order: those with a seat, as far as they are known, and the one that is looked at. After
 * the last of them comes the whole.
 */
export function momentStops(
  known: Graph,
  main: readonly WorkId[],
  at: WorkId | null,
  order: WorkOrder,
): readonly GraphNode[] {
  return worksInOrder(known, order)
    .filter((work) => main.includes(work) || work === at)
    .flatMap((work) => known.nodes.get(work) ?? []);
}
