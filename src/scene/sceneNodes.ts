import { seatsOfNode } from '../explore/seats.ts';
import { nodeDiameter } from '../explore/weight.ts';
import type { Graph } from '../graph/graph.ts';
import type { GraphNode, NodeId, Position, WorkId } from '../graph/types.ts';
import { emblemOf, markOf, monogram } from './kindStyle.ts';
import type { SceneNode, Side } from './scene.ts';

/** Where rows of names take the place of a map: how large each node is, and on which side its name stands. */
export interface Spread {
  readonly sizes: ReadonlyMap<NodeId, number>;
  readonly lines: ReadonlyMap<NodeId, { readonly side: Side; readonly caption: string }>;
}

export interface NodeOptions {
  readonly positions: ReadonlyMap<NodeId, Position>;
  readonly seats: readonly WorkId[];
  readonly weights: ReadonlyMap<NodeId, number>;
  /** Whether each seat is lit. */
  readonly lit: readonly boolean[];
  /** Nodes with a place of their own. */
  readonly pinned?: ReadonlySet<NodeId>;
  readonly spread: Spread | null;
}

/** The weightiest of the whole story, and of each sector: their names are placed before any other. */
const NAMED_OF_ALL = 20;
const NAMED_PER_SECTOR = 2;

/** Every shown node that has a place, heaviest last, so that what matters is painted on top. */
export function nodesAtRest(shown: Graph, options: NodeOptions): readonly SceneNode[] {
  const named = namedFirst(shown, options);
  const nodes: SceneNode[] = [];
  for (const node of shown.nodes.values()) {
    const place = options.positions.get(node.id);
    if (place) nodes.push(sceneNode(node, place, options, named));
  }
  return nodes.sort((a, b) => a.size - b.size);
}

function sceneNode(
  node: GraphNode,
  { x, y }: Position,
  { seats, weights, lit, spread, pinned }: NodeOptions,
  named: ReadonlySet<NodeId>,
): SceneNode {
  const weight = weights.get(node.id) ?? 0;
  const at = seatsOfNode(node, seats);
  const seat = seats.indexOf(node.id as WorkId);
  const size = spread?.sizes.get(node.id) ?? nodeDiameter(node, weight, seat >= 0);
  const mark = markOf(node.kind, size, seat >= 0);
  const only = at.length === 1 ? seats.indexOf(at[0] as WorkId) : -1;
  const line = spread?.lines.get(node.id);
  return {
    id: node.id,
    kind: node.kind,
    x,
    y,
    size,
    mark,
    label: seat >= 0 ? (node.work?.shortLabel ?? node.label) : node.label,
    weight,
    state: 'plain',
    ...(node.work && { monogram: node.work.symbol }),
    ...(mark === 'ring' && {
      ring: seats.map((work, slot) => (lit[slot] ?? false) && at.includes(work)),
    }),
    ...((mark === 'ring' || (spread && node.kind === 'person')) && { monogram: monogram(node.label) }),
    ...(mark === 'hexagon' && { emblem: emblemOf(node) }),
    ...(seat >= 0 ? { seat } : only >= 0 && { seat: only }),
    ...(named.has(node.id) && { named: true as const }),
    ...(pinned?.has(node.id) && { pinned: true as const }),
    ...(line && { side: line.side, caption: line.caption }),
  };
}

/** Who is named before all others: the leads of the story, and of each sector, so that none is left without a name. */
function namedFirst(shown: Graph, { seats, weights, spread }: NodeOptions): ReadonlySet<NodeId> {
  if (spread) return new Set();
  const inStory = [...shown.nodes.values()]
    .filter(({ kind, domain }) => kind !== 'work' && kind !== 'person' && domain !== 'industry')
    .map((node) => ({ node, weight: weights.get(node.id) ?? 0 }))
    .sort((a, b) => b.weight - a.weight || (a.node.id < b.node.id ? -1 : 1));
  const named = new Set(inStory.slice(0, NAMED_OF_ALL).map(({ node }) => node.id));
  const left = new Map(seats.map((seat) => [seat, NAMED_PER_SECTOR]));
  for (const { node } of inStory) {
    const [seat, ...others] = seatsOfNode(node, seats);
    const rest = seat === undefined || others.length > 0 ? 0 : (left.get(seat) ?? 0);
    if (seat === undefined || rest === 0) continue;
    named.add(node.id);
    left.set(seat, rest - 1);
  }
  return named;
}
