import type { MapShape } from '../explore/tableFrame.ts';
import type { LayoutClient } from '../layout/layoutClient.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { selectKnown, selectShield } from '../store/selectors.ts';

/**
 * Keeps the places on the map those of what the shield lets through: the published ones without a shield,
 * else a map laid anew in a worker, so that no gap tells of what is not there. The layout's code is fetched only then.
 * `first` is the shape that is needed now; the other follows. Returns what stops it.
 */
export function bindMap(
  store: ExplorerStore,
  first: MapShape,
  loadClient: () => Promise<LayoutClient>,
): () => void {
  let client: LayoutClient | null = null;
  let request: AbortController | null = null;
  const shapes: readonly MapShape[] = first === 'wide' ? ['wide', 'tall'] : ['tall', 'wide'];

  const lay = async (signal: AbortSignal): Promise<void> => {
    client ??= await loadClient();
    const known = selectKnown(store.getState());
    for (const shape of shapes) {
      const positions = await client.layout(known, shape, signal);
      if (signal.aborted) return;
      store.getState().setMap({ ...store.getState().map, [shape]: positions });
    }
  };
  const follow = (): void => {
    request?.abort();
    const { published, setMap, notify } = store.getState();
    if (selectShield(store.getState()) === null) {
      setMap(published);
      return;
    }
    const current = new AbortController();
    request = current;
    setMap({ wide: null, tall: null });
    lay(current.signal).catch((error: unknown) => {
      if (current.signal.aborted) return;
      notify('The map could not be laid anew for what you have seen; the list shows the same.');
      console.error(error);
    });
  };

  let shield = selectShield(store.getState());
  if (shield !== null) follow();
  const unsubscribe = store.subscribe((data) => {
    const next = selectShield(data);
    if (next === shield) return;
    shield = next;
    follow();
  });
  return () => {
    unsubscribe();
    request?.abort();
    client?.destroy();
  };
}
