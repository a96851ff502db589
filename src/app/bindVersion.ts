import type { ExplorerStore } from '../store/explorerStore.ts';

/**
 * When a link was made with other data than these, tells once what has changed, as soon as facts and notes are there
 * to be compared. The history of the data and the code that reads it are fetched only then. Returns what stops it.
 */
export function bindVersion(store: ExplorerStore, fetchHistory: () => Promise<unknown>): () => void {
  const told = new Set<string>();
  const follow = (): void => {
    const { state, version, receipts } = store.getState();
    const { version: linked } = state;
    if (linked === null || linked === version || receipts !== 'present' || told.has(linked)) return;
    told.add(linked);
    void tell(linked);
  };
  const tell = async (linked: string): Promise<void> => {
    const { tellChanges } = await import('./tellChanges.ts');
    await tellChanges(store, linked, fetchHistory);
  };
  follow();
  return store.subscribe(follow);
}
