import type { Graph } from '../graph/graph.ts';
import type { WorkId } from '../graph/types.ts';
import { inStoryOrder } from './seats.ts';

export const WORK_ORDERS = ['release', 'story'] as const;
/** `release`: as they came out; `story`: as it happens, works outside the story last. */
export type WorkOrder = (typeof WORK_ORDERS)[number];

/** All works of a graph in an order. */
export function worksInOrder(graph: Graph, order: WorkOrder): readonly WorkId[] {
  return order === 'story' ? inStoryOrder(graph, graph.works) : graph.works;
}
