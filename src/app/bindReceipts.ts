import { parseCytoscapeJson, type CytoscapeJson } from '../formats/cytoscapeJson.ts';
import { joinReceipts, type Receipts } from '../formats/outline.ts';
import type { ExplorerState } from '../explore/explorerState.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { pause } from './pause.ts';

/** The first of these says that the visitor is about to ask for more than the map. */
const INTENTS = ['pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Fetches facts, notes, sources and tours when something is selected, pointed at, told or read, or at the first touch or key,
 * whichever is sooner, and puts them into the store. Until then the map and all names are there without them. Returns what stops it.
 */
export function bindReceipts(
  store: ExplorerStore,
  outline: CytoscapeJson,
  target: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  fetchReceipts: () => Promise<Receipts>,
): () => void {
  const load = async (): Promise<void> => {
    store.getState().setReceipts('loading');
    const receipts = await fetchReceipts();
    const whole = parseCytoscapeJson(joinReceipts(outline, receipts));
    await pause();
    store.getState().setReceipts('present', whole);
  };
  const want = (): void => {
    stop();
    load().catch((error: unknown) => {
      const { setReceipts, notify } = store.getState();
      setReceipts('failed');
      notify('Facts and sources could not be loaded; the map and all names are here. Reload to try again.');
      console.error(error);
    });
  };
  // The views that are read tell fates and find by other names as well; only the receipts tell what has changed since a link.
  const isAsked = ({ selected, source, edge, tour, view, version }: ExplorerState): boolean =>
    [selected, source, edge, tour].some((asked) => asked !== null) ||
    view !== 'graph' ||
    (version !== null && version !== store.getState().version);
  const unsubscribe = store.subscribe(({ state, hovered }) => {
    if (isAsked(state) || hovered !== null) want();
  });
  const stop = (): void => {
    unsubscribe();
    for (const intent of INTENTS) target.removeEventListener(intent, want);
  };
  for (const intent of INTENTS) target.addEventListener(intent, want, { passive: true });
  if (isAsked(store.getState().state)) want();
  return stop;
}
