import type { LabelCandidate } from './labelCandidates.ts';
import { LABEL_STYLES, type LabelRole } from './labelStyle.ts';
import { BoxGrid, overlaps } from './boxGrid.ts';
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
/** How many dots a name may cover; on a phone those are two or three pixels wide, and come out with the first pinch. */
const MOST_COVERED = { heavy: 3, light: 1, certain: 6, certainNarrow: 24 };
const HEAVY = 4;
/** Names already shown come first among near equals, so that they do not flicker. */
const STAY = 1.15;

interface Obstacle {
  readonly candidate: LabelCandidate;
  readonly box: Box;
}

/** How often the names that have to be there are tried in another order, if one of them found no place. */
const MOST_TRIES = 60;

/**
 * Which names are shown, and where, so that no two overlap: greedy by priority, seats' titles first.
 * A name is dropped rather than squeezed. If one that has to be there finds no place, those that have to are tried again with it in
 * front, and the try that leaves out least weight counts ("squeaky wheel" optimisation, Joslin & Clements 1999).
 * `covered` is what buttons lie over: no name goes there. The same input gives the same answer. About 3 ms for 650 candidates.
 */
export function placeLabels(...input: Parameters<typeof placingLabels>): readonly PlacedLabel[] {
  return finish(placingLabels(...input));
}

/** Takes the turns of a placing that are left. */
export function finish(placing: ReturnType<typeof placingLabels>): readonly PlacedLabel[] {
  let step = placing.next();
  while (step.done !== true) step = placing.next();
  return step.value;
}

/** The same in two turns of about the same length: the first `next` places those that have to be there, the second the others. */
export function* placingLabels(
  candidates: readonly LabelCandidate[],
  view: Viewpoint,
  viewport: Box,
  measure: Measure,
  previous: ReadonlySet<string> = new Set(),
  covered: readonly Box[] = [],
): Generator<undefined, readonly PlacedLabel[], undefined> {
  const narrow = viewport.right - viewport.left < NARROW;
  const obstacles = obstaclesInView(candidates, view, viewport);
  const nodes = new BoxGrid<Obstacle>(viewport);
  for (const obstacle of obstacles) if (!obstacle.candidate.faded) nodes.add(obstacle.box, obstacle);
  const rank = ({ candidate: { id, priority } }: Obstacle): number =>
    priority * (previous.has(id) ? STAY : 1);
  const queue = obstacles
    .filter(({ candidate, box }) => isNameable(candidate, box))
    .sort((a, b) => rank(b) - rank(a) || b.candidate.weight - a.candidate.weight);
  const wordings = new Map<Obstacle, readonly Wording[]>();
  const around = { view, viewport, measure, nodes, narrow, covered, wordings, firstSide: 0 };

  let certain = queue.filter(({ candidate }) => candidate.certain);
  let best = placeInTurn(certain, NOTHING_PLACED, around);
  let last = best;
  for (let attempt = 1; attempt < MOST_TRIES && last.leftOut.length > 0; attempt += 1) {
    const missed = new Set(last.leftOut);
    certain = [...last.leftOut, ...certain.filter((obstacle) => !missed.has(obstacle))];
    // Every other try also begins with another side, or the same names would only swap their misfortune.
    last = placeInTurn(certain, NOTHING_PLACED, {
      ...around,
      firstSide: attempt % 2 === 0 ? attempt / 2 : 0,
    });
    if (weightOf(last.leftOut) < weightOf(best.leftOut)) best = last;
  }
  yield;
  const others = queue.filter(({ candidate }) => !candidate.certain);
  return placeInTurn(others, best.places, around).places.map(({ label }) => label);
}

const NOTHING_PLACED: readonly Place[] = [];

interface Placing {
  readonly places: readonly Place[];
  readonly leftOut: readonly Obstacle[];
}

/** Gives each in turn the best place that is left beside those already placed. */
function placeInTurn(
  queue: readonly Obstacle[],
  before: readonly Place[],
  around: Omit<Surroundings, 'names' | 'taken'>,
): Placing {
  const places = [...before];
  const leftOut: Obstacle[] = [];
  const names = new BoxGrid<unknown>(around.viewport);
  for (const box of around.covered) names.add(box, null);
  const hidden = new Set<Obstacle>();
  const taken = new Set<Obstacle>();
  const put = (place: Place): void => {
    names.add(place.label.box, place.label);
    taken.add(place.of);
    for (const other of place.covers) hidden.add(other);
  };
  before.forEach(put);
  for (const obstacle of queue) {
    const isLost = hidden.has(obstacle) && !obstacle.candidate.certain;
    const place = isLost ? null : bestPlace(obstacle, { ...around, names, taken });
    if (place) {
      put(place);
      places.push(place);
    } else leftOut.push(obstacle);
  }
  return { places, leftOut };
}

function weightOf(obstacles: readonly Obstacle[]): number {
  return obstacles.reduce((sum, { candidate }) => sum + candidate.priority, 0);
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
    if (overlaps(box, viewport, 0)) obstacles.push({ candidate, box });
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
  readonly names: BoxGrid<unknown>;
  /** What buttons lie over. */
  readonly covered: readonly Box[];
  /** Have a name already: not to be covered, no more than those certain to get one. */
  readonly taken: ReadonlySet<Obstacle>;
  readonly narrow: boolean;
  /** Which of the places around a node is tried first, by number. */
  readonly firstSide: number;
  /** What has been worked out for a name, for its next try: there may be dozens. */
  readonly wordings: Map<Obstacle, readonly Wording[]>;
}

interface Place {
  readonly of: Obstacle;
  readonly label: PlacedLabel;
  readonly covers: readonly Obstacle[];
}

/** One way to write a name, and where it could stand if there were no other names. */
interface Wording {
  readonly lines: readonly string[];
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly anchors: readonly Anchor[];
  /** By anchor: null where the name cannot stand, none where nobody has looked. */
  readonly places: (Place | null | undefined)[];
}

function bestPlace(obstacle: Obstacle, around: Surroundings): Place | null {
  const wordings = around.wordings.get(obstacle) ?? wordingsOf(obstacle.candidate, around.measure);
  around.wordings.set(obstacle, wordings);
  for (const wording of wordings) {
    const place = placeWording(obstacle, wording, around);
    if (place) return place;
  }
  return null;
}

/** The ways to write a name, the fullest first. */
function wordingsOf(candidate: LabelCandidate, measure: Measure): readonly Wording[] {
  const { role, side } = candidate;
  const text = candidate.text ?? '';
  const broken = breakLines(text, (part) => measure(part, role));
  const isRow = side === 'left' || side === 'right';
  const anchors = anchorsOf(side, candidate.certain);
  return (isRow && broken.length > 1 ? [[text], broken] : [broken]).flatMap((lines) =>
    captions(candidate.caption).map((caption) => {
      const widths = lines.map((line) => measure(line, role));
      if (caption !== '') widths.push(measure(caption, 'caption'));
      const captionHeight = caption === '' ? 0 : LABEL_STYLES.caption.lineHeight + 1;
      return {
        lines,
        caption,
        width: Math.ceil(Math.max(...widths)),
        height: lines.length * LABEL_STYLES[role].lineHeight + captionHeight,
        anchors,
        places: [],
      };
    }),
  );
}

/** A caption in full, then with fewer of its words, then none. */
function captions(caption: string): readonly string[] {
  const words = caption.replace(/ …$/, '').split(' · ');
  const shorter = words.map((_, count) => `${words.slice(0, words.length - count).join(' · ')} …`).slice(1);
  return caption === '' ? [''] : [caption, ...shorter, ''];
}

function placeWording(obstacle: Obstacle, wording: Wording, around: Surroundings): Place | null {
  const { anchors, places, width, height } = wording;
  const first = obstacle.candidate.side === null ? around.firstSide : 0;
  let best: Place | null = null;
  for (let turn = 0; turn < anchors.length; turn += 1) {
    const index = (turn + first) % anchors.length;
    const anchor = anchors[index];
    if (!anchor) continue;
    let place = places[index];
    if (place === null) continue;
    const box = place?.label.box ?? boxAt(anchor, obstacle.box, width, height, around.view);
    if (around.names.some(box, PAD)) continue;
    if (place === undefined) {
      place = placeAlone(obstacle, wording, anchor, box, around);
      places[index] = place;
    }
    if (!place || (best && place.covers.length >= best.covers.length)) continue;
    if (place.covers.some((other) => around.taken.has(other))) continue;
    best = place;
    if (best.covers.length === 0) break;
  }
  return best;
}

/** A name at one of its places, as if it were the only one; null if it would be cut or cover what it must not. */
function placeAlone(
  of: Obstacle,
  { lines, caption, width, height }: Wording,
  anchor: Anchor,
  box: Box,
  around: Surroundings,
): Place | null {
  const { id, role } = of.candidate;
  const covers = within(box, around.viewport) ? coveredBy(box, of, around) : null;
  return covers && { of, label: { id, role, lines, caption, anchor, width, height, box }, covers };
}

/** The nodes a name would lie over; null if one of them, or their number, forbids it. */
function coveredBy(
  box: Box,
  self: Obstacle,
  { nodes, narrow }: Pick<Surroundings, 'nodes' | 'narrow'>,
): readonly Obstacle[] | null {
  const { weight, certain, side } = self.candidate;
  const isTitle = side !== null && typeof side !== 'string';
  const share = narrow ? COVER_SHARE.narrow : COVER_SHARE.wide;
  const most = mostCovered(weight, certain, narrow);
  const covers: Obstacle[] = [];
  const forbidden = nodes.some(box, 1, (other) => {
    if (other === self) return false;
    const isDot = other.box.right - other.box.left <= DOT;
    if (other.candidate.certain || isTitle || (!isDot && other.candidate.weight > share * weight))
      return true;
    if (!covers.includes(other)) covers.push(other);
    return covers.length > most;
  });
  return forbidden ? null : covers;
}

function mostCovered(weight: number, certain: boolean, narrow: boolean): number {
  if (certain) return narrow ? MOST_COVERED.certainNarrow : MOST_COVERED.certain;
  return weight > HEAVY ? MOST_COVERED.heavy : MOST_COVERED.light;
}

function within(box: Box, viewport: Box): boolean {
  return (
    box.left >= viewport.left &&
    box.right <= viewport.right &&
    box.top >= viewport.top &&
    box.bottom <= viewport.bottom
  );
}
