import { describe, expect, it } from 'vitest';
import {
  bindServiceWorker,
  type ContainerLike,
  type RegistrationLike,
  type WorkerLike,
} from '../../src/app/bindServiceWorker.ts';
import { createExplorerStore } from '../../src/store/explorerStore.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';

/** A service worker that only says what it is told to. */
function worker(state: ServiceWorkerState = 'installing') {
  const told: unknown[] = [];
  let listen = (): void => undefined;
  const like = {
    state,
    postMessage: (message: unknown) => void told.push(message),
    addEventListener: (_: string, listener: () => void) => {
      listen = listener;
    },
  };
  return {
    like: like as unknown as WorkerLike,
    told,
    become: (next: ServiceWorkerState): void => {
      like.state = next;
      listen();
    },
  };
}

async function bind(parts: Partial<RegistrationLike> & { readonly controlled: boolean }) {
  const { controlled, ...rest } = parts;
  const listeners: Record<string, () => void> = {};
  const registration = {
    waiting: null as WorkerLike | null,
    installing: null as WorkerLike | null,
    addEventListener: (type: string, listener: () => void) => {
      listeners[type] = listener;
    },
    ...rest,
  };
  const asked: unknown[] = [];
  const container: ContainerLike = {
    controller: controlled ? {} : null,
    register: (url, options) => {
      asked.push([url, options.scope]);
      return Promise.resolve(registration);
    },
    addEventListener: (type, listener) => {
      listeners[type] = listener;
    },
  };
  const store = createExplorerStore(tinyFranchise);
  let reloads = 0;
  const take = await bindServiceWorker(store, container, '/x/', () => {
    reloads += 1;
  });
  return {
    asked,
    registration,
    take,
    emit: (type: 'updatefound' | 'controllerchange'): void => listeners[type]?.(),
    offers: (): number => store.getState().notices.filter(({ action }) => action === 'update').length,
    reloads: (): number => reloads,
  };
}

describe('bindServiceWorker()', () => {
  it("registers the site's worker for the site's folder", async () => {
    const { asked } = await bind({ controlled: false });
    expect(asked).toEqual([[expect.stringMatching(/\/x\/sw\.js$/), '/x/']]);
  });

  it('offers nothing at the first visit', async () => {
    const first = worker();
    const { offers } = await bind({ controlled: false, installing: first.like });
    first.become('installed');
    expect(offers()).toBe(0);
  });

  it('offers a newer build that waits, and loads it only when it is taken', async () => {
    const newer = worker();
    const { registration, emit, offers, reloads, take } = await bind({ controlled: true });
    registration.installing = newer.like;
    emit('updatefound');
    expect(offers()).toBe(0);
    newer.become('installed');
    expect(offers()).toBe(1);
    emit('controllerchange');
    expect(reloads()).toBe(0);
    take();
    expect(newer.told).toEqual(['take-over']);
    emit('controllerchange');
    expect(reloads()).toBe(1);
  });

  it('offers one that waited since the last visit', async () => {
    const { offers } = await bind({ controlled: true, waiting: worker('installed').like });
    expect(offers()).toBe(1);
  });

  it('does nothing when asked to take what is not there', async () => {
    const { take, emit, reloads } = await bind({ controlled: true });
    take();
    emit('controllerchange');
    expect(reloads()).toBe(0);
  });
});
