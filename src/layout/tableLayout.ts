import { seatsOf } from '../explore/seats.ts';
import type { MapShape } from '../explore/tableFrame.ts';
import type { Graph } from '../graph/graph.ts';
import type { NodeId, Position } from '../graph/types.ts';
import { arrange } from './arrange.ts';
import { tableFence } from './fence.ts';
import { keepPlaces } from './keepPlaces.ts';
import { scatter } from './scatter.ts';
import { seededRandom } from './seededRandom.ts';
import { setTable, type Table } from './setTable.ts';

export interface TableLayoutOptions {
  readonly shape: MapShape;
  /** Another seed is another, equally good map. */
  readonly seed?: number;
  /** Places of an earlier version, which hold: who has one keeps it, who is new is placed among its neighbours. */
  readonly previous?: ReadonlyMap<NodeId, Position>;
}

/**
 * A place for every node: the round table whose seats are the films, or a plain force map for a graph without seats.
 * The same graph, shape, seed and previous places give the same map in the same engine. No two nodes overlap.
 *
 * `previous` is left out of account when the seats have moved or most nodes are new: then everything is laid afresh.
 * About 1 s for 700 nodes and 2 300 edges; it grows with the square of what shares a sector.
 */
export function tableLayout(graph: Graph, options: TableLayoutOptions): ReadonlyMap<NodeId, Position> {
  const { shape, seed = 1, previous } = options;
  const seats = seatsOf(graph);
  const table = setTable(graph, seats, shape);
  const fence = tableFence(table.frame);
  const random = seededRandom(seed);
  if (!previous || !keepPlaces(table, previous, fence, random)) {
    if (seats.length > 0) arrange(table, fence, random);
    else scatter(table, random);
  }
  return roundedPlaces(graph, table);
}

/** The place of every node of a graph on a map that is laid. */
export function roundedPlaces(graph: Graph, { byId }: Pick<Table, 'byId'>): ReadonlyMap<NodeId, Position> {
  return new Map(
    [...graph.nodes.keys()].map((id) => {
      const { x, y } = byId.get(id) ?? { x: 0, y: 0 };
      return [id, { x: rounded(x), y: rounded(y) }];
    }),
  );
}

/** To a tenth of a unit: engines differ in the last digits of a sine, and files stay small. Never −0. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
