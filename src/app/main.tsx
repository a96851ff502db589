import '@fontsource/marcellus/latin-400.css';
import '@fontsource/marcellus/latin-ext-400.css';
import '@fontsource-variable/instrument-sans/wght.css';
import 'virtual:tokens.css';
import '../ui/theme.css';
import '../ui/page.css';
import { createRoot } from 'react-dom/client';
import { franchise } from 'virtual:franchise';
import exportWorkerUrl from '../formats/export.worker.ts?worker&url';
import layoutWorkerUrl from '../layout/layout.worker.ts?worker&url';
import { loadFaces } from '../canvas/textMeasure.ts';
import { parseCytoscapeJson, type CytoscapeJson } from '../formats/cytoscapeJson.ts';
import type { ExportRequest } from '../formats/exportFile.ts';
import type { MapShape } from '../explore/tableFrame.ts';
import type { LayoutClient } from '../layout/layoutClient.ts';
import type { Receipts } from '../formats/outline.ts';
import { createExplorerStore, type ExplorerStore } from '../store/explorerStore.ts';
import { App } from '../ui/App.tsx';
import { ExplorerContext } from '../ui/useExplorer.ts';
import { words } from '../ui/words.ts';
import { bindAddress } from './bindAddress.ts';
import { bindFreeMap } from './bindFreeMap.ts';
import { bindMap } from './bindMap.ts';
import { bindReceipts } from './bindReceipts.ts';
import { bindServiceWorker } from './bindServiceWorker.ts';
import { bindStorage } from './bindStorage.ts';
import { takeOver } from './takeOver.ts';
import { scriptUrl } from './trustedUrls.ts';
import { bindVersion } from './bindVersion.ts';

const BASE = import.meta.env.BASE_URL;

async function start(root: HTMLElement): Promise<void> {
  // The faces load beside the graph, so that the first picture has its names.
  void loadFaces();
  const outline = (await fetchJson(franchise.outlineUrl)) as CytoscapeJson;
  const store = createExplorerStore(parseCytoscapeJson(outline));
  bindStorage(store, () => window.localStorage);
  const { undo, redo } = bindAddress(store, window, BASE);
  bindReceipts(store, outline, window, async () => (await fetchJson(franchise.receiptsUrl)) as Receipts);
  bindMap(store, shapeOfWindow(), loadLayoutClient);
  bindFreeMap(store, shapeOfWindow, loadLayoutClient);
  bindVersion(store, () => fetchJson(`${BASE}versions.json`));
  const Surface = store.getState().state.embedding.embedded ? await embedding(store) : App;
  const takeUpdate = offerUpdates(store);
  const services = {
    store,
    undo,
    redo,
    takeUpdate,
    hrefOf: (path: string) => BASE + path.slice(1),
    makeExport: async (request: ExportRequest, signal: AbortSignal) => {
      const { makeExport } = await import('../formats/exportClient.ts');
      return makeExport(request, signal, () => new Worker(scriptUrl(exportWorkerUrl), { type: 'module' }));
    },
  };
  createRoot(root).render(
    <ExplorerContext value={services}>
      <Surface />
    </ExplorerContext>,
  );
  takeOver(document.getElementById('page'), root, () => isTold(store));
}

/** Whether what the address asks for can be told in full. */
function isTold(store: ExplorerStore): boolean {
  const { state, receipts } = store.getState();
  const needsReceipts = state.selected !== null || state.source !== null;
  return !needsReceipts || receipts === 'present' || receipts === 'failed';
}

function shapeOfWindow(): MapShape {
  return window.innerWidth / window.innerHeight < 0.8 ? 'tall' : 'wide';
}

async function loadLayoutClient(): Promise<LayoutClient> {
  const { createLayoutClient } = await import('../layout/layoutClient.ts');
  return createLayoutClient(() => new Worker(scriptUrl(layoutWorkerUrl), { type: 'module' }));
}

/** Once the page has loaded, so that what is kept for later does not compete with what is needed now. */
function offerUpdates(store: ExplorerStore): () => void {
  let take = (): void => undefined;
  const bind = async (): Promise<void> => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    take = await bindServiceWorker(store, navigator.serviceWorker, BASE, () => location.reload());
  };
  const start = (): void => {
    bind().catch((error: unknown) => {
      console.warn('The site will not be here without a network:', error);
    });
  };
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
  return () => take();
}

/** The surface of an explorer inside another page, which may talk to it; fetched only there. */
async function embedding(store: ExplorerStore): Promise<typeof App> {
  const [{ EmbedApp }, { bindEmbed }] = await Promise.all([
    import('../ui/embed/EmbedApp.tsx'),
    import('./bindEmbed.ts'),
  ]);
  bindEmbed(store, window);
  return EmbedApp;
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
