import { useRef, type KeyboardEvent } from 'react';
import type { GraphCanvas } from '../../canvas/graphCanvas.ts';
import { edgeSentence } from '../../explore/connections.ts';
import { openEdge, stepBack } from '../../explore/handTransitions.ts';
import { selectNode } from '../../explore/transitions.ts';
import type { VisibleGraph } from '../../explore/visibleGraph.ts';
import { walkAlong, walkStart, type Direction } from '../../explore/walk.ts';
import type { EdgeId, GraphEdge, NodeId, Position } from '../../graph/types.ts';
import { selectWeights } from '../../store/selectors.ts';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The canvas by keyboard: a cursor that walks along edges, and what is to be announced of it. */
export function useCanvasKeys(
  canvas: GraphCanvas | null,
  { shown }: VisibleGraph,
  positions: ReadonlyMap<NodeId, Position> | null,
) {
  const { store } = useServices();
  /** The tie the cursor came along. */
  const walked = useRef<EdgeId | null>(null);

  const moveTo = (id: NodeId, tie: GraphEdge | null): void => {
    const node = shown.nodes.get(id);
    if (!node) return;
    walked.current = tie?.id ?? null;
    store.getState().hover(id);
    canvas?.focusOn([id]);
    const cursor = words.graph.cursor(
      node.label,
      words.kindOne(node.kind),
      tie && edgeSentence(shown, tie, id),
    );
    store.getState().announce(cursor);
  };
  const walk = (direction: Direction): void => {
    const { hovered, state } = store.getState();
    const from = hovered ?? state.selected;
    if (from === null || !shown.nodes.has(from)) {
      const start = walkStart(shown, selectWeights(store.getState()));
      if (start) moveTo(start, null);
      return;
    }
    const step = positions && walkAlong(shown, positions, from, direction);
    if (step) moveTo(step.to, step.along);
  };
  const select = (id: NodeId | null): void => {
    store.getState().change((state) => selectNode(state, id));
  };

  const openWalked = (): void => {
    const tie = walked.current;
    if (tie !== null) store.getState().change((state) => openEdge(state, tie));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction) walk(direction);
    else if (event.key === 'Enter' && event.shiftKey) openWalked();
    else if (event.key === 'Enter') select(store.getState().hovered ?? store.getState().state.selected);
    else if (event.key === 'Escape') {
      store.getState().change(stepBack);
      store.getState().hover(null);
    } else if (event.key === '+' || event.key === '=') canvas?.zoomBy(1.4);
    else if (event.key === '-') canvas?.zoomBy(1 / 1.4);
    else if (event.key === '0') canvas?.fit();
    else return;
    event.preventDefault();
  };
  return {
    onKeyDown,
    onBlur: () => {
      store.getState().hover(null);
    },
  };
}
