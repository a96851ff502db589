import { formatAddress } from '../../explore/address.ts';
import { roundedCamera } from '../../explore/addressNumbers.ts';
import type { Camera, ExplorerState } from '../../explore/explorerState.ts';
import type { ExplorerData } from '../../store/explorerData.ts';
import { selectShield } from '../../store/selectors.ts';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { copyText } from './copyText.ts';

export interface LinkOptions {
  /** The camera to send along. */
  readonly camera?: Camera | null;
  /** Whether the receiver shall be hidden what the sender has not seen. */
  readonly withSeen?: boolean;
}

/** The state a link to what the visitor sees says: with the data's version, and only what it was asked to say of them. */
export function sharedState(
  data: ExplorerData,
  { camera = null, withSeen = false }: LinkOptions,
): ExplorerState {
  const shield = selectShield(data);
  return {
    ...data.state,
    camera: camera && roundedCamera(camera),
    seen: withSeen && shield ? data.book.works.filter((work) => shield.has(work)) : data.state.seen,
    version: data.version,
  };
}

/** Makes a link to what the visitor sees. */
export function useLink(): (options?: LinkOptions) => string {
  const { store, hrefOf } = useServices();
  return (options = {}) => {
    const data = store.getState();
    return new URL(hrefOf(formatAddress(sharedState(data, options), data.book)), location.href).href;
  };
}

/** Copies a link to what the visitor sees. */
export function useCopyLink(): (options?: LinkOptions) => Promise<void> {
  const link = useLink();
  const copy = useCopyHref();
  return (options) => copy(link(options));
}

/** Copies a ready address and says so; if the browser refuses, the notice holds it. */
export function useCopyHref(): (href: string) => Promise<void> {
  const { store } = useServices();
  return async (href) => {
    const copied = await copyText(href);
    store.getState().notify(copied ? words.shareMenu.copied : `${words.shareMenu.refused} ${href}`);
  };
}
