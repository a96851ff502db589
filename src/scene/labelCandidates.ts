import { DISC_SHARE, PLATE_RATIO } from './kindStyle.ts';
import type { LabelRole } from './labelStyle.ts';
import type { Scene, SceneNode, SceneSeat, Side, TitleSpot } from './scene.ts';

/** A node as the names see it: an obstacle to all, and perhaps a bearer of one. */
export interface LabelCandidate {
  readonly id: string;
  /** Null if it is an obstacle only. */
  readonly text: string | null;
  readonly role: LabelRole;
  readonly caption: string;
  /** Graph position and half extents of the mark in graph units. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly weight: number;
  readonly priority: number;
  /** Least diameter on screen at which it is named. */
  readonly fromSize: number;
  /** Its name is placed whatever its size, and no other name may cover it. */
  readonly certain: boolean;
  /** Where the name may stand; null for all around, a list for a seat's title outside the rim. */
  readonly side: Side | readonly TitleSpot[] | null;
  /** Stepped back: other names may cover it freely. */
  readonly faded: boolean;
}

export interface CandidateOptions {
  /** Width of the free part in pixels; under 600 small parts go unnamed at fit. */
  readonly width: number;
  readonly zoom: number;
}

/** Least screen diameter for a name, by kind: below, a dot's name would say more than the dot. */
const FROM_SIZE = { work: 5.5, character: 5.5, organization: 5.5, place: 6.5, thing: 6.5, person: 9 };
/** Pixels a name with the relation beneath it needs; in lower rows all go without, for an even picture. */
const TWO_LINES = 31;
const MAKER_FROM = 5.5;
/** On a phone at rest. */
const PHONE_WIDTH = 600;
const PHONE_WEIGHT = { work: 0, character: 4.4, organization: 5, place: 6, thing: 6, person: 6 };
const PHONE_ZOOM = 0.75;
/** From this zoom on whatever is in view is named, if there is room. */
const ALL_FROM_ZOOM = 1.7;

/** In the shipped world about a dozen weigh this much. */
const LEAD_WEIGHT = 8;
/** Games, comics and actors give way to who is in the story. */
const OUTSIDE = { work: 0.3, character: 1, organization: 1, place: 1, thing: 1, person: 0.8 };
/** A row's head as large as this, in graph units, stands above all others. */
const HEADING = 50;
const PRIORITY = { title: 100, selected: 90, station: 85, certain: 80, near: 40 };

/** Everything the names of a scene have to consider, in no particular order. */
export function labelCandidates(scene: Scene, options: CandidateOptions): readonly LabelCandidate[] {
  const seats = new Map<string, SceneSeat>(scene.table?.seats.map((seat) => [seat.work, seat]));
  return scene.nodes.map((node) => {
    const seat = seats.get(node.id);
    return seat ? titleCandidate(node, seat, options) : nodeCandidate(scene, node, options);
  });
}

function titleCandidate(node: SceneNode, seat: SceneSeat, { width }: CandidateOptions): LabelCandidate {
  return {
    ...extent(node),
    id: node.id,
    text: seat.title,
    role: width < PHONE_WIDTH ? 'shortTitle' : 'title',
    caption: '',
    weight: node.weight,
    priority: PRIORITY.title,
    fromSize: 0,
    certain: true,
    side: seat.titleSpots,
    faded: false,
  };
}

function nodeCandidate(scene: Scene, node: SceneNode, options: CandidateOptions): LabelCandidate {
  const faded = scene.dim && node.state === 'plain';
  const isRow = node.side !== undefined;
  const isLandmark = node.mark === 'seat' || isLeading(node);
  const certain = node.state === 'selected' || node.state === 'station' || isRow || (isLandmark && !faded);
  const weak =
    !scene.dim &&
    options.width < PHONE_WIDTH &&
    options.zoom < PHONE_ZOOM &&
    node.weight < PHONE_WEIGHT[node.kind];
  return {
    ...extent(node),
    id: node.id,
    text: faded || (weak && !certain) ? null : node.label,
    role: roleOf(node),
    caption: options.zoom * (scene.page?.row ?? 0) >= TWO_LINES ? (node.caption ?? '') : '',
    weight: node.weight,
    priority: priorityOf(node),
    fromSize: options.zoom >= ALL_FROM_ZOOM ? 0 : isMaker(node) ? MAKER_FROM : FROM_SIZE[node.kind],
    certain,
    side: node.side ?? null,
    faded,
  };
}

/** Someone who worked on several films, and so has no sector. */
function isMaker({ kind, seat }: SceneNode): boolean {
  return kind === 'person' && seat === undefined;
}

/** The leads of the whole map, and of each sector. */
function isLeading({ kind, named, weight }: SceneNode): boolean {
  return named === true || (kind !== 'work' && weight > LEAD_WEIGHT);
}

function priorityOf(node: SceneNode): number {
  if (node.state === 'selected') return PRIORITY.selected;
  if (node.state === 'station') return PRIORITY.station;
  const weight = node.weight * (isMaker(node) ? 1.6 : OUTSIDE[node.kind]);
  if (node.state === 'near') return PRIORITY.near + weight;
  return node.mark === 'seat' || isLeading(node) ? PRIORITY.certain + weight : weight;
}

function roleOf(node: SceneNode): LabelRole {
  if (node.mark === 'seat') return 'shortTitle';
  if (node.state === 'selected' || node.state === 'station')
    return node.kind === 'organization' ? 'house' : 'lead';
  if (node.side && node.kind === 'organization') return node.size > HEADING ? 'house' : 'smallHouse';
  if (node.side) return 'part';
  if (node.kind === 'organization') return node.weight > 4 ? 'house' : 'smallHouse';
  if (node.kind === 'work') return 'small';
  if (node.kind === 'person' || node.kind === 'place' || node.kind === 'thing') return 'minor';
  if (node.weight > LEAD_WEIGHT) return 'lead';
  return node.weight > 4 ? 'part' : 'small';
}

function extent(node: SceneNode): Pick<LabelCandidate, 'x' | 'y' | 'halfWidth' | 'halfHeight'> {
  const share = node.mark === 'disc' ? DISC_SHARE : 1;
  const half = (node.size / 2) * share;
  return {
    x: node.x,
    y: node.y,
    halfWidth: half,
    halfHeight: node.mark === 'plate' ? half * PLATE_RATIO : half,
  };
}
