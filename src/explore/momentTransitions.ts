/** The time a visitor looks at, as pure functions from state to state. */
import type { WorkId } from '../graph/types.ts';
import type { ExplorerState } from './explorerState.ts';
import type { WorkOrder } from './workOrder.ts';

/** Ties and fates as they stood at the end of a work; null for all that is known. */
export function setAsOf(state: ExplorerState, asOf: WorkId | null): ExplorerState {
  return { ...state, asOf, camera: null };
}

/** How works follow each other wherever they are lined up. */
export function setOrder(state: ExplorerState, order: WorkOrder): ExplorerState {
  return { ...state, order };
}
