import { describe, expect, it } from 'vitest';
import { bindEmbed, type EmbedWindow } from '../../src/app/bindEmbed.ts';
import { toggleKind } from '../../src/explore/transitions.ts';
import { KINDS } from '../../src/graph/types.ts';
import { createExplorerStore } from '../../src/store/explorerStore.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';

type Said = Readonly<Record<string, unknown>>;

/** A window in another: what the outer one hears, and how it asks. */
function framed() {
  const store = createExplorerStore(tinyFranchise);
  store.getState().open('/?embed=1');
  const said: Said[] = [];
  const target = new EventTarget();
  const parent = { postMessage: (event: Said) => void said.push(event) };
  const window = {
    parent,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  } as unknown as EmbedWindow;
  const stop = bindEmbed(store, window);
  return { store, said, target, parent, stop };
}

/** `MessageEvent` in Node takes no window as its source. */
function message(data: unknown, source: unknown): Event {
  return Object.defineProperties(new Event('message'), { data: { value: data }, source: { value: source } });
}

describe('bindEmbed()', () => {
  it('says that it is ready, and what is shown', () => {
    const { said } = framed();
    expect(said).toEqual([
      { type: 'high-table:ready', protocol: 1, version: tinyFranchise.version },
      expect.objectContaining({ type: 'high-table:state', address: '/', selected: null }),
    ]);
  });

  it('does what its parent asks, and says so once', () => {
    const { store, said, target, parent } = framed();
    target.dispatchEvent(message({ type: 'high-table:select', id: 'milady' }, parent));
    target.dispatchEvent(message({ type: 'high-table:select', id: 'milady' }, parent));
    expect(store.getState().state.selected).toBe('milady');
    expect(said.slice(2)).toEqual([
      expect.objectContaining({ address: '/character/milady/', selected: 'milady' }),
    ]);
  });

  it('tells what the reader does', () => {
    const { store, said } = framed();
    store.getState().change((state) => toggleKind(state, 'place', KINDS));
    expect(said.at(-1)).toMatchObject({ type: 'high-table:state', lens: store.getState().state.lens });
  });

  it('hears nobody else', () => {
    const { store, said, target } = framed();
    target.dispatchEvent(
      message({ type: 'high-table:select', id: 'milady' }, { postMessage: () => undefined }),
    );
    target.dispatchEvent(message({ type: 'high-table:select', id: 'milady' }, null));
    expect(store.getState().state.selected).toBeNull();
    expect(said).toHaveLength(2);
  });

  it('refuses what is malformed with a reason, and passes over what is not meant for it', () => {
    const { said, target, parent } = framed();
    target.dispatchEvent(message({ type: 'high-table:select', id: 7 }, parent));
    target.dispatchEvent(message('hello', parent));
    expect(said.slice(2)).toEqual([
      { type: 'high-table:refused', protocol: 1, reason: 'id must be the id of a node, or null' },
    ]);
  });

  it('never says what the reader has seen', () => {
    const { store, said } = framed();
    store.getState().setSeen(new Set(store.getState().book.works.slice(0, 1)));
    store.getState().open('/character/milady/?embed=1');
    expect(JSON.stringify(said)).not.toContain('seen');
  });

  it('is silent once stopped, and from the start in a window of its own', () => {
    const { store, said, stop, target, parent } = framed();
    stop();
    target.dispatchEvent(message({ type: 'high-table:select', id: 'milady' }, parent));
    store.getState().open('/character/athos/?embed=1');
    expect(said).toHaveLength(2);
    const alone = { postMessage: () => expect.unreachable(), addEventListener: () => expect.unreachable() };
    const top = Object.assign(alone, { parent: alone, removeEventListener: () => undefined });
    bindEmbed(store, top)();
  });
});
