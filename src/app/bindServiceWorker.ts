import type { ExplorerStore } from '../store/explorerStore.ts';
import { words } from '../ui/words.ts';
import { scriptUrl } from './trustedUrls.ts';

/** What the page may tell its worker: that it may take the place of the one in use. */
export type WorkerMessage = 'take-over';

/** The parts of a browser's service workers that are used here; tests give smaller ones. */
export type WorkerLike = Pick<ServiceWorker, 'state' | 'postMessage' | 'addEventListener'>;
export interface RegistrationLike {
  readonly waiting: WorkerLike | null;
  readonly installing: WorkerLike | null;
  readonly addEventListener: (type: 'updatefound', listener: () => void) => void;
}
export interface ContainerLike {
  readonly controller: unknown;
  readonly register: (url: string, options: { readonly scope: string }) => Promise<RegistrationLike>;
  readonly addEventListener: (type: 'controllerchange', listener: () => void) => void;
}

/**
 * Makes the site work without a network after one visit, and offers an update when a newer build waits; it is never
 * forced. Returns what takes the update: the page is loaded anew once the newer worker is in charge.
 *
 * @throws whatever `register` does, where a browser refuses service workers; nothing else is lost then.
 */
export async function bindServiceWorker(
  store: ExplorerStore,
  container: ContainerLike,
  base: string,
  reload: () => void,
): Promise<() => void> {
  const registration = await container.register(scriptUrl(`${base}sw.js`), { scope: base });
  let waiting: WorkerLike | null = null;
  let taken = false;
  const offer = (worker: WorkerLike): void => {
    // Without a controller this is the first worker: nothing older is in use, so there is no update to offer.
    if (!container.controller) return;
    waiting = worker;
    store.getState().notify(words.notices.update, { action: 'update' });
  };
  const follow = (worker: WorkerLike | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(worker);
    });
  };
  container.addEventListener('controllerchange', () => {
    if (taken) reload();
  });
  if (registration.waiting) offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => {
    follow(registration.installing);
  });
  return () => {
    const message: WorkerMessage = 'take-over';
    taken = waiting !== null;
    waiting?.postMessage(message);
  };
}
