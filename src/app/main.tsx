import '@fontsource/marcellus/latin-400.css';
import '@fontsource/marcellus/latin-ext-400.css';
import '@fontsource-variable/instrument-sans/wght.css';
import 'virtual:tokens.css';
import '../ui/theme.css';
import '../ui/page.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { franchise } from 'virtual:franchise';
import exportWorkerUrl from '../formats/export.worker.ts?worker&url';
import layoutWorkerUrl from '../layout/layout.worker.ts?worker&url';
import { loadFaces } from '../canvas/textMeasure.ts';
import { parseCytoscapeJson, type CytoscapeJson } from '../formats/cytoscapeJson.ts';
import type { ExportRequest } from '../formats/exportFile.ts';
import type { MapShape } from '../explore/tableFrame.ts';
import type { LayoutClient } from '../layout/layoutClient.ts';
import { joinReceipts, type Receipts } from '../formats/outline.ts';
import type { ExplorerData } from '../store/explorerData.ts';
import { createExplorerStore, type ExplorerStore } from '../store/explorerStore.ts';
import { selectScene } from '../store/selectScene.ts';
import { selectSeatNumbers, selectSeats, selectVisible, selectWeights } from '../store/selectors.ts';
import { App } from '../ui/App.tsx';
import { ExplorerContext } from '../ui/useExplorer.ts';
import { words } from '../ui/words.ts';
import { bindAddress } from './bindAddress.ts';
import { bindFreeMap } from './bindFreeMap.ts';
import { bindMap } from './bindMap.ts';
import { bindReceipts } from './bindReceipts.ts';
import { bindServiceWorker } from './bindServiceWorker.ts';
import { bindStorage } from './bindStorage.ts';
import { pause } from './pause.ts';
import { takeOver } from './takeOver.ts';
import { scriptUrl } from './trustedUrls.ts';
import { bindVersion } from './bindVersion.ts';

const BASE = import.meta.env.BASE_URL;
/** Milliseconds after the start until the site is kept for later, which should not compete with what is needed now. */
const UPDATES_AFTER = 1500;

async function start(root: HTMLElement): Promise<void> {
  // The faces load beside the graph, so that the first picture has its names.
  void loadFaces();
  // Every page but the front one is about something, and its facts are wanted at once: then the graph is made only once.
  const wanted = window.location.pathname === BASE ? null : fetchReceipts().catch(() => null);
  const outline = (await fetchJson(franchise.outlineUrl)) as CytoscapeJson;
  const receipts = await wanted;
  await pause();
  const dataset = parseCytoscapeJson(receipts ? joinReceipts(outline, receipts) : outline);
  await pause();
  const store = createExplorerStore(dataset);
  bindStorage(store, () => window.localStorage);
  const { undo, redo } = bindAddress(store, window, BASE);
  if (!receipts) bindReceipts(store, outline, window, fetchReceipts);
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
  // What the first picture takes most of its time for, in turns; it finds it done.
  const scene = (data: ExplorerData): unknown => selectScene(data, shapeOfWindow());
  for (const select of [selectVisible, selectSeats, selectWeights, selectSeatNumbers, scene]) {
    await pause();
    select(store.getState());
  }
  await pause();
  const reactRoot = createRoot(root);
  // As a transition, since only those are drawn in slices: meanwhile the page to be read scrolls and follows its links.
  startTransition(() => {
    reactRoot.render(
      <ExplorerContext value={services}>
        <Surface />
      </ExplorerContext>,
    );
  });
  takeOver(document.getElementById('page'), root, () => isTold(store));
}

/** Who is about to ask for facts is about to see the panel they stand in. */
async function fetchReceipts(): Promise<Receipts> {
  void import('../ui/details/DetailsPanel.tsx');
  return (await fetchJson(franchise.receiptsUrl)) as Receipts;
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

/** Keeps the site for later, and returns what takes an update that has come. */
function offerUpdates(store: ExplorerStore): () => void {
  let take = (): void => undefined;
  const bind = async (): Promise<void> => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    take = await bindServiceWorker(store, navigator.serviceWorker, BASE, () => location.reload());
  };
  setTimeout(() => {
    bind().catch((error: unknown) => {
      console.warn('The site will not be here without a network:', error);
    });
  }, UPDATES_AFTER);
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
