import type { LaneOrder, LaneSpan } from './laneOrder.ts';

/** For each station, the slot of each lane that is there: whole numbers, smaller is higher, the highest 0. */
export type LaneSlots = readonly ReadonlyMap<number, number>[];

/** Slots between two neighbours; one more between a station and a lane that passes it, so that it is seen to pass. */
const NEXT = 1;
const PASSING = 2;
const ROUNDS = 6;

/**
 * Gives every lane a slot at every station, in the given order, so that lines run as straight as may be: station by
 * station, forth and back, each column moves as near to its neighbours' slots as the gaps allow. The straightest round
 * is kept. O(rounds × stations × lanes²) at worst.
 */
export function laneSlots(lanes: readonly LaneSpan[], order: LaneOrder): LaneSlots {
  const offsets = order.map((column, station) => offsetsOf(lanes, column, station));
  let slots: ReadonlyMap<number, number>[] = [];
  const settle = (station: number, neighbours: readonly number[]): void => {
    const column = order[station] ?? [];
    const wishes = column.map((lane) => neighbours.flatMap((other) => slots[other]?.get(lane) ?? []));
    const settled = nearest(wishes, offsets[station] ?? []);
    slots[station] = new Map(column.map((lane, place) => [lane, settled[place] ?? 0]));
  };
  let best: { readonly slots: LaneSlots; readonly bends: number } | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let station = 0; station < order.length; station += 1) {
      settle(station, round === 0 ? [station - 1] : [station - 1, station + 1]);
    }
    for (let station = order.length - 1; station >= 0; station -= 1) {
      settle(station, round === 0 ? [station + 1] : [station - 1, station + 1]);
    }
    const bends = bendsOf(slots);
    if (best === null || bends < best.bends) best = { slots: [...slots], bends };
    slots = [...slots];
  }
  return fromZero(best?.slots ?? []);
}

/** How far below the first of a column each lane lies at least. */
function offsetsOf(
  lanes: readonly LaneSpan[],
  column: readonly number[],
  station: number,
): readonly number[] {
  const stops = (lane: number | undefined): boolean =>
    lane !== undefined && lanes[lane]?.stops.has(station) === true;
  let offset = 0;
  return column.map((lane, place) => {
    if (place > 0) offset += stops(lane) === stops(column[place - 1]) ? NEXT : PASSING;
    return offset;
  });
}

/**
 * Slots in order and at least the gaps apart, as near to the wishes as can be: pools neighbours whose wishes collide
 * and gives each pool the median of them, which stays a whole number and leaves most lines perfectly straight.
 * Who has no wish goes with the one above, or at the top with the one below.
 */
function nearest(wishes: readonly (readonly number[])[], offsets: readonly number[]): readonly number[] {
  const pools: { members: number; wishes: number[] }[] = [];
  wishes.forEach((wish, place) => {
    const shifted = wish.map((slot) => slot - (offsets[place] ?? 0));
    const above = pools.at(-1);
    if (above && (shifted.length === 0 || above.wishes.length === 0)) {
      above.members += 1;
      above.wishes.push(...shifted);
    } else pools.push({ members: 1, wishes: shifted });
    let [upper, lower] = [pools.at(-2), pools.at(-1)];
    while (upper && lower && median(upper.wishes) > median(lower.wishes)) {
      upper.members += lower.members;
      upper.wishes.push(...lower.wishes);
      pools.pop();
      [upper, lower] = [pools.at(-2), pools.at(-1)];
    }
  });
  return pools
    .flatMap((pool) => Array.from({ length: pool.members }, () => median(pool.wishes)))
    .map((slot, place) => slot + (offsets[place] ?? 0));
}

/** The lower median; 0 of none. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** Slots that lines climb and fall, all told; a bend however small counts as one more. */
function bendsOf(slots: LaneSlots): number {
  let bends = 0;
  slots.forEach((column, station) => {
    for (const [lane, slot] of column) {
      const before = slots[station - 1]?.get(lane) ?? slot;
      if (before !== slot) bends += 1 + Math.abs(slot - before);
    }
  });
  return bends;
}

function fromZero(slots: LaneSlots): LaneSlots {
  const highest = Math.min(...slots.flatMap((column) => [...column.values()]));
  return slots.map((column) => new Map([...column].map(([lane, slot]) => [lane, slot - highest])));
}
