import '@fontsource/marcellus/latin-400.css';
import '@fontsource/marcellus/latin-ext-400.css';
import '@fontsource-variable/instrument-sans/wght.css';
import 'virtual:tokens.css';
import '../ui/theme.css';
import { createRoot } from 'react-dom/client';
import { franchise } from 'virtual:franchise';
import { loadFaces } from '../canvas/textMeasure.ts';
import { parseCytoscapeJson, type CytoscapeJson } from '../formats/cytoscapeJson.ts';
import type { Receipts } from '../formats/outline.ts';
import { createExplorerStore } from '../store/explorerStore.ts';
import { App } from '../ui/App.tsx';
import { ExplorerContext } from '../ui/useExplorer.ts';
import { words } from '../ui/words.ts';
import { bindAddress } from './bindAddress.ts';
import { bindMap } from './bindMap.ts';
import { bindReceipts } from './bindReceipts.ts';
import { bindStorage } from './bindStorage.ts';

const BASE = import.meta.env.BASE_URL;

async function start(root: HTMLElement): Promise<void> {
  // The faces load beside the graph, so that the first picture has its names.
  void loadFaces();
  const outline = (await fetchJson(franchise.outlineUrl)) as CytoscapeJson;
  const store = createExplorerStore(parseCytoscapeJson(outline));
  bindStorage(store, () => window.localStorage);
  const { undo, redo } = bindAddress(store, window, BASE);
  bindReceipts(store, outline, window, async () => (await fetchJson(franchise.receiptsUrl)) as Receipts);
  bindMap(store, window.innerWidth / window.innerHeight < 0.8 ? 'tall' : 'wide', async () => {
    const { createLayoutClient } = await import('../layout/layoutClient.ts');
    return createLayoutClient();
  });
  const services = { store, undo, redo, hrefOf: (path: string) => BASE + path.slice(1) };
  createRoot(root).render(
    <ExplorerContext value={services}>
      <App />
    </ExplorerContext>,
  );
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  return response.json();
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element #root to live in');
start(root).catch((error: unknown) => {
  root.textContent = words.start.failed;
  console.error(error);
});
