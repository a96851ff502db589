import type { TableFrame } from '../explore/tableFrame.ts';
import type { Position } from '../graph/types.ts';
import { GAP_STORY_INNER } from './fence.ts';
import type { Piece } from './piece.ts';
import type { Table } from './setTable.ts';

const SIX_O_CLOCK = Math.PI / 2;
/** Beads hang just outside the rim, in rows this far apart; pitches in graph units along the rim. */
const BEAD_RADIUS = 1.052;
const ROW_STEP: Readonly<Record<'wide' | 'tall', number>> = { wide: 0.028, tall: 0.026 };
const BEAD_PITCH = 14.5;
/** Free space from a seat's middle to its first bead. */
const BESIDE_SEAT = 44;
const PLATE_PITCH = 36;
const COMPANY_RADIUS = 1.06;
const COMPANY_PITCH = 21;
/** Rows of makers, in graph units. */
const MAKER_PITCH = 112;
const MAKER_ROW = 36;

/** Sets all that stands in rows: plates and companies at the foot, makers in the gap, beads behind the seats. They do not move afterwards. */
export function setRows(table: Table): void {
  const of = (role: Piece['role']): readonly Piece[] => table.pieces.filter((piece) => piece.role === role);
  setInArcs(table.frame, of('plate'), 1, PLATE_PITCH, -1);
  setInArcs(table.frame, of('company'), COMPANY_RADIUS, COMPANY_PITCH, 1);
  setMakers(table.frame, of('maker'));
  const highest = Math.min(...of('plate').map((plate) => plate.y));
  for (const work of [...of('seat'), ...of('plate')]) {
    const beads = (table.byHost.get(work.id) ?? []).filter((piece) => piece.role === 'bead');
    if (work.role === 'seat') setSeatBeads(table.frame, work, beads);
    else setPlateBeads(work, beads, highest - 22);
  }
}

/** Along the foot of the table from left to right, in as many arcs as needed; `outward` 1 adds them outside, -1 inside. */
function setInArcs(
  frame: TableFrame,
  pieces: readonly Piece[],
  radius: number,
  pitch: number,
  outward: 1 | -1,
): void {
  const half = frame.gap / 2 - 0.03;
  const capacity = Math.max(1, Math.floor((2 * half * frame.rx * 0.97) / pitch) + 1);
  const arcs = Math.ceil(pieces.length / capacity);
  const inArc = Math.ceil(pieces.length / Math.max(1, arcs));
  pieces.forEach((piece, index) => {
    const arc = Math.floor(index / inArc);
    const members = Math.min(inArc, pieces.length - arc * inArc);
    const gap = Math.min((2 * half) / Math.max(1, members - 1), (1.6 * pitch) / frame.rx);
    const shift = arcs > 1 ? 0.25 - 0.5 * (arc % 2) : 0;
    const angle = SIX_O_CLOCK + gap * ((members - 1) / 2 - (index % inArc) + shift);
    place(piece, frame.pointAt(angle, radius + (outward * arc * (pitch + 2)) / frame.ry));
  });
}

/** Bricks: rows as wide as the gap is there, every other one shifted, the most tied at the top. More than fit are left at the foot of the gap, to be settled. */
function setMakers(frame: TableFrame, makers: readonly Piece[]): void {
  const top = frame.ry * 0.45;
  const bottom = frame.ry * (GAP_STORY_INNER - 0.05);
  const slope = (Math.tan(frame.gap / 2) * frame.rx) / frame.ry;
  const rowsFor = (pitch: number, height: number): Position[] => {
    const slots: Position[] = [];
    for (let y = top; y <= bottom && slots.length < makers.length; y += height) {
      const room = 2 * (y * slope - 22);
      const count = Math.min(Math.max(1, Math.floor(room / pitch) + 1), makers.length - slots.length);
      for (let slot = 0; slot < count; slot += 1) slots.push({ x: (slot - (count - 1) / 2) * pitch, y });
    }
    return slots;
  };
  let squeeze = 1;
  let slots = rowsFor(MAKER_PITCH, MAKER_ROW);
  while (slots.length < makers.length && squeeze > 0.2) {
    squeeze *= 0.9;
    slots = rowsFor(MAKER_PITCH * squeeze, Math.max(20, MAKER_ROW * squeeze));
  }
  makers.forEach((piece, index) => {
    const slot = slots[index];
    if (slot) place(piece, slot);
    else piece.y = bottom;
  });
}

/** Outside the rim, by turns left and right of the seat, in as many rows as the sector needs. */
function setSeatBeads(frame: TableFrame, seat: Piece, beads: readonly Piece[]): void {
  const middle = Math.atan2(seat.y / frame.ry, seat.x / frame.rx);
  let row = 0;
  const ends = [0, 0];
  const start = (side: number): number =>
    along(frame, middle, side, BESIDE_SEAT, BEAD_RADIUS + row * ROW_STEP[frame.shape]);
  const restart = (): void => ends.forEach((_, index) => (ends[index] = start(index === 0 ? -1 : 1)));
  restart();
  beads.forEach((bead, index) => {
    const turnOf = index % 2;
    if (Math.abs((ends[turnOf] ?? 0) - middle) > frame.step / 2 - 0.03) {
      row += 1;
      restart();
    }
    const angle = ends[turnOf] ?? middle;
    const radius = BEAD_RADIUS + row * ROW_STEP[frame.shape];
    place(bead, frame.pointAt(angle, radius));
    ends[turnOf] = along(
      frame,
      angle,
      turnOf === 0 ? -1 : 1,
      Math.max(BEAD_PITCH, 2 * bead.radius + 4),
      radius,
    );
  });
}

/** The angle that lies `distance` graph units further along the ellipse of that radius. */
function along(frame: TableFrame, angle: number, side: number, distance: number, radius: number): number {
  const speed = Math.hypot(frame.rx * Math.sin(angle), frame.ry * Math.cos(angle)) * radius;
  return angle + (side * distance) / speed;
}

/** Above all plates: in two columns if the plates stand in one arc, else in one, which fits between those of the others. */
function setPlateBeads(plate: Piece, beads: readonly Piece[], bottom: number): void {
  beads.forEach((bead, index) => place(bead, { x: plate.x, y: Math.min(bottom, plate.y - 22) - 13 * index }));
}

function place(piece: Piece, position: Position): void {
  piece.x = position.x;
  piece.y = position.y;
  piece.fixed = true;
}
