import { dataChanges, type DataChanges } from '../explore/dataChanges.ts';
import type { ExplorerData } from './explorerData.ts';
import { selectShield, selectVisible } from './selectors.ts';

/** How much of what is shown is not as it was, see `dataChanges`; only right once the receipts are there. */
export function selectDataChanges(data: ExplorerData, was: ReadonlyMap<string, string | null>): DataChanges {
  return dataChanges(was, selectVisible(data).shown, data.graph, selectShield(data) !== null);
}
