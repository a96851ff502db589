import { useCallback, useMemo, useRef, useState } from 'react';
import { openEdge, pickAll, pinNode, togglePicked } from '../../explore/handTransitions.ts';
import { applyNodeAction, offeredActions } from '../../explore/nodeActions.ts';
import { selectNode } from '../../explore/transitions.ts';
import type { NodeId } from '../../graph/types.ts';
import { selectVisible, selectWeights } from '../../store/selectors.ts';
import type { CanvasEvents } from '../graph/useGraphCanvas.ts';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { usePreview } from './usePreview.ts';

/** A node's menu, and where in the window it opens. */
export interface OpenMenu {
  readonly id: NodeId;
  readonly anchor: { readonly getBoundingClientRect: () => DOMRect };
}

/** A lasso around more than this picks the weightiest only: an address of hundreds joins nothing anyone could read. */
const MOST_PICKED = 24;

/** What the canvas tells of the hand, made into changes of the state, a preview and a menu. */
export function useHand() {
  const { store } = useServices();
  const { shown, ask, dismiss, keep, leave } = usePreview();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const listeners = useRef(new Set<() => void>());

  const openMenu = useCallback(
    (id: NodeId, place: DOMRect): void => {
      dismiss();
      setMenu({ id, anchor: { getBoundingClientRect: () => place } });
    },
    [dismiss],
  );
  const events = useMemo(
    (): CanvasEvents => ({
      onSelect: (id, adds) => {
        dismiss();
        const pick = adds && id !== null;
        store.getState().change((state) => (pick ? togglePicked(state, id) : selectNode(state, id)));
      },
      onActivate: (id) => {
        const { state, change } = store.getState();
        const isOffered = offeredActions(state, selectVisible(store.getState()), id).includes('expand');
        if (isOffered) change((before) => applyNodeAction(before, 'expand', id));
      },
      onSelectEdge: (id) => {
        store.getState().change((state) => openEdge(state, id));
      },
      onHover: (id) => {
        store.getState().hover(id);
        ask(id, 'pointer');
      },
      onHold: (id) => {
        ask(id, 'hold');
      },
      onGrab: dismiss,
      onDrop: (id, place) => {
        store.getState().change((state) => pinNode(state, id, place));
      },
      onLasso: (ids) => {
        const { change, notify } = store.getState();
        if (ids.length === 0) {
          notify(words.hand.nothingInside);
          return;
        }
        const weights = selectWeights(store.getState());
        const weight = (id: NodeId): number => weights.get(id) ?? 0;
        const most = [...ids].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_PICKED);
        if (most.length < ids.length) notify(words.hand.tooMany(MOST_PICKED, ids.length));
        change((state) => pickAll(state, most));
      },
      onMenu: (id, { x, y }) => {
        openMenu(id, new DOMRect(x, y, 0, 0));
      },
      onPaint: () => {
        for (const listener of listeners.current) listener();
      },
    }),
    [store, ask, dismiss, openMenu],
  );
  const follow = useCallback((listener: () => void): (() => void) => {
    const { current } = listeners;
    current.add(listener);
    return () => {
      current.delete(listener);
    };
  }, []);
  const closeMenu = useCallback((): void => {
    setMenu(null);
  }, []);
  return { events, preview: shown, ask, dismiss, keep, leave, menu, openMenu, closeMenu, follow };
}
