import type { MapShape } from '../explore/tableFrame.ts';
import type { Graph } from '../graph/graph.ts';
import type { LayoutClient } from '../layout/layoutClient.ts';
import { selectFreeGraph } from '../store/selectors.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';

/**
 * Lays a free map in a worker while one is asked for: of what the lens lets through, by its seed. Until it is there the map before it
 * stays. `shape` says which one fits the window now. Returns what stops it.
 */
export function bindFreeMap(
  store: ExplorerStore,
  shape: () => MapShape,
  loadClient: () => Promise<LayoutClient>,
): () => void {
  let client: LayoutClient | null = null;
  let request: AbortController | null = null;
  let asked: { readonly graph: Graph; readonly seed: number } | null = null;
  let laid = 0;

  const lay = async (graph: Graph, seed: number, signal: AbortSignal): Promise<void> => {
    client ??= await loadClient();
    const positions = await client.layout(graph, shape(), signal, seed);
    if (signal.aborted) return;
    laid += 1;
    store.getState().setFreeMap({ number: String(laid), positions });
  };
  const follow = (): void => {
    const data = store.getState();
    if (data.state.layout !== 'force') return;
    const graph = selectFreeGraph(data);
    const { seed } = data.state;
    if (asked?.graph === graph && asked.seed === seed) return;
    asked = { graph, seed };
    request?.abort();
    const current = new AbortController();
    request = current;
    lay(graph, seed, current.signal).catch((error: unknown) => {
      if (current.signal.aborted) return;
      asked = null;
      store.getState().notify('The free map could not be laid; the Table shows the same.');
      console.error(error);
    });
  };

  follow();
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    request?.abort();
    client?.destroy();
  };
}
