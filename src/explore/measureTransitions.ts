import type { ExplorerState } from './explorerState.ts';
import type { MeasureName } from './measureNames.ts';
import { selectNode } from './transitions.ts';

/** Opens a ranking in the place of a node, or closes it. */
export function openMeasure(state: ExplorerState, measure: MeasureName | null): ExplorerState {
  return { ...selectNode(state, null), measure };
}
