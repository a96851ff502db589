import { formatAddress, isStep } from '../explore/address.ts';
import type { ExplorerData } from '../store/explorerData.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { pageTitle } from './pageTitle.ts';

/** What of the browser's window this needs; tests give a smaller one. */
export type AddressWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
> & {
  readonly document: Pick<Document, 'title'>;
};

export interface AddressBinding {
  /** Goes one step back or forward in the visitor's own steps; does nothing where there is none. */
  readonly undo: () => void;
  readonly redo: () => void;
  readonly destroy: () => void;
}

/** Kept in each history entry: how many of the visitor's steps lie before it. */
interface EntryMark {
  readonly step: number;
}

/**
 * Keeps the address bar the text of the state, both ways. A step is an entry in the history, so that the browser's
 * back and forward are undo and redo; a move of the camera, and what goes on with a gesture, only rewrites the current one.
 * `base` is the path the product lives under, with a slash at both ends.
 */
export function bindAddress(store: ExplorerStore, window: AddressWindow, base: string): AddressBinding {
  const { history, location } = window;
  const below = (): string => {
    const path = location.pathname.startsWith(base)
      ? location.pathname.slice(base.length)
      : location.pathname;
    return `/${path}${location.search}`;
  };
  const text = ({ state, book }: ExplorerData): string => formatAddress(state, book);
  const href = (address: string): string => base + address.slice(1);
  const stepOf = (mark: unknown): number => (isMark(mark) ? mark.step : 0);
  const mark = (step: number): EntryMark => ({ step });
  const retitle = (data: ExplorerData): void => {
    window.document.title = pageTitle(data);
  };

  store.getState().open(below());
  history.replaceState(mark(stepOf(history.state)), '', href(text(store.getState())));
  retitle(store.getState());

  const unsubscribe = store.subscribe((data, previous) => {
    retitle(data);
    const address = text(data);
    if (address === below()) return;
    const step = stepOf(history.state);
    // What the receipts settle of an address is no step of the visitor's.
    const isArrival = previous.receipts !== data.receipts;
    // In a frame, the history is the page's around it: going back there must not go back in here.
    const isOwn = !isArrival && !data.goesOn && !data.state.embedding.embedded;
    if (isOwn && isStep(previous.state, data.state, data.book))
      history.pushState(mark(step + 1), '', href(address));
    else history.replaceState(mark(step), '', href(address));
  });
  const follow = (): void => {
    store.getState().open(below());
  };
  window.addEventListener('popstate', follow);

  return {
    undo: () => {
      if (stepOf(history.state) > 0) history.back();
    },
    redo: () => {
      history.forward();
    },
    destroy: () => {
      unsubscribe();
      window.removeEventListener('popstate', follow);
    },
  };
}

function isMark(value: unknown): value is EntryMark {
  return typeof value === 'object' && value !== null && 'step' in value && typeof value.step === 'number';
}
