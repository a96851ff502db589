import { otherEnd, type Graph } from '../graph/graph.ts';
import type { GraphEdge, NodeId, Position } from '../graph/types.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const HEADINGS: Readonly<Record<Direction, Position>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

export interface WalkStep {
  readonly to: NodeId;
  readonly along: GraphEdge;
}

/**
 * The next node along an edge in a direction: of the neighbours that lie within 60° of it, the one that is nearest,
 * straying counted double. Null if none lies there, or the node is unknown or has no place.
 */
export function walkAlong(
  shown: Graph,
  positions: ReadonlyMap<NodeId, Position>,
  from: NodeId,
  direction: Direction,
): WalkStep | null {
  const start = positions.get(from);
  if (!start) return null;
  const heading = HEADINGS[direction];
  let best: { readonly step: WalkStep; readonly cost: number } | null = null;
  for (const edge of shown.edgesOf(from)) {
    const to = otherEnd(edge, from);
    const place = positions.get(to);
    if (!place || to === from) continue;
    const dx = place.x - start.x;
    const dy = place.y - start.y;
    const ahead = dx * heading.x + dy * heading.y;
    const aside = Math.abs(dx * heading.y - dy * heading.x);
    // tan 60°
    if (ahead <= 0 || aside > ahead * 1.732) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { step: { to, along: edge }, cost };
  }
  return best?.step ?? null;
}

/** Where a walk starts when nothing is selected: the node of greatest weight; null in an empty graph. */
export function walkStart(shown: Graph, weights: ReadonlyMap<NodeId, number>): NodeId | null {
  let heaviest: NodeId | null = null;
  for (const id of shown.nodes.keys()) {
    if (heaviest === null || (weights.get(id) ?? 0) > (weights.get(heaviest) ?? 0)) heaviest = id;
  }
  return heaviest;
}
