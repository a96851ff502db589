import { seatsOf } from '../explore/seats.ts';
import type { MapShape } from '../explore/tableFrame.ts';
import type { Graph } from '../graph/graph.ts';
import type { NodeId, Position } from '../graph/types.ts';
import { scatter } from './scatter.ts';
import { seededRandom } from './seededRandom.ts';
import { setTable } from './setTable.ts';
import { roundedPlaces } from './tableLayout.ts';

export interface FreeLayoutOptions {
  readonly shape: MapShape;
  /** Another seed is another, equally good map. */
  readonly seed: number;
}

/**
 * A free map: what is tied lies together, and nothing has a place of its own. It begins from places dealt by the seed. The same graph,
 * shape and seed give the same map in the same engine; no two nodes overlap. About 1 s for 700 nodes.
 */
export function freeLayout(graph: Graph, { shape, seed }: FreeLayoutOptions): ReadonlyMap<NodeId, Position> {
  const random = seededRandom(seed);
  const table = setTable(graph, seatsOf(graph), shape, 'free');
  const reach = 26 * Math.sqrt(table.pieces.length);
  for (const piece of table.pieces) {
    const angle = 2 * Math.PI * random();
    const radius = reach * Math.sqrt(random());
    piece.x = radius * Math.cos(angle);
    piece.y = radius * Math.sin(angle);
  }
  scatter(table, random, 'as placed');
  return roundedPlaces(graph, table);
}
