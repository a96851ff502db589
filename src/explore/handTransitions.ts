/** What a hand does to the picture: opens a tie, picks several, hides, unfolds and moves; each a pure function from state to state. */
import type { EdgeId, NodeId, Position } from '../graph/types.ts';
import { roundedPosition } from './addressNumbers.ts';
import { DEPTHS, type ExplorerState } from './explorerState.ts';
import { endRoute } from './routeTransitions.ts';
import { selectNode } from './transitions.ts';

/** Opens the receipt of a tie beside what is selected; a source makes room for it. */
export function openEdge(state: ExplorerState, edge: EdgeId): ExplorerState {
  return { ...state, source: null, edge, camera: null };
}

/** Back from a tie to what it was opened beside. */
export function closeEdge(state: ExplorerState): ExplorerState {
  return { ...state, edge: null };
}

/**
 * Picks a node beside the selected one, or puts it back. Putting back the selected node leaves the others picked;
 * a tie and a source that were open make room for the question.
 */
export function togglePicked(state: ExplorerState, id: NodeId): ExplorerState {
  const open = { edge: null, source: null, camera: null } as const;
  if (id === state.selected) return { ...selectNode(state, null), picked: state.picked };
  const picked = state.picked.includes(id) ? without(state.picked, id) : withOne(state.picked, id);
  return { ...state, ...open, picked, hidden: without(state.hidden, id) };
}

/** Picks all of these beside those already picked. */
export function pickAll(state: ExplorerState, ids: Iterable<NodeId>): ExplorerState {
  const picked = new Set(state.picked);
  for (const id of ids) if (id !== state.selected) picked.add(id);
  if (picked.size === state.picked.length) return state;
  return {
    ...state,
    edge: null,
    source: null,
    camera: null,
    picked: [...picked].sort(),
    hidden: state.hidden.filter((id) => !picked.has(id)),
  };
}

export function clearPicked(state: ExplorerState): ExplorerState {
  return state.picked.length === 0 ? state : { ...state, picked: [] };
}

/** Takes a node out of the picture. If it was selected, nothing is any more. */
export function hideNode(state: ExplorerState, id: NodeId): ExplorerState {
  const rest = state.selected === id ? { ...selectNode(state, null), picked: state.picked } : state;
  return {
    ...rest,
    picked: without(rest.picked, id),
    expanded: without(rest.expanded, id),
    hidden: withOne(rest.hidden, id),
  };
}

/** Brings back all that was hidden by hand. */
export function showHidden(state: ExplorerState): ExplorerState {
  return state.hidden.length === 0 ? state : { ...state, hidden: [] };
}

/** Shows a node's own neighbours too; for the selected one that is a step more in depth. */
export function expandNode(state: ExplorerState, id: NodeId): ExplorerState {
  if (state.selected === null) return state;
  if (id !== state.selected) return { ...state, expanded: withOne(state.expanded, id) };
  return { ...state, depth: DEPTHS.find((depth) => depth > state.depth) ?? state.depth };
}

/** The reverse of `expandNode`. */
export function foldNode(state: ExplorerState, id: NodeId): ExplorerState {
  if (id !== state.selected) return { ...state, expanded: without(state.expanded, id) };
  return { ...state, depth: DEPTHS.findLast((depth) => depth < state.depth) ?? state.depth };
}

/** Gives a node a place of its own, in graph units, as far as an address can say it. */
export function pinNode(state: ExplorerState, id: NodeId, place: Position): ExplorerState {
  const pins = state.pins.filter((pin) => pin.id !== id);
  return {
    ...state,
    pins: [...pins, { id, ...roundedPosition(place) }].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Lets a node go back to the place the map has for it. */
export function unpinNode(state: ExplorerState, id: NodeId): ExplorerState {
  const pins = state.pins.filter((pin) => pin.id !== id);
  return pins.length === state.pins.length ? state : { ...state, pins };
}

export function unpinAll(state: ExplorerState): ExplorerState {
  return state.pins.length === 0 ? state : { ...state, pins: [] };
}

function without(list: readonly NodeId[], id: NodeId): readonly NodeId[] {
  return list.includes(id) ? list.filter((other) => other !== id) : list;
}

/** In the order of ids, each once. */
function withOne(list: readonly NodeId[], id: NodeId): readonly NodeId[] {
  return list.includes(id) ? list : [...list, id].sort();
}

/** What Escape takes back, one thing at a time: an open tie, what is picked, a route, what is selected or opened. */
export function stepBack(state: ExplorerState): ExplorerState {
  if (state.edge !== null) return closeEdge(state);
  if (state.picked.length > 0) return clearPicked(state);
  if (state.route !== null) return endRoute(state);
  const { selected, source, measure } = state;
  return selected === null && source === null && measure === null ? state : selectNode(state, null);
}
