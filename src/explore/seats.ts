import type { Graph } from '../graph/graph.ts';
import type { GraphNode, WorkId } from '../graph/types.ts';

/** Least share of all characters a work must show to have a seat at the Table. */
const SEAT_SHARE = 0.05;
const MOST_SEATS = 10;

/**
 * The works that have a seat at the Table, in story order (release order where the story's is not told):
 * released films and series with at least 5 % of all characters.
 * Empty when there is none or more than 10: then the map has no seats.
 */
export function seatsOf(graph: Graph): readonly WorkId[] {
  const cast = new Map<WorkId, number>();
  let characters = 0;
  for (const node of graph.nodes.values()) {
    if (node.kind !== 'character') continue;
    characters += 1;
    for (const work of node.works) cast.set(work, (cast.get(work) ?? 0) + 1);
  }
  const seats = graph.works.filter((id) => {
    const work = graph.nodes.get(id)?.work;
    return (
      (work?.medium === 'film' || work?.medium === 'series') &&
      work.state === 'released' &&
      (cast.get(id) ?? 0) >= SEAT_SHARE * characters &&
      characters > 0
    );
  });
  if (seats.length > MOST_SEATS) return [];
  return inStoryOrder(graph, seats);
}

/** Works sorted by their place in the story's own time; those without one keep release order, at the end. */
export function inStoryOrder(graph: Graph, works: readonly WorkId[]): readonly WorkId[] {
  const order = (id: WorkId): number => graph.nodes.get(id)?.work?.storyOrder ?? Infinity;
  return works
    .map((id, release) => ({ id, release, story: order(id) }))
    .sort((a, b) => (a.story === b.story ? a.release - b.release : a.story - b.story))
    .map(({ id }) => id);
}

/** The seats a node belongs to, in the seats' order. */
export function seatsOfNode(node: GraphNode, seats: readonly WorkId[]): readonly WorkId[] {
  return seats.filter((seat) => node.works.includes(seat));
}
