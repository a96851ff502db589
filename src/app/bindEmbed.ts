import {
  answerRequest,
  parseEmbedMessage,
  readyEvent,
  refusedEvent,
  stateEvent,
  type EmbedEvent,
} from '../explore/embedMessages.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';

/** What of the browser's window this needs; tests give a smaller one. */
export type EmbedWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly parent: Pick<Window, 'postMessage'>;
};

/**
 * Lets the page around an embedded explorer ask and hear, see docs/embedding.md. Only the parent window is listened to,
 * whatever its origin: it can ask for nothing that the frame's address could not. Only the parent is told, under any
 * origin: a window whose parent has gone elsewhere is gone itself, so there is nobody else to hear it, and what is
 * said is no secret to a page that chose what to embed. Returns what stops it.
 */
export function bindEmbed(store: ExplorerStore, window: EmbedWindow): () => void {
  const { parent } = window;
  // Opened by itself, there is nobody to talk to.
  if (Object.is(parent, window)) return () => undefined;
  const say = (event: EmbedEvent): void => {
    parent.postMessage(event, '*');
  };
  let said: string | null = null;
  const tell = (): void => {
    const { state, book } = store.getState();
    const event = stateEvent(state, book);
    const text = JSON.stringify(event);
    if (text === said) return;
    said = text;
    say(event);
  };
  const hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== parent) return;
    const { request, refused } = parseEmbedMessage(data, store.getState().book);
    if (request) store.getState().change((state) => answerRequest(state, request));
    else if (refused !== null) say(refusedEvent(refused));
  };
  window.addEventListener('message', hear);
  const unsubscribe = store.subscribe(tell);
  say(readyEvent(store.getState().version));
  tell();
  return () => {
    unsubscribe();
    window.removeEventListener('message', hear);
  };
}
