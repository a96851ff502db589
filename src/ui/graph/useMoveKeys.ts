import { useRef } from 'react';
import type { GraphCanvas } from '../../canvas/graphCanvasTypes.ts';
import { pinNode, unpinNode } from '../../explore/handTransitions.ts';
import type { Pin } from '../../explore/explorerState.ts';
import type { Direction } from '../../explore/walk.ts';
import type { NodeId, Position } from '../../graph/types.ts';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';

/** How far an arrow key moves a node on screen, in pixels. */
const STEP = 18;
const STEPS: Readonly<Record<Direction, Position>> = {
  up: { x: 0, y: -STEP },
  down: { x: 0, y: STEP },
  left: { x: -STEP, y: 0 },
  right: { x: STEP, y: 0 },
};

interface Moving {
  readonly id: NodeId;
  readonly label: string;
  /** The place of its own it had before, if it had one. */
  readonly before: Pin | null;
}

/** Moving a node with the arrow keys, for who cannot drag it: Enter leaves it there, Escape puts it back. */
export function useMoveKeys(canvas: GraphCanvas | null, places: ReadonlyMap<NodeId, Position>) {
  const { store } = useServices();
  const announce = (text: string): void => {
    store.getState().announce(text);
  };
  const moving = useRef<Moving | null>(null);
  return {
    start(id: NodeId, label: string): void {
      const { layout } = store.getState().state;
      if (layout !== 'table' && layout !== 'force') return;
      const before = store.getState().state.pins.find((pin) => pin.id === id) ?? null;
      moving.current = { id, label, before };
      announce(words.hand.moving(label));
    },
    end(): void {
      moving.current = null;
    },
    /** Whether the key was for the moving. */
    onKey(key: string, direction: Direction | undefined): boolean {
      const { current } = moving;
      const place = current && places.get(current.id);
      if (!current || !place) return false;
      const { id, label, before } = current;
      const { change } = store.getState();
      if (direction) {
        const zoom = canvas?.camera().zoom ?? 1;
        const { x, y } = STEPS[direction];
        change((state) => pinNode(state, id, { x: place.x + x / zoom, y: place.y + y / zoom }));
      } else if (key === 'Escape') {
        change((state) => (before ? pinNode(state, id, before) : unpinNode(state, id)));
        announce(words.hand.notMoved(label));
      } else announce(words.hand.movedNow(label));
      if (!direction) moving.current = null;
      return direction !== undefined || key === 'Escape' || key === 'Enter';
    },
  };
}
