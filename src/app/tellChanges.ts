import { changedSince, parseHistory } from '../explore/versionHistory.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { selectDataChanges } from '../store/selectDataChanges.ts';
import { changes } from '../ui/words/changes.ts';

/** Tells in one line what has changed in what is shown since `version`. Needs the receipts to be there. */
export async function tellChanges(
  store: ExplorerStore,
  version: string,
  fetchHistory: () => Promise<unknown>,
): Promise<void> {
  const { notify } = store.getState();
  const history = parseHistory(await fetchHistory().catch(nothing));
  if (history === null) {
    notify(changes.failed);
    return;
  }
  const past = changedSince(history, version);
  if (past === null) {
    notify(changes.unknown);
    return;
  }
  const counts = selectDataChanges(store.getState(), past.was);
  const isNothing = Object.values(counts).every((number) => number === 0);
  notify(isNothing ? changes.none(past.date) : changes.since(past.date, counts));
}

/** What cannot be fetched is told like what cannot be read. */
function nothing(error: unknown): null {
  console.error(error);
  return null;
}
