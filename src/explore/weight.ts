import { groupOf, type Graph } from '../graph/graph.ts';
import type { GraphNode, NodeId, WorkId } from '../graph/types.ts';
import { seatsOfNode } from './seats.ts';

/** Groups that tell who made a work or who is in it, not what happens in the story. */
const OUTSIDE_STORY: ReadonlySet<string> = new Set(['appearance', 'cast', 'crew']);

/** Whether edges of a group tell the story. */
export function isStoryGroup(group: string): boolean {
  return !OUTSIDE_STORY.has(group);
}

/**
 * How much each node matters on the map: how tied into the story it is, and over how many seats.
 * Facts do not count, so that the map needs none of the prose.
 * In the shipped world John Wick is about 20, a lead about 9, a small part under 2. O(nodes + edges).
 */
export function nodeWeights(graph: Graph, seats: readonly WorkId[]): ReadonlyMap<NodeId, number> {
  const weights = new Map<NodeId, number>();
  for (const node of graph.nodes.values()) {
    let story = 0;
    let other = 0;
    let isCast = false;
    let billing = Infinity;
    for (const edge of graph.edgesOf(node.id)) {
      const group = groupOf(graph, edge);
      if (isStoryGroup(group)) story += 1;
      else other += 1;
      if (group !== 'cast') continue;
      isCast = true;
      billing = Math.min(billing, edge.billing ?? Infinity);
    }
    weights.set(
      node.id,
      weigh(node, { story, other, isCast, billing, extraSeats: seatsOfNode(node, seats).length - 1 }),
    );
  }
  return weights;
}

interface Ties {
  readonly story: number;
  readonly other: number;
  readonly isCast: boolean;
  readonly billing: number;
  readonly extraSeats: number;
}

function weigh(node: GraphNode, ties: Ties): number {
  const story = Math.sqrt(ties.story);
  const seats = Math.max(0, ties.extraSeats);
  switch (node.kind) {
    case 'work':
      return 10;
    case 'character':
      return story + 1.1 * seats + 0.22 * Math.max(0, 9 - ties.billing);
    case 'organization':
      return node.domain === 'industry' ? 0.6 + 0.25 * Math.sqrt(ties.other) : story + 0.5 * seats;
    case 'place':
    case 'thing':
      return 0.55 * story + 0.35 * seats;
    case 'person':
      return (ties.isCast ? 0.4 : 0) + 0.35 * seats + 0.35 * Math.sqrt(ties.other);
  }
}

const SEAT_DIAMETER = 54;

/** Diameter of a node on the map, in graph units. `seat` works are discs on the rim; other works plates 26 wide. */
export function nodeDiameter(node: GraphNode, weight: number, isSeat: boolean): number {
  const clamp = (value: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, value));
  switch (node.kind) {
    case 'work':
      return isSeat ? SEAT_DIAMETER : 26;
    case 'character':
      return clamp(11 + 4.2 * weight, 15, 78);
    case 'organization':
      return node.domain === 'industry' ? 13 : clamp(10 + 4.4 * weight, 15, 52);
    case 'place':
    case 'thing':
      return clamp(7 + 4 * weight, 9, 24);
    case 'person':
      return clamp(6 + 2.2 * weight, 7, 16);
  }
}

/** The diameter of every node, as the map draws it. O(nodes). */
export function nodeDiameters(
  graph: Graph,
  weights: ReadonlyMap<NodeId, number>,
  seats: readonly WorkId[],
): ReadonlyMap<NodeId, number> {
  const isSeat = new Set<NodeId>(seats);
  return new Map(
    [...graph.nodes.values()].map((node) => [
      node.id,
      nodeDiameter(node, weights.get(node.id) ?? 0, isSeat.has(node.id)),
    ]),
  );
}
