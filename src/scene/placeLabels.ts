import type { LabelCandidate } from './labelCandidates.ts';
import { LABEL_STYLES, type LabelRole } from './labelStyle.ts';
import { BoxGrid } from './boxGrid.ts';
import { anchorsOf, boxAt, type Anchor } from './labelAnchors.ts';
import { breakLines } from './breakLines.ts';
import type { Box } from './scene.ts';
import type { Viewpoint } from './viewpoint.ts';

/** Width of a text in a role's font, in CSS pixels. */
export type Measure = (text: string, role: LabelRole) => number;

export interface PlacedLabel {
  readonly id: string;
  readonly role: LabelRole;
  readonly lines: readonly string[];
  /** The relation in words, in the Wings; empty otherwise, or if there was no room. */
  readonly caption: string;
  readonly anchor: Anchor;
  readonly width: number;
  readonly height: number;
  /** On screen, where it was placed. */
  readonly box: Box;
}

/** Free pixels around a name. */
const PAD = 2;
/** A node may be covered by a name that weighs at least this many times as much … */
const COVER_SHARE = { wide: 0.35, narrow: 0.62 };
/** … or if it is a dot of at most this many pixels. */
const DOT = 9;
const NARROW = 600;
/** How many dots a name may cover. */
const MOST_COVERED = { heavy: 3, light: 1, certain: 4 };
const HEAVY = 4;
/** Names already shown come first among near equals, so that they do not flicker. */
const STAY = 1.15;

interface Obstacle {
  readonly candidate: LabelCandidate;
  readonly box: Box;
  /** Another name lies over it, so it stays nameless. */
  covered: boolean;
  /** Named, or certain to be: not to be covered. */
  taken: boolean;
}

/**
 * Which names are shown, and where, so that no two overlap: greedy by priority, seats' titles first.
 * A name is dropped rather than squeezed. The same input gives the same answer. About 3 ms for 650 candidates.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  view: Viewpoint,
  viewport: Box,
  measure: Measure,
  previous: ReadonlySet<string> = new Set(),
): readonly PlacedLabel[] {
  const narrow = viewport.right - viewport.left < NARROW;
  const obstacles = obstaclesInView(candidates, view, viewport);
  const nodes = new BoxGrid<Obstacle>(viewport);
  for (const obstacle of obstacles) if (!obstacle.candidate.faded) nodes.add(obstacle.box, obstacle);
  const names = new BoxGrid<PlacedLabel>(viewport);
  const rank = ({ candidate: { id, priority } }: Obstacle): number =>
    priority * (previous.has(id) ? STAY : 1);
  const queue = obstacles
    .filter(({ candidate, box }) => isNameable(candidate, box))
    .sort((a, b) => rank(b) - rank(a) || b.candidate.weight - a.candidate.weight);

  const placed: PlacedLabel[] = [];
  for (const obstacle of queue) {
    if (obstacle.covered && !obstacle.candidate.certain) continue;
    const best = bestPlace(obstacle, { view, viewport, measure, nodes, names, narrow });
    if (!best) continue;
    placed.push(best.label);
    names.add(best.label.box, best.label);
    obstacle.taken = true;
    for (const other of best.covers) other.covered = true;
  }
  return placed;
}

function obstaclesInView(
  candidates: readonly LabelCandidate[],
  view: Viewpoint,
  viewport: Box,
): readonly Obstacle[] {
  const obstacles: Obstacle[] = [];
  for (const candidate of candidates) {
    const at = { x: candidate.x * view.zoom + view.x, y: candidate.y * view.zoom + view.y };
    const halfWidth = candidate.halfWidth * view.zoom;
    const halfHeight = candidate.halfHeight * view.zoom;
    const box = {
      left: at.x - halfWidth,
      right: at.x + halfWidth,
      top: at.y - halfHeight,
      bottom: at.y + halfHeight,
    };
    if (overlaps(box, viewport, 0))
      obstacles.push({ candidate, box, covered: false, taken: candidate.certain });
  }
  return obstacles;
}

function isNameable({ text, certain, fromSize }: LabelCandidate, box: Box): boolean {
  return text !== null && text !== '' && (certain || box.right - box.left >= fromSize);
}

interface Surroundings {
  readonly view: Viewpoint;
  readonly viewport: Box;
  readonly measure: Measure;
  readonly nodes: BoxGrid<Obstacle>;
  readonly names: BoxGrid<PlacedLabel>;
  readonly narrow: boolean;
}

interface Place {
  readonly label: PlacedLabel;
  readonly covers: readonly Obstacle[];
}

function bestPlace(obstacle: Obstacle, around: Surroundings): Place | null {
  const { candidate } = obstacle;
  const text = candidate.text ?? '';
  const isRow = candidate.side === 'left' || candidate.side === 'right';
  const broken = breakLines(text, (part) => around.measure(part, candidate.role));
  for (const lines of isRow && broken.length > 1 ? [[text], broken] : [broken]) {
    for (const caption of captions(candidate.caption)) {
      const place = placeLines(obstacle, lines, caption, around);
      if (place) return place;
    }
  }
  return null;
}

/** A caption in full, then with fewer of its words, then none. */
function captions(caption: string): readonly string[] {
  const words = caption.replace(/ …$/, '').split(' · ');
  const shorter = words.map((_, count) => `${words.slice(0, words.length - count).join(' · ')} …`).slice(1);
  return caption === '' ? [''] : [caption, ...shorter, ''];
}

function placeLines(
  obstacle: Obstacle,
  lines: readonly string[],
  caption: string,
  around: Surroundings,
): Place | null {
  const { candidate } = obstacle;
  const { role } = candidate;
  const widths = lines.map((line) => around.measure(line, role));
  if (caption !== '') widths.push(around.measure(caption, 'caption'));
  const width = Math.ceil(Math.max(...widths));
  const captionHeight = caption === '' ? 0 : LABEL_STYLES.caption.lineHeight + 1;
  const height = lines.length * LABEL_STYLES[role].lineHeight + captionHeight;
  let best: Place | null = null;
  let least = Infinity;
  for (const anchor of anchorsOf(candidate.side)) {
    const box = boxAt(anchor, obstacle.box, width, height, around.view);
    if (!within(box, around.viewport) || around.names.some(box, PAD)) continue;
    const covers = coveredBy(box, obstacle, around);
    if (covers === null || covers.length >= least) continue;
    best = { label: { id: candidate.id, role, lines, caption, anchor, width, height, box }, covers };
    least = covers.length;
    if (least === 0) break;
  }
  return best;
}

/** The nodes a name would lie over; null if one of them, or their number, forbids it. */
function coveredBy(box: Box, self: Obstacle, { nodes, narrow }: Surroundings): readonly Obstacle[] | null {
  const { weight, certain, side } = self.candidate;
  const isTitle = side !== null && typeof side !== 'string';
  const share = narrow ? COVER_SHARE.narrow : COVER_SHARE.wide;
  const most = certain ? MOST_COVERED.certain : weight > HEAVY ? MOST_COVERED.heavy : MOST_COVERED.light;
  const covers: Obstacle[] = [];
  const forbidden = nodes.some(box, 1, (other) => {
    if (other === self) return false;
    const isDot = other.box.right - other.box.left <= DOT;
    if (other.taken || isTitle || (!isDot && other.candidate.weight > share * weight)) return true;
    if (!covers.includes(other)) covers.push(other);
    return covers.length > most;
  });
  return forbidden ? null : covers;
}

export function overlaps(a: Box, b: Box, pad: number): boolean {
  return a.left < b.right + pad && a.right > b.left - pad && a.top < b.bottom + pad && a.bottom > b.top - pad;
}

function within(box: Box, viewport: Box): boolean {
  return (
    box.left >= viewport.left &&
    box.right <= viewport.right &&
    box.top >= viewport.top &&
    box.bottom <= viewport.bottom
  );
}
