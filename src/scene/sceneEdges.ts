import { isStoryGroup } from '../explore/weight.ts';
import { relationOf, type Graph } from '../graph/graph.ts';
import type { GraphEdge, GroupId, NodeId, Position } from '../graph/types.ts';
import { groupStyle } from './groupStyle.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** At rest a line is drawn if its lighter end weighs this much … */
const REST_WEIGHT = 2.6;
/** … or it is shorter than this, in graph units. On the shipped map that leaves two thirds of the story's lines and a third of their crossings. */
const REST_LENGTH = 165;
/** All lines of the story from this zoom; those to a character's own actors a little later. */
const STORY_FROM = 1;
const CAST_FROM = 1.3;
/** Lines of hubs whisper, or the heaviest node would sit in a web. */
const HUB_WEIGHT = 14;
const HUB_SHARE = 0.6;
/** Zoom from which parallel lines are drawn each by itself. */
const PARALLEL_FROM = 1.7;
/** Distance between parallel lines at their middle. */
const PARALLEL_GAP = 8;

/**
 * The given edges whose ends both have a place, each separately, parallel ones bent apart; as they look
 * when nothing is selected. Those of one group stand together, for fewer changes of the painter's pen.
 */
export function edgesAtRest(
  shown: Graph,
  drawn: Iterable<GraphEdge>,
  nodes: readonly SceneNode[],
): readonly SceneEdge[] {
  const byId = new Map<NodeId, SceneNode>(nodes.map((node) => [node.id, node]));
  const lanes = parallelLanes(drawn);
  const edges = new Map<GroupId, SceneEdge[]>();
  for (const edge of drawn) {
    const source = byId.get(edge.source);
    const target = byId.get(edge.target);
    if (!source || !target || source === target) continue;
    const { group, symmetric, label } = relationOf(shown, edge);
    const lane = lanes.get(edge) ?? NO_LANE;
    const list = edges.get(group) ?? [];
    edges.set(group, list);
    list.push({
      id: edge.id,
      source: edge.source,
      target: edge.target,
      group,
      pattern: groupStyle(group).pattern,
      ...lookAtRest(group, source, target, lane.inner),
      bend: lane.offset + tableBend(source, target),
      directed: !symmetric && isStoryGroup(group),
      state: 'plain',
      words: label,
    });
  }
  return [...edges.values()].flat();
}

function lookAtRest(
  group: GroupId,
  source: SceneNode,
  target: SceneNode,
  inner: boolean,
): Pick<SceneEdge, 'width' | 'opacity' | 'showFrom'> {
  const lighter = Math.min(source.weight, target.weight);
  const heavier = Math.max(source.weight, target.weight);
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  const from = Math.max(showFrom(group, lighter, length), inner ? 0 : PARALLEL_FROM);
  if (!isStoryGroup(group)) return { width: 1, opacity: 0.5, showFrom: from };
  const hub = heavier > HUB_WEIGHT ? HUB_SHARE : 1;
  return {
    width: round(Math.min(2.2, 0.7 + 0.18 * lighter)),
    opacity: round(Math.min(0.7, 0.1 + 0.06 * lighter) * hub * groupStyle(group).restShare),
    showFrom: from,
  };
}

function showFrom(group: GroupId, lighter: number, length: number): number {
  if (isStoryGroup(group)) return lighter >= REST_WEIGHT || length < REST_LENGTH ? 0 : STORY_FROM;
  return group === 'cast' && length < REST_LENGTH ? CAST_FROM : Infinity;
}

/** How far an arch leaves the straight way: a share of its length, in graph units at most. */
const ARCH = { share: 0.22, most: 150 };

const MOST_BEND_SHARE = 0.26;
const MOST_BEND = 110;

/** Towards the middle of the table, so that lines between sectors gather like threads; short ones stay straight. */
export function tableBend(source: Position, target: Position): number {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return 0;
  const middle = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 };
  // How far the middle of the table lies to the right of the line, seen from source to target on screen.
  const aside = (dy * middle.x - dx * middle.y) / length;
  const long = Math.min(1, Math.max(0, (length - 70) / 160));
  const most = Math.min(MOST_BEND_SHARE * length, MOST_BEND) * long;
  return round(Math.sign(aside) * Math.min(most, Math.abs(aside) * 0.6));
}

/** Without the table's middle to bend to; parallel lines keep their distance. */
export function straightened(edge: SceneEdge, positions: ReadonlyMap<NodeId, Position>): SceneEdge {
  const source = positions.get(edge.source);
  const target = positions.get(edge.target);
  return source && target ? { ...edge, bend: round(edge.bend - tableBend(source, target)) } : edge;
}

/** A gentle arc beside the straight way, the same side for the same two: among rows, a straight line would run along or through them. */
export function arched(edge: SceneEdge, positions: ReadonlyMap<NodeId, Position>): SceneEdge {
  const straight = straightened(edge, positions);
  const source = positions.get(edge.source);
  const target = positions.get(edge.target);
  if (!source || !target) return straight;
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  const aside = Math.min(ARCH.most, length * ARCH.share) * (source.x < target.x ? 1 : -1);
  return { ...straight, bend: round(straight.bend + aside) };
}

/** Where an edge runs among those that join the same two nodes. */
interface Lane {
  readonly offset: number;
  /** The one that stands for all of them at rest. */
  readonly inner: boolean;
}

const NO_LANE: Lane = { offset: 0, inner: true };

/** The lanes of edges that do not run alone. */
function parallelLanes(edges: Iterable<GraphEdge>): ReadonlyMap<GraphEdge, Lane> {
  const bundles = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const key = edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(edge);
    else bundles.set(key, [edge]);
  }
  const lanes = new Map<GraphEdge, Lane>();
  for (const bundle of bundles.values()) {
    if (bundle.length === 1) continue;
    bundle.forEach((edge, index) => {
      const offset = (index - (bundle.length - 1) / 2) * PARALLEL_GAP;
      const inner = index === (bundle.length - 1) >> 1;
      lanes.set(edge, { offset: edge.source < edge.target ? offset : -offset, inner });
    });
  }
  return lanes;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
