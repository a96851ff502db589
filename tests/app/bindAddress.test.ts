import { describe, expect, it } from 'vitest';
import { bindAddress, type AddressWindow } from '../../src/app/bindAddress.ts';
import { setAsOf } from '../../src/explore/momentTransitions.ts';
import { selectNode } from '../../src/explore/transitions.ts';
import { createExplorerStore } from '../../src/store/explorerStore.ts';
import { id, III, IM, M, tinyFranchise } from '../fixtures/tinyFranchise.ts';

/** A window with a history one can read: its entries, and whatever the address bar says. */
function fakeWindow(path = '/') {
  const entries = [{ mark: null as unknown, path }];
  const location = new URL(path, 'https://example.org');
  const show = (mark: unknown, href: string, kept: number): void => {
    entries.splice(kept, Infinity, { mark, path: href });
    location.href = new URL(href, location).href;
  };
  const history = {
    get state(): unknown {
      return entries.at(-1)?.mark ?? null;
    },
    pushState: (mark: unknown, _: string, href: string) => {
      show(mark, href, entries.length);
    },
    replaceState: (mark: unknown, _: string, href: string) => {
      show(mark, href, entries.length - 1);
    },
  };
  const window = {
    location,
    history,
    document: { title: '' },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return { window: window as unknown as AddressWindow, paths: () => entries.map((entry) => entry.path) };
}

describe('bindAddress()', () => {
  it('makes an entry of each step', () => {
    const { window, paths } = fakeWindow();
    const store = createExplorerStore(tinyFranchise);
    bindAddress(store, window, '/');
    store.getState().change((state) => selectNode(state, id('paris')));
    store.getState().change((state) => setAsOf(state, III));
    expect(paths()).toEqual(['/', '/place/paris/', `/place/paris/?asof=${III}`]);
    expect(window.document.title).toBe('Paris · High Table');
  });

  it('makes one entry of a gesture, however many stops it passes', () => {
    const { window, paths } = fakeWindow();
    const store = createExplorerStore(tinyFranchise);
    bindAddress(store, window, '/');
    store.getState().change((state) => setAsOf(state, III));
    store.getState().change((state) => setAsOf(state, M), true);
    store.getState().change((state) => setAsOf(state, III), true);
    expect(paths()).toEqual(['/', `/?asof=${III}`]);
    store.getState().change((state) => setAsOf(state, M));
    expect(paths()).toEqual(['/', `/?asof=${III}`, `/?asof=${M}`]);
    store.getState().change((state) => setAsOf(state, IM), true);
    expect(paths()).toHaveLength(3);
  });
});
