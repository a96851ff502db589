import { createStore, type StoreApi } from 'zustand/vanilla';
import { createAddressBook } from '../explore/addressBook.ts';
import { parseAddress } from '../explore/address.ts';
import type { Dropped } from '../explore/addressReader.ts';
import { DEFAULT_STATE } from '../explore/explorerState.ts';
import { forgetLinkedShield } from '../explore/transitions.ts';
import { graphOf } from '../graph/graph.ts';
import { suggestNodes } from './selectors.ts';
import type { Dataset } from '../graph/types.ts';
import type { ExplorerActions, ExplorerData } from './explorerData.ts';

export type ExplorerStore = StoreApi<ExplorerData & ExplorerActions>;

/** Notices shown at a time; older ones make room. */
const MOST_NOTICES = 3;

/** The explorer's one store. Whatever can be derived is not in it: see `selectors.ts`. `dataset` may be an outline. */
export function createExplorerStore(dataset: Dataset): ExplorerStore {
  const graph = graphOf(dataset);
  let noticesSoFar = 0;
  return createStore<ExplorerData & ExplorerActions>()((set, get) => ({
    graph,
    receipts: dataset.sources.length > 0 ? 'present' : 'absent',
    published: dataset.positions,
    book: createAddressBook(graph),
    title: dataset.title,
    version: dataset.version,
    seen: null,
    state: DEFAULT_STATE,
    map: dataset.positions,
    theme: 'system',
    welcomed: false,
    notices: [],
    announcement: '',
    hovered: null,

    change: (transition) => {
      set(({ state }) => ({ state: transition(state) }));
    },
    open: (address) => {
      const { state, dropped } = parseAddress(address, get().book);
      set({ state });
      if (dropped.length === 0) return;
      const unknown = dropped.find(({ part }) => part === 'path');
      get().notify(droppedText(dropped), unknown ? { suggestions: suggestNodes(get(), unknown.text) } : {});
    },
    setSeen: (seen) => {
      set(({ state }) => ({ seen, state: forgetLinkedShield(state) }));
    },
    setReceipts: (receipts, whole) => {
      set(whole ? { receipts, graph: graphOf(whole) } : { receipts });
    },
    setMap: (map) => {
      set({ map });
    },
    setTheme: (theme) => {
      set({ theme });
    },
    endWelcome: () => {
      set({ welcomed: true });
    },
    hover: (hovered) => {
      if (get().hovered !== hovered) set({ hovered });
    },
    announce: (announcement) => {
      set({ announcement });
    },
    notify: (text, { suggestions = [], action = null } = {}) => {
      noticesSoFar += 1;
      const notice = { id: noticesSoFar, text, suggestions, action };
      set(({ notices }) => ({
        notices: [...notices.filter((other) => other.text !== text), notice].slice(-MOST_NOTICES),
      }));
    },
    dismiss: (id) => {
      set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
    },
  }));
}

/** One quiet sentence for all that was dropped. */
function droppedText(dropped: readonly Dropped[]): string {
  const parts = dropped
    .slice(0, 3)
    .map(({ part, text, expected }) =>
      part === 'path' ? `no page is called “${text}”` : `${part}=${text} was ignored; expected ${expected}`,
    );
  const more = dropped.length - parts.length;
  return `Part of this address was not understood: ${parts.join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}.`;
}
