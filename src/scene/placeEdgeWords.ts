import type { EdgeId, GroupId, Position } from '../graph/types.ts';
import { BoxGrid } from './boxGrid.ts';
import { curveOf } from './edgeCurve.ts';
import { LABEL_STYLES } from './labelStyle.ts';
import type { Measure } from './placeLabels.ts';
import type { Box, SceneEdge } from './scene.ts';
import type { Viewpoint } from './viewpoint.ts';

/** A lit line that may bear its words: its ends in graph units, and half of their width. */
export interface WordyLine {
  readonly edge: Pick<SceneEdge, 'id' | 'words' | 'bend' | 'group'>;
  readonly source: Position;
  readonly target: Position;
  readonly reach: { readonly source: number; readonly target: number };
  /** Of the lighter end: heavier ones choose first. */
  readonly weight: number;
}

/** Words set along a line, on screen. */
export interface EdgeWords {
  readonly id: EdgeId;
  readonly text: string;
  readonly group: GroupId;
  /** Their middle, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** Clockwise, in degrees; never upside down. */
  readonly degrees: number;
}

/** Words come when parallel lines have come apart by a line of them, in pixels for each graph unit. */
export const EDGE_WORDS_FROM = 1.5;
export const EDGE_WORDS_ROLE = 'minor';
/** Shares of the way at which the words are tried. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** Free pixels between the words and the line's ends. */
const GAP = 8;
/** The line may leave its words by this much, in pixels, or they would seem to lie beside it. */
const MOST_DEVIATION = 4;

/**
 * Where the relation stands along each line: where its straight words lie on it, cover no name, no mark and no other words,
 * and lie in the room; a line without such a place bears none. `taken` is on screen. Greedy by weight; the same input gives the same
 * answer. O(lines).
 */
export function placeEdgeWords(
  lines: readonly WordyLine[],
  view: Viewpoint,
  room: Box,
  taken: readonly Box[],
  measure: Measure,
): readonly EdgeWords[] {
  if (view.zoom < EDGE_WORDS_FROM) return [];
  const grid = new BoxGrid<null>(room);
  for (const box of taken) grid.add(box, null);
  const placed: EdgeWords[] = [];
  const half = LABEL_STYLES[EDGE_WORDS_ROLE].lineHeight / 2;
  for (const line of [...lines].sort((a, b) => b.weight - a.weight)) {
    const { id, words: text, group } = line.edge;
    const width = measure(text, EDGE_WORDS_ROLE);
    const curve = onScreen(line, view);
    const free = curve.length - (line.reach.source + line.reach.target) * view.zoom - 2 * GAP;
    if (text === '' || free < width) continue;
    for (const share of SHARES) {
      const place = wordsAt(curve, share, width);
      if (place === null) continue;
      const tiles = tilesOf(place, width, half);
      if (tiles.some((tile) => !within(tile, room) || grid.some(tile, 1))) continue;
      for (const tile of tiles) grid.add(tile, null);
      placed.push({ id, text, group, ...place });
      break;
    }
  }
  return placed;
}

interface ScreenCurve {
  readonly from: Position;
  readonly control: Position;
  readonly to: Position;
  /** Straight from end to end. */
  readonly length: number;
}

function onScreen({ source, target, edge }: WordyLine, view: Viewpoint): ScreenCurve {
  const at = ({ x, y }: Position): Position => ({ x: x * view.zoom + view.x, y: y * view.zoom + view.y });
  const from = at(source);
  const to = at(target);
  return {
    from,
    to,
    control: at(curveOf(source, target, edge.bend)),
    length: Math.hypot(to.x - from.x, to.y - from.y),
  };
}

type Place = Pick<EdgeWords, 'x' | 'y' | 'degrees'>;

/** Along the line's direction at a share of its way; null where it bends away from words of this width. */
function wordsAt(curve: ScreenCurve, share: number, width: number): Place | null {
  const middle = pointAt(curve, share);
  const slope = slopeAt(curve, share);
  const speed = Math.hypot(slope.x, slope.y) || 1;
  const along = { x: slope.x / speed, y: slope.y / speed };
  const step = width / 2 / speed;
  const leaves = [share - step, share + step].some((end) => {
    const point = pointAt(curve, end);
    return (
      end < 0 ||
      end > 1 ||
      Math.abs((point.x - middle.x) * along.y - (point.y - middle.y) * along.x) > MOST_DEVIATION
    );
  });
  if (leaves) return null;
  const degrees = (Math.atan2(along.y, along.x) * 180) / Math.PI;
  return { ...middle, degrees: degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees };
}

function pointAt({ from, control, to }: ScreenCurve, share: number): Position {
  const rest = 1 - share;
  const mix = (a: number, b: number, c: number): number =>
    rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}

function slopeAt({ from, control, to }: ScreenCurve, share: number): Position {
  const mix = (a: number, b: number, c: number): number => 2 * (1 - share) * (b - a) + 2 * share * (c - b);
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}

/** Slanting words as a row of upright squares. */
function tilesOf({ x, y, degrees }: Place, width: number, half: number): readonly Box[] {
  const angle = (degrees * Math.PI) / 180;
  const count = Math.max(1, Math.ceil(width / (2 * half)));
  return Array.from({ length: count }, (_, place) => {
    const away = count === 1 ? 0 : (place / (count - 1) - 0.5) * (width - 2 * half);
    const at = { x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) };
    return { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half };
  });
}

function within(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}
