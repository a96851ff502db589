import { formatAddress } from '../../explore/address.ts';
import { roundedCamera } from '../../explore/addressNumbers.ts';
import type { Camera, ExplorerState } from '../../explore/explorerState.ts';
import { selectShield } from '../../store/selectors.ts';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';

export interface LinkOptions {
  /** The camera to send along. */
  readonly camera?: Camera | null;
  /** Whether the receiver shall be hidden what the sender has not seen. */
  readonly withSeen?: boolean;
}

/** Makes a link to what the visitor sees. */
export function useLink(): (options?: LinkOptions) => string {
  const { store, hrefOf } = useServices();
  return ({ camera = null, withSeen = false } = {}) => {
    const data = store.getState();
    const shield = selectShield(data);
    const state: ExplorerState = {
      ...data.state,
      camera: camera && roundedCamera(camera),
      seen: withSeen && shield ? data.book.works.filter((work) => shield.has(work)) : data.state.seen,
    };
    return new URL(hrefOf(formatAddress(state, data.book)), location.href).href;
  };
}

/** Copies a link and says so; if the browser refuses, the notice holds the link itself. */
export function useCopyLink(): (options?: LinkOptions) => Promise<void> {
  const { store } = useServices();
  const link = useLink();
  return async (options) => {
    const href = link(options);
    const { notify } = store.getState();
    try {
      await navigator.clipboard.writeText(href);
      notify(words.shareMenu.copied);
    } catch (error) {
      // Without a secure context there is no clipboard at all; with one, the visitor may refuse it.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      notify(`${words.shareMenu.refused} ${href}`);
    }
  };
}
