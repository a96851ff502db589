/** Every change to the question "How are these two connected?", as a pure function from state to state. */
import type { NodeId } from '../graph/types.ts';
import type { ExplorerState, RouteChoice } from './explorerState.ts';
import type { RouteTies } from './storyTies.ts';
import { resetLens, selectNode } from './transitions.ts';

/** Asks how the selected node is connected to another one; a changed end keeps the sort of ties. Nothing selected: as it was. */
export function findRoute(state: ExplorerState, to: NodeId): ExplorerState {
  const { selected, route } = state;
  if (selected === null) return state;
  const next = { to, ties: route?.ties ?? 'any', avoid: avoidable(route?.avoid ?? [], selected, to), way: 1 };
  return ask({ ...state, hidden: state.hidden.filter((id) => id !== to) }, next);
}

/** Asks the question anew, from one node to another. */
export function routeBetween(state: ExplorerState, from: NodeId, to: NodeId): ExplorerState {
  return findRoute(selectNode(state, from), to);
}

/** The same question from the other end. */
export function swapRoute(state: ExplorerState): ExplorerState {
  const { selected, route } = state;
  if (selected === null || route === null) return state;
  return ask(selectNode(state, route.to), { ...route, to: selected, way: 1 });
}

export function setRouteTies(state: ExplorerState, ties: RouteTies): ExplorerState {
  return state.route === null ? state : ask(state, { ...state.route, ties, way: 1 });
}

/** No route leads through this node any more. The two ends cannot be avoided. */
export function avoidNode(state: ExplorerState, id: NodeId): ExplorerState {
  const { selected, route } = state;
  if (selected === null || route === null) return state;
  return ask(state, { ...route, avoid: avoidable([...route.avoid, id], selected, route.to), way: 1 });
}

/** Routes may lead through these again. */
export function allowNodes(state: ExplorerState, ids: readonly NodeId[]): ExplorerState {
  const { route } = state;
  if (route === null) return state;
  return ask(state, { ...route, avoid: route.avoid.filter((id) => !ids.includes(id)), way: 1 });
}

/** Shows another of the listed routes; `way` counts from 1. */
export function chooseWay(state: ExplorerState, way: number): ExplorerState {
  return state.route === null ? state : ask(state, { ...state.route, way });
}

/** Back to the node the route starts from. */
export function endRoute(state: ExplorerState): ExplorerState {
  return { ...state, route: null, edge: null, camera: null };
}

/** The same question where neither the lens, nor the time looked at, nor a hand hides anything. */
export function lookBeyond(state: ExplorerState): ExplorerState {
  return { ...resetLens(state), asOf: null, hidden: [] };
}

/** A question takes the place of a tie that was opened, and the camera goes where the answer is. */
function ask(state: ExplorerState, route: RouteChoice): ExplorerState {
  return { ...state, route, source: null, edge: null, camera: null };
}

/** Each once, in the order of their ids, without the two ends. */
function avoidable(ids: readonly NodeId[], from: NodeId, to: NodeId): readonly NodeId[] {
  return [...new Set(ids)].filter((id) => id !== from && id !== to).sort();
}
