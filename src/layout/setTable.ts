import { tableFrame, type MapShape, type TableFrame } from '../explore/tableFrame.ts';
import { nodeDiameter, nodeWeights } from '../explore/weight.ts';
import { groupOf, type Graph } from '../graph/graph.ts';
import type { GroupId, NodeId, WorkId } from '../graph/types.ts';
import { nameBox } from './nameBox.ts';
import { heavierFirst, type Piece } from './piece.ts';
import { partOf } from './roles.ts';

/** Everything the steps of a layout need to know: the bare table, and what is to be set on it. */
export interface Table {
  readonly frame: TableFrame;
  readonly pieces: readonly Piece[];
  readonly byId: ReadonlyMap<NodeId, Piece>;
  readonly byHost: ReadonlyMap<NodeId, readonly Piece[]>;
  /** Ties of the story between pieces that find their place by them. */
  readonly ties: readonly Tie[];
  /** The one everybody meets: the heaviest character of several seats, or of the only one. Null if there is none. */
  readonly middle: Piece | null;
}

export interface Tie {
  readonly source: Piece;
  readonly target: Piece;
  readonly group: GroupId;
}

/** Weight from which a name counts on being read at rest; a phone has room for fewer. */
const NAMED_FROM: Readonly<Record<MapShape, number>> = { wide: 4, tall: 5.5 };
/** On a phone, the weightiest of each sector count on it whatever their weight. */
const NAMED_PER_SECTOR = 2;
/** What a ring of actors adds to its character's radius. */
const SATELLITE_RING = 13;

/**
 * Sizes everything and says what it is; positions are still 0,0, except the seats'. For a `free` map there is no table: works keep their
 * size, but nothing has a seat, a sector or a rim.
 */
export function setTable(
  graph: Graph,
  seats: readonly WorkId[],
  shape: MapShape,
  manner: 'table' | 'free' = 'table',
): Table {
  const atTable = manner === 'table' ? seats : [];
  const frame = tableFrame(atTable.length, shape);
  const weights = nodeWeights(graph, seats);
  const parts = new Map(
    [...graph.nodes.values()].map((node) => [node.id, partOf(graph, node, atTable, weights)]),
  );
  const hosts = new Set(
    [...parts.values()].flatMap((part) => (part.role === 'satellite' && part.host ? [part.host] : [])),
  );
  const named = atTable.length > 0 ? namedOnes(graph, seats, weights, shape) : new Set<NodeId>();
  const pieces: Piece[] = [];
  for (const node of graph.nodes.values()) {
    const { role, host } = parts.get(node.id) ?? { role: 'story', host: null };
    const weight = weights.get(node.id) ?? 0;
    const radius = nodeDiameter(node, weight, seats.includes(node.id as WorkId)) / 2;
    const seat = seats.indexOf(node.id as WorkId);
    const at = role === 'seat' ? frame.pointAt(frame.angles[seat] ?? 0, 1) : { x: 0, y: 0 };
    pieces.push({
      id: node.id,
      role,
      weight,
      radius,
      reach: hosts.has(node.id) ? radius + SATELLITE_RING : radius,
      name: named.has(node.id) ? nameBox(node.label, weight, shape) : null,
      seats: atTable.flatMap((work, index) => (node.works.includes(work) ? [index] : [])),
      host,
      fixed: role === 'seat',
      ...at,
    });
  }
  pieces.sort(heavierFirst);
  return { frame, pieces, ...index(graph, pieces), middle: middleOf(graph, pieces, atTable.length) };
}

function index(graph: Graph, pieces: readonly Piece[]): Pick<Table, 'byId' | 'byHost' | 'ties'> {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const byHost = new Map<NodeId, Piece[]>();
  for (const piece of pieces) {
    if (piece.host === null) continue;
    const others = byHost.get(piece.host);
    if (others) others.push(piece);
    else byHost.set(piece.host, [piece]);
  }
  const ties: Tie[] = [];
  const free = (piece: Piece | undefined): piece is Piece => piece?.role === 'story' || piece?.role === 'gap';
  for (const edge of graph.edges.values()) {
    const source = byId.get(edge.source);
    const target = byId.get(edge.target);
    if (source === target || !free(source) || !free(target)) continue;
    ties.push({ source, target, group: groupOf(graph, edge) });
  }
  return { byId, byHost, ties };
}

function middleOf(graph: Graph, pieces: readonly Piece[], seatCount: number): Piece | null {
  const leastSeats = Math.min(2, seatCount);
  if (seatCount === 0) return null;
  return (
    pieces.find(({ id, seats }) => seats.length >= leastSeats && graph.nodes.get(id)?.kind === 'character') ??
    null
  );
}

function namedOnes(
  graph: Graph,
  seats: readonly WorkId[],
  weights: ReadonlyMap<NodeId, number>,
  shape: MapShape,
): ReadonlySet<NodeId> {
  const inStory = [...graph.nodes.values()].filter(
    (node) => node.kind === 'character' || node.domain === 'story',
  );
  const weightOf = (id: NodeId): number => weights.get(id) ?? 0;
  const named = new Set(
    inStory.filter((node) => weightOf(node.id) > NAMED_FROM[shape]).map((node) => node.id),
  );
  if (shape === 'wide') return named;
  for (const seat of seats) {
    inStory
      .filter(
        (node) =>
          node.works.includes(seat) && seats.every((work) => work === seat || !node.works.includes(work)),
      )
      .sort((a, b) => weightOf(b.id) - weightOf(a.id) || (a.id < b.id ? -1 : 1))
      .slice(0, NAMED_PER_SECTOR)
      .forEach((node) => named.add(node.id));
  }
  return named;
}
