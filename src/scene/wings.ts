import type { MapShape } from '../explore/tableFrame.ts';
import type { VisibleGraph } from '../explore/visibleGraph.ts';
import { isStoryGroup } from '../explore/weight.ts';
import { otherEnd, relationOf } from '../graph/graph.ts';
import type { GraphEdge, GroupId, Kind, NodeId, Position } from '../graph/types.ts';
import type { Box, GroupTitle, SceneEdge, ScenePage } from './scene.ts';
import { straightened } from './sceneEdges.ts';
import type { Spread } from './sceneNodes.ts';

/** One node in the middle, its neighbours in two columns by relation, each with the relation in words. */
export interface Wings {
  readonly positions: ReadonlyMap<NodeId, Position>;
  readonly spread: Spread;
  readonly titles: readonly GroupTitle[];
  /** One line for all of a group between the middle and a neighbour; the words beneath the name say the rest. */
  readonly edges: readonly GraphEdge[];
  readonly bounds: Box;
  readonly page: ScenePage;
}

export interface WingsOptions {
  readonly centre: NodeId;
  readonly shape: MapShape;
  readonly weights: ReadonlyMap<NodeId, number>;
  /** Groups that show all they hold. */
  readonly unfolded?: readonly GroupId[];
}

/** All in graph units. */
const CENTRE_SIZE = 116;
const ROW = 44;
const HEAD = 34;
const GROUP_GAP = 22;
const NEAREST = 155;
const BULGE = 95;
/** Room for names beside the columns. */
const NAME_ROOM = 205;
/** Height of the row that tells how many more a group holds. */
const FOLD = 30;
/** From this zoom there is room for the relation beneath each name. */
const LEAST_ZOOM = 0.73;
/** On a narrow canvas: a small middle, and one column to its right. */
const TALL = { centreSize: 84, centreX: -150, columnX: 0, nameRoom: 268 };

const TALL_MIDDLE = 250;

/** A column is no higher than this if it can be helped: each group then shows its heaviest only and says how many more there are. */
const MOST_HEIGHT = 940;
const FEWEST_ROWS = 4;
/** Above so many neighbours a group shows its weightiest only, until it is unfolded. */
const MANY = 40;
const ROWS_OF_MANY = 12;
const MOST_WORDS = 3;

interface Group {
  readonly group: GroupId;
  readonly label: string;
  readonly members: readonly NodeId[];
  readonly count: number;
  /** The row beneath, if there is more to show or to hide. */
  readonly fold: 'more' | 'fewer' | null;
}

/** The Wings of a node. A neighbour stands once, in the first group that joins it to the middle. */
export function wings(visible: VisibleGraph, { centre, shape, weights, unfolded = [] }: WingsOptions): Wings {
  const tall = shape === 'tall';
  const groups = fewEnough(groupsAround(visible, centre, weights), unfolded, tall);
  const positions = new Map<NodeId, Position>();
  const sizes = new Map<NodeId, number>();
  const lines = new Map<NodeId, { side: 'left' | 'right' | 'below'; caption: string }>();
  const titles: GroupTitle[] = [];
  // A single column goes on below the screen; then the middle stands beside its beginning.
  const centreY = tall ? Math.min(0, TALL_MIDDLE - columnHeight(groups) / 2) : 0;
  positions.set(centre, { x: tall ? TALL.centreX : 0, y: Math.round(centreY) });
  sizes.set(centre, tall ? TALL.centreSize : CENTRE_SIZE);
  lines.set(centre, { side: 'below', caption: '' });

  const sides = tall ? { left: [], right: groups } : splitEvenly(groups);
  let reach = CENTRE_SIZE / 2 + ROW;
  for (const side of ['left', 'right'] as const) {
    const sign = side === 'left' ? -1 : 1;
    const height = columnHeight(sides[side]);
    let y = -height / 2;
    reach = Math.max(reach, height / 2);
    const columnX = (at: number): number => {
      if (tall) return TALL.columnX;
      const share = height === 0 ? 0 : at / (height / 2 + ROW);
      return sign * (NEAREST + BULGE * Math.sqrt(Math.max(0, 1 - share * share)));
    };
    for (const { group, label, members, count, fold } of sides[side]) {
      const title = { group, label, count, more: count - members.length, side };
      titles.push({ ...title, x: columnX(y), y: y + HEAD / 2 });
      y += HEAD;
      for (const id of members) {
        const at = y + ROW / 2;
        positions.set(id, { x: Math.round(columnX(at)), y: Math.round(at) });
        sizes.set(id, ROW_SIZES[visible.shown.nodes.get(id)?.kind ?? 'thing']);
        lines.set(id, { side, caption: relationInWords(visible, centre, id) });
        y += ROW;
      }
      if (fold) {
        titles.push({ ...title, fold, x: columnX(y), y: y + FOLD / 2 });
        y += FOLD;
      }
      y += GROUP_GAP;
    }
  }
  const across = tall
    ? { left: TALL.centreX - TALL.centreSize / 2 - 12, right: TALL.columnX + TALL.nameRoom }
    : { left: -NEAREST - BULGE - NAME_ROOM, right: NEAREST + BULGE + NAME_ROOM };
  const edges = onePerGroup(visible, centre);
  return {
    positions,
    spread: { sizes, lines },
    titles,
    edges,
    bounds: { ...across, top: -reach - 8, bottom: reach + 8 },
    page: { row: ROW, leastZoom: LEAST_ZOOM, start: tall ? 'top' : 'middle' },
  };
}

function onePerGroup({ shown }: VisibleGraph, centre: NodeId): readonly GraphEdge[] {
  const first = new Map<string, GraphEdge>();
  for (const edge of shown.edgesOf(centre)) {
    const key = `${relationOf(shown, edge).group} ${otherEnd(edge, centre)}`;
    if (!first.has(key)) first.set(key, edge);
  }
  return [...first.values()];
}

/** Lines of the Wings leave the middle sideways and rise or fall to their row; parallel ones keep their distance. */
export function bendForWings(
  edge: SceneEdge,
  positions: ReadonlyMap<NodeId, Position>,
  centre: NodeId,
): SceneEdge {
  const source = positions.get(edge.source);
  const target = positions.get(edge.target);
  if (!source || !target) return edge;
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const outwards = edge.source === centre ? -1 : 1;
  const bend = outwards * Math.sign(dx * dy) * Math.min(0.22 * Math.abs(dy), 90);
  return { ...edge, bend: straightened(edge, positions).bend + bend };
}

const ROW_SIZES: Readonly<Record<Kind, number>> = {
  work: 30,
  character: 34,
  person: 20,
  organization: 32,
  place: 18,
  thing: 20,
};

/** Neighbours by their first group: the story's in the vocabulary's order, then cast, crew and appearances; the heaviest first. */
function groupsAround(
  { shown }: VisibleGraph,
  centre: NodeId,
  weights: ReadonlyMap<NodeId, number>,
): readonly Group[] {
  const order = shown.vocabulary.groups
    .map((group, index) => ({ ...group, rank: index + (isStoryGroup(group.id) ? 0 : 1000) }))
    .sort((a, b) => a.rank - b.rank);
  const rank = new Map(order.map(({ id }, index) => [id, index]));
  const best = new Map<NodeId, number>();
  for (const edge of shown.edgesOf(centre)) {
    const other = otherEnd(edge, centre);
    if (other === centre) continue;
    const mine = rank.get(relationOf(shown, edge).group) ?? order.length;
    best.set(other, Math.min(best.get(other) ?? Infinity, mine));
  }
  const weight = (id: NodeId): number => weights.get(id) ?? 0;
  return order.flatMap(({ id, label }, index) => {
    const all = [...best].filter(([, group]) => group === index).map(([node]) => node);
    if (all.length === 0) return [];
    all.sort((a, b) => weight(b) - weight(a));
    return [{ group: id, label, members: all, count: all.length, fold: null }];
  });
}

/** What joins the middle to a neighbour, read from the middle: "sibling of · protected by". */
function relationInWords({ shown }: VisibleGraph, centre: NodeId, neighbour: NodeId): string {
  const words = new Set<string>();
  for (const edge of shown.edgesOf(neighbour)) {
    if (otherEnd(edge, neighbour) === centre) words.add(wordsFrom(shown, edge, centre));
  }
  const list = [...words];
  const most = list.slice(0, MOST_WORDS).join(' · ');
  return list.length > MOST_WORDS ? `${most} …` : most;
}

function wordsFrom(shown: VisibleGraph['shown'], edge: GraphEdge, from: NodeId): string {
  const relation = relationOf(shown, edge);
  return edge.source === from ? relation.label : relation.inverse;
}

/** The groups, each cut to as many rows as leaves the columns low enough; those that were unfolded are whole. */
function fewEnough(
  groups: readonly Group[],
  unfolded: readonly GroupId[],
  oneColumn: boolean,
): readonly Group[] {
  const cut = (rows: number): readonly Group[] =>
    groups.map((group) => {
      if (group.count <= rows) return group;
      if (unfolded.includes(group.group)) return { ...group, fold: 'fewer' };
      return { ...group, members: group.members.slice(0, rows), fold: 'more' };
    });
  const height = (cutGroups: readonly Group[]): number => {
    if (oneColumn) return columnHeight(cutGroups) / 1.6;
    const { left, right } = splitEvenly(cutGroups);
    return Math.max(columnHeight(left), columnHeight(right));
  };
  const neighbours = groups.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(FEWEST_ROWS, ...groups.map(({ count }) => count));
  let rows = neighbours > MANY ? Math.min(ROWS_OF_MANY, most) : most;
  while (rows > FEWEST_ROWS && height(cut(rows)) > MOST_HEIGHT) rows -= 1;
  return cut(rows);
}

function columnHeight(groups: readonly Group[]): number {
  const rows = groups.reduce(
    (sum, { members, fold }) => sum + members.length * ROW + HEAD + (fold ? FOLD : 0),
    0,
  );
  return rows + Math.max(0, groups.length - 1) * GROUP_GAP;
}

/** Splits the groups over two sides as evenly as can be, keeping their order on each. 2^n tries for n groups, of which there are few. */
function splitEvenly(groups: readonly Group[]): {
  readonly left: readonly Group[];
  readonly right: readonly Group[];
} {
  let best = { left: groups, right: [] as readonly Group[] };
  let least = Infinity;
  for (let choice = 0; choice < 2 ** Math.min(groups.length, 12); choice += 1) {
    const right = groups.filter((_, index) => (choice >> index) % 2 === 0);
    const left = groups.filter((_, index) => (choice >> index) % 2 === 1);
    const uneven = Math.abs(columnHeight(left) - columnHeight(right));
    if (uneven >= least) continue;
    least = uneven;
    best = { left, right };
  }
  return best;
}
