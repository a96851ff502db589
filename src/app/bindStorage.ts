import type { WorkId } from '../graph/types.ts';
import type { ThemeChoice } from '../store/explorerData.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';

const SEEN_KEY = 'high-table:seen';
const THEME_KEY = 'high-table:theme';
const WELCOMED_KEY = 'high-table:welcomed';
const THEMES: readonly ThemeChoice[] = ['system', 'dark', 'light'];

/**
 * Keeps what the visitor has decided for themselves, the shield, the theme and whether they need a welcome, from visit to visit.
 * Storage that is refused, full or holds rubbish loses nothing but the keeping, and is told once.
 * Returns what stops it.
 */
export function bindStorage(store: ExplorerStore, storage: () => Storage): () => void {
  let refused = false;
  const attempt = <T>(work: (storage: Storage) => T): T | null => {
    try {
      return work(storage());
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      if (!refused) {
        refused = true;
        store
          .getState()
          .notify('This browser keeps no settings for this page; yours hold until you close it.');
      }
      return null;
    }
  };
  const rubbish = (key: string): void => {
    attempt((kept) => {
      kept.removeItem(key);
    });
    store.getState().notify('A setting kept by this browser could not be read and was set back.');
  };

  const seen = attempt((kept) => kept.getItem(SEEN_KEY)) ?? null;
  if (seen !== null) {
    const works = parseSeen(seen, store.getState().book.works);
    if (works) store.setState({ seen: works });
    else rubbish(SEEN_KEY);
  }
  const theme = attempt((kept) => kept.getItem(THEME_KEY)) ?? null;
  if (theme !== null) {
    const known = THEMES.find((choice) => choice === theme);
    if (known) store.setState({ theme: known });
    else rubbish(THEME_KEY);
  }

  const welcomed = attempt((kept) => kept.getItem(WELCOMED_KEY)) ?? null;
  if (welcomed === 'yes') store.setState({ welcomed: true });
  else if (welcomed !== null) rubbish(WELCOMED_KEY);

  return store.subscribe((data, previous) => {
    if (data.seen !== previous.seen) {
      const { seen: now } = data;
      attempt((kept) => {
        if (now === null) kept.removeItem(SEEN_KEY);
        else kept.setItem(SEEN_KEY, JSON.stringify([...now]));
      });
    }
    if (data.theme !== previous.theme) {
      attempt((kept) => {
        kept.setItem(THEME_KEY, data.theme);
      });
    }
    if (data.welcomed && !previous.welcomed) {
      attempt((kept) => {
        kept.setItem(WELCOMED_KEY, 'yes');
      });
    }
  });
}

/** A list of work ids; works that no longer exist are left out. Null if it is anything else. */
function parseSeen(text: string, works: readonly WorkId[]): ReadonlySet<WorkId> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string')) return null;
  return new Set(works.filter((work) => value.includes(work)));
}
