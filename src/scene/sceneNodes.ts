import { seatsOfNode } from '../explore/seats.ts';
import { nodeDiameter } from '../explore/weight.ts';
import type { Graph } from '../graph/graph.ts';
import type { GraphNode, NodeId, Position, WorkId } from '../graph/types.ts';
import { emblemOf, markOf, monogram } from './kindStyle.ts';
import type { SceneNode } from './scene.ts';
import type { Wings } from './wings.ts';

export interface NodeOptions {
  readonly positions: ReadonlyMap<NodeId, Position>;
  readonly seats: readonly WorkId[];
  readonly weights: ReadonlyMap<NodeId, number>;
  /** Whether each seat is lit. */
  readonly lit: readonly boolean[];
  readonly spread: Pick<Wings, 'sizes' | 'lines'> | null;
}

/** Names of each sector that are placed before any other. */
const NAMED_PER_SECTOR = 2;

/** Every shown node that has a place, heaviest last, so that what matters is painted on top. */
export function nodesAtRest(shown: Graph, options: NodeOptions): readonly SceneNode[] {
  const named = namedOfSectors(shown, options);
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
  { seats, weights, lit, spread }: NodeOptions,
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
    ...(line && { side: line.side, caption: line.caption }),
  };
}

/** The weightiest of each sector, by the seat they have to themselves: so that no sector is left without a name. */
function namedOfSectors(shown: Graph, { seats, weights, spread }: NodeOptions): ReadonlySet<NodeId> {
  if (spread) return new Set();
  const bySeat = new Map<WorkId, { id: NodeId; weight: number }[]>();
  for (const node of shown.nodes.values()) {
    if (node.kind !== 'character' && node.kind !== 'organization') continue;
    const [seat, ...others] = seatsOfNode(node, seats);
    if (seat === undefined || others.length > 0) continue;
    const list = bySeat.get(seat) ?? [];
    list.push({ id: node.id, weight: weights.get(node.id) ?? 0 });
    bySeat.set(seat, list);
  }
  const named = new Set<NodeId>();
  for (const list of bySeat.values()) {
    list.sort((a, b) => b.weight - a.weight);
    for (const { id } of list.slice(0, NAMED_PER_SECTOR)) named.add(id);
  }
  return named;
}
