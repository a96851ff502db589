/**
 * The service worker: after one visit everything the explorer is made of is here without a network. Scripts, styles,
 * fonts and the graph carry their content's hash in their names and are taken from the cache; a page is asked of the
 * network first, so that nobody reads an old one, and without a network the bare shell of the version that is cached
 * here opens in its place and finds its way by the address. So page and parts are always of one build.
 *
 * A newer worker waits until the visitor takes the update (see `bindServiceWorker.ts`).
 */
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import type { WorkerMessage } from './bindServiceWorker.ts';

/** Put in by the build: what to cache, and the shell's name among it; see `build/serviceWorkerPlugin.ts`. */
declare const PRECACHE: { url: string; revision: string | null }[];
declare const OFFLINE_SHELL: string;

/** The part of the worker's global that is used; the project's types are those of pages. */
interface WorkerScope {
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}
const scope = self as unknown as WorkerScope;

/** A network that does not answer in this time is taken for none. */
const PATIENCE_SECONDS = 4;

precacheAndRoute(PRECACHE, { ignoreURLParametersMatching: [] });
cleanupOutdatedCaches();

const network = new NetworkOnly({ networkTimeoutSeconds: PATIENCE_SECONDS });
registerRoute(
  new NavigationRoute(async (options) => {
    try {
      return await network.handle(options);
    } catch (error) {
      const shell = await matchPrecache(OFFLINE_SHELL);
      if (shell) return shell;
      throw error;
    }
  }),
);

// The page of the first visit was loaded without a worker; from now on its later parts come from the cache as well.
scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim());
});
scope.addEventListener('message', ({ data }) => {
  const message: WorkerMessage = 'take-over';
  if (data === message) void scope.skipWaiting();
});
