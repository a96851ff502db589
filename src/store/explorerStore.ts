import { createStore, type StoreApi } from 'zustand/vanilla';
import { createAddressBook } from '../explore/addressBook.ts';
import { parseAddress } from '../explore/address.ts';
import { tourPath } from '../explore/addressPath.ts';
import type { Dropped } from '../explore/addressReader.ts';
import { DEFAULT_STATE, type ExplorerState } from '../explore/explorerState.ts';
import { checkTour, enterTour, nearestTours, type CheckedTour } from '../explore/tours.ts';
import { forgetLinkedShield } from '../explore/transitions.ts';
import { graphOf } from '../graph/graph.ts';
import { selectShield, suggestNodes } from './selectors.ts';
import { selectTours } from './selectTours.ts';
import type { Dataset, Tour } from '../graph/types.ts';
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
    tours: dataset.tours,
    published: dataset.positions,
    book: createAddressBook(graph),
    title: dataset.title,
    version: dataset.version,
    seen: null,
    state: DEFAULT_STATE,
    goesOn: false,
    map: dataset.positions,
    freeMap: null,
    theme: 'system',
    welcomed: false,
    notices: [],
    announcement: '',
    hovered: null,
    routeFrom: null,

    change: (transition, goesOn = false) => {
      set(({ state: before, routeFrom }) => {
        const state = transition(before);
        // A route is no longer asked for once there is one, or another node to start from.
        const isAsked = state.selected === routeFrom && state.route === null;
        return { state, goesOn, routeFrom: isAsked ? routeFrom : null };
      });
    },
    open: (address) => {
      const { state: asked, dropped } = parseAddress(address, get().book);
      if (get().receipts === 'present') {
        const settled = settledTour(get(), asked, get().tours);
        const isTour = address.startsWith(tourPath('').slice(0, -1));
        set({ state: isTour ? settled.entered : settled.state, routeFrom: null });
        tellMissing(get(), settled, asked);
      } else set({ state: asked, routeFrom: null });
      if (dropped.length === 0) return;
      const unknown = dropped.find(({ part }) => part === 'path');
      get().notify(droppedText(dropped), unknown ? { suggestions: suggestNodes(get(), unknown.text) } : {});
    },
    setSeen: (seen) => {
      set(({ state }) => ({ seen, state: forgetLinkedShield(state), goesOn: false }));
    },
    setReceipts: (receipts, whole) => {
      if (!whole) {
        set({ receipts });
        return;
      }
      const { state: asked } = get();
      const settled = settledTour(get(), asked, whole.tours);
      set({ receipts, graph: graphOf(whole), tours: whole.tours, state: settled.entered });
      tellMissing(get(), settled, asked);
    },
    setMap: (map) => {
      set({ map });
    },
    setFreeMap: (freeMap) => {
      set({ freeMap });
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
    askRoute: (routeFrom) => {
      set({ routeFrom });
    },
    announce: (announcement) => {
      set({ announcement });
    },
    notify: (text, { suggestions = [], tours = [], action = null } = {}) => {
      noticesSoFar += 1;
      const notice = { id: noticesSoFar, text, suggestions, tours, action };
      set(({ notices }) => ({
        notices: [...notices.filter((other) => other.text !== text), notice].slice(-MOST_NOTICES),
      }));
    },
    dismiss: (id) => {
      set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
    },
  }));
}

interface SettledTour extends CheckedTour {
  /** The same, opened at the step if it says nothing but the tour. */
  readonly entered: ExplorerState;
}

function settledTour(data: ExplorerData, asked: ExplorerState, tours: readonly Tour[]): SettledTour {
  const checked = checkTour(asked, tours);
  const shield = selectShield({ ...data, state: checked.state });
  return { ...checked, entered: enterTour(checked.state, tours, shield, data.book) };
}

function tellMissing(
  data: ExplorerData & ExplorerActions,
  { dropped }: CheckedTour,
  asked: ExplorerState,
): void {
  if (dropped === 'step') data.notify('This tour has no step of that number; here is its last.');
  if (dropped === 'tour') {
    const text = asked.tour?.tour ?? '';
    data.notify(`There is no tour called “${text}”.`, { tours: nearestTours(selectTours(data), text) });
  }
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
