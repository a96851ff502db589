import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { GraphCanvas } from '../../canvas/graphCanvasTypes.ts';
import { edgeSentence } from '../../explore/connections.ts';
import { openEdge, stepBack, togglePicked } from '../../explore/handTransitions.ts';
import { applyNodeAction, offeredActions } from '../../explore/nodeActions.ts';
import { selectNode, toggleUnfolded } from '../../explore/transitions.ts';
import type { VisibleGraph } from '../../explore/visibleGraph.ts';
import { walkAlong, walkStart, type Direction } from '../../explore/walk.ts';
import type { EdgeId, GraphEdge, NodeId } from '../../graph/types.ts';
import type { Scene } from '../../scene/scene.ts';
import { selectVisible, selectWeights } from '../../store/selectors.ts';
import type { useHand } from '../hand/useHand.ts';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { useMoveKeys } from './useMoveKeys.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The canvas by keyboard: a cursor that walks along edges and does what a hand can, and what is to be announced of it. */
export function useCanvasKeys(
  canvas: GraphCanvas | null,
  { shown }: VisibleGraph,
  scene: Scene | null,
  hand: Pick<ReturnType<typeof useHand>, 'ask' | 'dismiss' | 'openMenu'>,
) {
  const { store } = useServices();
  /** The tie the cursor came along. */
  const walked = useRef<EdgeId | null>(null);
  const places = useMemo(() => new Map(scene?.nodes.map((node) => [node.id, node])), [scene]);
  const move = useMoveKeys(canvas, places);
  const labelOf = (id: NodeId): string => shown.nodes.get(id)?.label ?? id;
  /** Where the cursor is; what is selected, if it is nowhere yet. */
  const cursor = (): NodeId | null => {
    const { hovered, state } = store.getState();
    const at = hovered ?? state.selected;
    return at !== null && shown.nodes.has(at) ? at : null;
  };

  const moveTo = (id: NodeId, tie: GraphEdge | null): void => {
    const node = shown.nodes.get(id);
    if (!node) return;
    walked.current = tie?.id ?? null;
    store.getState().hover(id);
    canvas?.focusOn([id]);
    hand.ask(id, 'keys');
    store
      .getState()
      .announce(
        words.graph.cursor(node.label, words.kindOne(node.kind), tie && edgeSentence(shown, tie, id)),
      );
  };
  const walk = (direction: Direction): void => {
    const from = cursor();
    if (from === null) {
      const start = walkStart(shown, selectWeights(store.getState()));
      if (start) moveTo(start, null);
      return;
    }
    const step = walkAlong(shown, places, from, direction);
    if (step) moveTo(step.to, step.along);
  };
  const openWalked = (): void => {
    const tie = walked.current;
    hand.dismiss();
    if (tie !== null) store.getState().change((state) => openEdge(state, tie));
  };
  const select = (): void => {
    hand.dismiss();
    store.getState().change((state) => selectNode(state, cursor()));
  };
  const pick = (): void => {
    const id = cursor();
    if (id === null) return;
    store.getState().change((state) => togglePicked(state, id));
    const { picked, selected } = store.getState().state;
    const isPicked = picked.includes(id) || selected === id;
    const all = picked.length + (selected === null ? 0 : 1);
    store.getState().announce((isPicked ? words.hand.pickedNow : words.hand.unpickedNow)(labelOf(id), all));
  };
  const openMenu = (host: Element): void => {
    const id = cursor();
    const box = id === null ? null : canvas?.boxOf(id);
    if (id === null || !box) return;
    const { left, top } = host.getBoundingClientRect();
    hand.openMenu(
      id,
      new DOMRect(left + box.left, top + box.top, box.right - box.left, box.bottom - box.top),
    );
  };
  /** In the Wings the rest of the group the cursor is in, elsewhere what lies around the node it is on. */
  const unfold = (): void => {
    const id = cursor();
    const at = id === null ? undefined : places.get(id);
    if (id === null || !at) return;
    const folds = scene?.titles.filter(({ fold }) => fold !== undefined) ?? [];
    // The row of more stands beneath its group, on its side.
    const below = folds.filter(({ x, y }) => Math.sign(x) === Math.sign(at.x) && y >= at.y);
    const row = below.sort((a, b) => a.y - b.y)[0] ?? folds[0];
    const { state, change, announce } = store.getState();
    if (row) {
      const all = shown.vocabulary.groups.map(({ id: group }) => group);
      change((before) => toggleUnfolded(before, row.group, all));
      announce(words.graph.unfolded(row.label, row.fold === 'more' ? row.more : 0));
    } else if (offeredActions(state, selectVisible(store.getState()), id).includes('expand')) {
      change((before) => applyNodeAction(before, 'expand', id));
    }
  };
  const clear = (): void => {
    hand.dismiss();
    store.getState().change(stepBack);
    store.getState().hover(null);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (move.onKey(event.key, direction)) {
      event.preventDefault();
      return;
    }
    if (direction) walk(direction);
    else if (event.key === 'Enter') (event.shiftKey ? openWalked : select)();
    else if (event.key === ' ') pick();
    else if (event.key === 'e' || event.key === 'E') unfold();
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      openMenu(event.currentTarget);
    else if (event.key === 'm' || event.key === 'M') {
      const id = cursor();
      hand.dismiss();
      if (id !== null) move.start(id, labelOf(id));
    } else if (event.key === 'Escape') clear();
    else if (event.key === '+' || event.key === '=') canvas?.zoomBy(1.4);
    else if (event.key === '-') canvas?.zoomBy(1 / 1.4);
    else if (event.key === '0') canvas?.fit();
    else return;
    event.preventDefault();
  };
  return {
    onKeyDown,
    onBlur: () => {
      move.end();
      hand.dismiss();
      store.getState().hover(null);
    },
  };
}
