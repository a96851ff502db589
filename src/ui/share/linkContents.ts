import { DEFAULT_STATE, type ExplorerState } from '../../explore/explorerState.ts';
import type { Graph } from '../../graph/graph.ts';
import type { NodeId } from '../../graph/types.ts';
import { words } from '../words.ts';
import { sharing } from '../words/sharing.ts';

/**
 * What a link says, in words, a line for each thing. `known` is what the visitor may know: what it does not hold is not
 * named. A test holds that no part of a state is passed over.
 */
export function linkContents(state: ExplorerState, known: Graph): readonly string[] {
  const { selected, source, edge, lens, route, tour } = state;
  const label = (id: NodeId): string => known.nodes.get(id)?.label ?? id;
  const titles = (works: readonly NodeId[]): string =>
    works.map((id) => known.nodes.get(id)?.work?.shortLabel ?? label(id)).join(', ');
  const groups = known.vocabulary.groups.filter(({ id }) => lens.relations.includes(id));
  const lines = [
    selected !== null && sharing.selected(label(selected)),
    source !== null && sharing.source,
    edge !== null && sharing.edge,
    lens.works.length > 0 && sharing.works(titles(lens.works), lens.match === 'all'),
    lens.without.length > 0 && sharing.without(titles(lens.without)),
    lens.kinds.length > 0 && sharing.kinds(lens.kinds.map(words.kindMany).join(', ')),
    groups.length > 0 && sharing.relations(groups.map((group) => group.label).join(', ')),
    state.depth > 1 && sharing.depth(state.depth),
    state.asOf !== null && sharing.asOf(titles([state.asOf])),
    state.view !== 'graph' && sharing.view(words.view(state.view)),
    state.order !== DEFAULT_STATE.order && sharing.order,
    state.layout !== 'table' && sharing.layout,
    state.seed !== DEFAULT_STATE.seed && sharing.seed,
    state.portion !== null && sharing.portion,
    state.measure !== null && sharing.measure,
    !isSameArrangement(state.arrangement) && sharing.arrangement,
    route !== null && sharing.route(label(route.to)),
    tour !== null && sharing.tour(tour.step),
    state.unfolded.length > 0 && sharing.unfolded,
    state.expanded.length > 0 && sharing.expanded(state.expanded.length),
    state.picked.length > 0 && sharing.picked(state.picked.length),
    state.hidden.length > 0 && sharing.hidden(state.hidden.length),
    state.pins.length > 0 && sharing.pins(state.pins.length),
  ].filter((line) => line !== false);
  return [
    ...(lines.length === 0 ? [sharing.everything] : lines),
    ...(state.version === null ? [] : [sharing.version(state.version)]),
    ...(state.seen === null ? [] : [sharing.seen(state.seen.length)]),
  ];
}

function isSameArrangement(arrangement: ExplorerState['arrangement']): boolean {
  return JSON.stringify(arrangement) === JSON.stringify(DEFAULT_STATE.arrangement);
}
