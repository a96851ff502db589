import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { TablePlace } from '../explore/tableFrame.ts';
import type { Fence } from './fence.ts';
import type { Piece } from './piece.ts';
import type { Table, Tie } from './setTable.ts';

/** Enough for the map to come to rest at this decay: alpha ends at 0.004; space is dealt out afterwards. */
const TICKS = 220;
const ALPHA_DECAY = 0.025;
const VELOCITY_DECAY = 0.45;
/** Charges act over two to three rows of names, not across the table. */
const CHARGE_REACH = 260;

/** How firmly, and how far apart, a tie of each group holds; a group unknown here is like dealings. */
const HOLD: Readonly<Record<string, readonly [strength: number, distance: number]>> = {
  allegiance: [0.11, 52],
  kinship: [0.08, 62],
  places: [0.08, 50],
  dealings: [0.06, 60],
  conflict: [0.02, 100],
};
const ORDINARY_HOLD = [0.06, 60] as const;

export type Body = SimulationNodeDatum & { readonly piece: Piece };

/**
 * Lets ties, targets and elbow room find their balance within the fences. The middle and the seats do not move;
 * ties of the middle do not pull, or the whole map would fall into it.
 */
export function balance(
  table: Table,
  targets: ReadonlyMap<Piece, TablePlace>,
  fence: Fence,
  random: () => number,
): void {
  const bodies: Body[] = [];
  for (const piece of table.pieces) {
    const target = targets.get(piece);
    if (target) Object.assign(piece, table.frame.pointAt(target.angle, target.radius));
    else if (piece !== table.middle && piece.role !== 'seat') continue;
    bodies.push({ piece, x: piece.x, y: piece.y, ...(target ? {} : { fx: piece.x, fy: piece.y }) });
  }
  const aims = bodies.map((body) => ({ x: body.x ?? 0, y: body.y ?? 0 }));
  const aimOf = (body: Body): { x: number; y: number } => aims[body.index ?? 0] ?? { x: 0, y: 0 };
  const pull = (body: Body): number => (body.piece.seats.length > 1 ? 0.12 : 0.085);
  forceSimulation(bodies)
    .randomSource(random)
    .alphaDecay(ALPHA_DECAY)
    .velocityDecay(VELOCITY_DECAY)
    .force(
      'ties',
      tieForce(
        table.ties.filter((tie) => !touches(tie, table.middle)),
        bodies,
      ),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ piece }) => -22 - 2.6 * piece.reach - (piece.weight > 4 ? 60 : 0))
        .distanceMax(CHARGE_REACH),
    )
    .force('x', forceX<Body>((body) => aimOf(body).x).strength(pull))
    .force('y', forceY<Body>((body) => aimOf(body).y).strength(pull))
    .force(
      'room',
      forceCollide<Body>(({ piece }) => elbowRoom(piece)),
    )
    .force('fence', () => keepInside(bodies, fence))
    .stop()
    .tick(TICKS);
  for (const body of bodies) move(body);
}

function tieForce(ties: readonly Tie[], bodies: readonly Body[]) {
  const degree = new Map<Piece, number>();
  for (const { source, target } of ties) {
    degree.set(source, (degree.get(source) ?? 0) + 1);
    degree.set(target, (degree.get(target) ?? 0) + 1);
  }
  const bodyOf = new Map(bodies.map((body) => [body.piece, body]));
  type Link = SimulationLinkDatum<Body> & { readonly tie: Tie };
  const links: Link[] = ties.flatMap((tie) => {
    const source = bodyOf.get(tie.source);
    const target = bodyOf.get(tie.target);
    return source && target ? [{ source, target, tie }] : [];
  });
  const lesser = ({ tie }: Link): number =>
    Math.min(degree.get(tie.source) ?? 1, degree.get(tie.target) ?? 1);
  return forceLink<Body, Link>(links)
    .strength((link) => holdOf(link.tie)[0] / Math.sqrt(lesser(link)))
    .distance(({ tie }) => holdOf(tie)[1] + tie.source.radius + tie.target.radius);
}

function holdOf(tie: Tie): readonly [number, number] {
  return HOLD[tie.group] ?? ORDINARY_HOLD;
}

function touches(tie: Tie, piece: Piece | null): boolean {
  return tie.source === piece || tie.target === piece;
}

function elbowRoom(piece: Piece): number {
  return piece.reach + 6 + (piece.weight > 4 ? 13 : 0) + (piece.weight > 8 ? 9 : 0);
}

/** Moves the bodies, not their velocities: what stands beyond its fence is put right at once. */
function keepInside(bodies: readonly Body[], fence: Fence): void {
  for (const body of bodies) {
    move(body);
    fence(body.piece);
    body.x = body.piece.x;
    body.y = body.piece.y;
  }
}

function move(body: Body): void {
  body.piece.x = body.x ?? 0;
  body.piece.y = body.y ?? 0;
}
