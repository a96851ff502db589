import type { Graph } from '../graph/graph.ts';
import type { FateStatement, GraphNode } from '../graph/types.ts';
import { worksInOrder } from './workOrder.ts';

/**
 * How a character of this graph stands in the end: the statement about the work that is latest in the story, whatever
 * order the works came out in (a prequel released last does not bring anyone back). Null if nothing is said.
 */
export function fateOf(graph: Graph, node: GraphNode): FateStatement | null {
  if (node.fates.length === 0) return null;
  const story = worksInOrder(graph, 'story');
  const latest = (fate: FateStatement): number => Math.max(...fate.works.map((work) => story.indexOf(work)));
  let best: FateStatement | null = null;
  for (const fate of node.fates) {
    if (fate.status === 'superseded') continue;
    if (best === null || latest(fate) >= latest(best)) best = fate;
  }
  return best;
}
