import type { NodeId } from '../graph/types.ts';
import type { ExplorerState } from './explorerState.ts';
import { clearPicked, expandNode, foldNode, hideNode, togglePicked, unpinNode } from './handTransitions.ts';
import { findRoute } from './routeTransitions.ts';
import { selectNode, setLayout, setView } from './transitions.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** What can be done with one node, in the order a menu offers it. */
export type NodeAction =
  'open' | 'wings' | 'route' | 'expand' | 'fold' | 'pick' | 'unpick' | 'hide' | 'unpin';

/** What there is to do with a node as things stand; nothing with one that is not shown. */
export function offeredActions(
  state: ExplorerState,
  visible: VisibleGraph,
  id: NodeId,
): readonly NodeAction[] {
  if (!visible.shown.nodes.has(id)) return [];
  const offers: Readonly<Record<NodeAction, boolean>> = {
    open: state.selected !== id,
    wings: state.selected !== id || state.layout !== 'radial' || state.view !== 'graph',
    route: state.selected !== null && state.selected !== id && state.route?.to !== id,
    expand: canExpand(state, visible, id),
    fold: id === state.selected ? state.depth > 1 : state.expanded.includes(id),
    pick: id !== state.selected && !state.picked.includes(id),
    unpick: state.picked.includes(id) || (id === state.selected && state.picked.length > 0),
    hide: true,
    unpin: state.pins.some((pin) => pin.id === id),
  };
  return (Object.keys(offers) as NodeAction[]).filter((action) => offers[action]);
}

/** The state after one of them. */
export function applyNodeAction(state: ExplorerState, action: NodeAction, id: NodeId): ExplorerState {
  switch (action) {
    case 'open':
      return selectNode(state, id);
    case 'wings': {
      const selected = state.selected === id ? state : selectNode(state, id);
      return setLayout(setView(selected, 'graph'), 'radial');
    }
    case 'route':
      return clearPicked(findRoute(state, id));
    case 'expand':
      return expandNode(state, id);
    case 'fold':
      return foldNode(state, id);
    case 'pick':
    case 'unpick':
      return togglePicked(state, id);
    case 'hide':
      return hideNode(state, id);
    case 'unpin':
      return unpinNode(state, id);
  }
}

/** Whether a node of the focus has ties that the focus does not light yet. The Wings show one ring only. */
function canExpand(state: ExplorerState, { shown, focus }: VisibleGraph, id: NodeId): boolean {
  if (!focus?.distance.has(id) || state.layout === 'radial') return false;
  if (id === state.selected) return state.depth < 3;
  return shown.edgesOf(id).some((edge) => !focus.edges.has(edge.id));
}
