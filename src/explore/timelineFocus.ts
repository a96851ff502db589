import type { Graph } from '../graph/graph.ts';
import type { NodeId } from '../graph/types.ts';
import type { Timeline } from './timeline.ts';

/**
 * Lanes that a selection is about, as places in `lanes`: the character's own, those a person plays, those that stop at
 * a work, those tied to an organization, a place or a thing. None where nothing is selected or nothing fits.
 */
export function lanesOf(
  { lanes, stations }: Timeline,
  graph: Graph,
  selected: NodeId | null,
): ReadonlySet<number> {
  const node = selected === null ? undefined : graph.nodes.get(selected);
  if (!node) return NO_LANES;
  const own = lanes.findIndex(({ character }) => character.id === node.id);
  if (own >= 0) return new Set([own]);
  const station = stations.find(({ work }) => work.id === node.id);
  if (station) return new Set(station.stopping);
  const tied = new Set(
    graph.edgesOf(node.id).map(({ source, target }) => (source === node.id ? target : source)),
  );
  return new Set(lanes.flatMap(({ character }, lane) => (tied.has(character.id) ? [lane] : [])));
}
const NO_LANES: ReadonlySet<number> = new Set();

/** Characters that must have a lane because of what is selected: the character, or those a person plays. */
export function lanesWanted(graph: Graph, selected: NodeId | null): readonly NodeId[] {
  const node = selected === null ? undefined : graph.nodes.get(selected);
  if (node?.kind === 'character') return [node.id];
  if (node?.kind !== 'person') return [];
  return graph
    .edgesOf(node.id)
    .map(({ source, target }) => (source === node.id ? target : source))
    .filter((other) => graph.nodes.get(other)?.kind === 'character');
}
