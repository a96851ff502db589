/** A line through numbered stations: from the first stop to the last, and where it stops between. */
export interface LaneSpan {
  readonly first: number;
  readonly last: number;
  readonly stops: ReadonlySet<number>;
}

/** For each station, the lanes that are there, as places in the list of lanes, from top to bottom. */
export type LaneOrder = readonly (readonly number[])[];

/**
 * Orders the lanes at each station so that few cross between them. At a station those that stop are together, and
 * those that pass lie above or below them all:
 *
 * ```
 *   a ----------( )---        a stops, b stops, c passes below
 *   b ----------( )---
 *   c ---.    .-------
 * ```
 *
 * Starts from a few plain orders; from each, takes one lane after the other out and puts it back along its best way
 * (dynamic programming over stations and places), until none gets better. Never more crossings than `plainOrder`.
 * O(stations × lanes³) a round; 40 lanes at 20 stations take about 50 ms.
 */
export function laneOrder(lanes: readonly LaneSpan[], stations: number): LaneOrder {
  const places = lanes.map((_, lane) => lane);
  const middle = ({ stops }: LaneSpan): number =>
    [...stops].reduce((sum, stop) => sum + stop, 0) / stops.size;
  const by = (value: (lane: LaneSpan) => number): readonly number[] => {
    const valueAt = (lane: number): number => value(lanes[lane] ?? NO_LANE);
    return [...places].sort((a, b) => valueAt(a) - valueAt(b));
  };
  const starts = [
    places,
    by(({ first }) => first),
    by(({ last }) => -last),
    by(middle),
    by(({ stops }) => stops.size),
  ];
  let best: { readonly order: LaneOrder; readonly crossings: number } | null = null;
  for (const start of starts) {
    const order = improved(lanes, plainOrder(lanes, stations, start));
    const crossings = countCrossings(order);
    if (best === null || crossings < best.crossings) best = { order, crossings };
  }
  return best?.order ?? [];
}

const NO_LANE: LaneSpan = { first: 0, last: 0, stops: new Set([0]) };

/** Lanes in one order everywhere; those that pass a station make way to the nearer side of those that stop. */
export function plainOrder(
  lanes: readonly LaneSpan[],
  stations: number,
  sequence: readonly number[] = lanes.map((_, lane) => lane),
): LaneOrder {
  return Array.from({ length: stations }, (_, station) => {
    const there = sequence.filter((lane) => isThere(lanes[lane], station));
    const stopping = there.filter((lane) => lanes[lane]?.stops.has(station));
    const middle = there.indexOf(stopping[Math.floor(stopping.length / 2)] ?? -1);
    const passing = (lane: number): boolean => !stopping.includes(lane);
    return [
      ...there.filter((lane, place) => passing(lane) && place < middle),
      ...stopping,
      ...there.filter((lane, place) => passing(lane) && place > middle),
    ];
  });
}

function isThere(lane: LaneSpan | undefined, station: number): boolean {
  return lane !== undefined && lane.first <= station && station <= lane.last;
}

/** How often two lanes change sides between two neighbouring stations. */
export function countCrossings(order: LaneOrder): number {
  let crossings = 0;
  for (let station = 1; station < order.length; station += 1) {
    const after = new Map((order[station] ?? []).map((lane, place) => [lane, place]));
    const both = (order[station - 1] ?? []).flatMap((lane) => after.get(lane) ?? []);
    both.forEach((place, index) => {
      crossings += both.slice(index + 1).filter((other) => other < place).length;
    });
  }
  return crossings;
}

/** A lane moves only if that saves a crossing, so this comes to an end; the rounds are a fence. */
const MOST_ROUNDS = 20;

function improved(lanes: readonly LaneSpan[], start: LaneOrder): LaneOrder {
  let order = start;
  let crossings = countCrossings(order);
  for (let round = 0; round < MOST_ROUNDS && crossings > 0; round += 1) {
    const before = crossings;
    lanes.forEach((lane, index) => {
      const moved = rerouted(lanes, lane, index, order);
      const count = countCrossings(moved);
      if (count < crossings) [order, crossings] = [moved, count];
    });
    if (crossings === before) break;
  }
  return order;
}

/** The order with one lane on the way on which it crosses the fewest others. */
function rerouted(lanes: readonly LaneSpan[], lane: LaneSpan, index: number, order: LaneOrder): LaneOrder {
  const others = order.map((column) => column.filter((other) => other !== index));
  /** For each place at a station: crossings on the best way there, and the place at the station before. */
  const ways: { readonly cost: number; readonly from: number }[][] = [];
  for (let station = lane.first; station <= lane.last; station += 1) {
    const column = others[station] ?? [];
    const before = others[station - 1] ?? [];
    const previous = ways.at(-1);
    const best = Array.from({ length: column.length + 1 }, () => ({
      cost: previous ? Infinity : 0,
      from: 0,
    }));
    previous?.forEach(({ cost }, from) => {
      if (cost === Infinity) return;
      const above = new Set(before.slice(0, from));
      const below = new Set(before.slice(from));
      // From the top place down: whoever is passed on the way changes sides, or no longer does.
      let crossed = cost + column.filter((other) => above.has(other)).length;
      best.forEach((way, place) => {
        const passed = column[place - 1];
        if (passed !== undefined && above.has(passed)) crossed -= 1;
        else if (passed !== undefined && below.has(passed)) crossed += 1;
        if (crossed < way.cost) best[place] = { cost: crossed, from };
      });
    });
    ways.push(
      best.map((way, place) =>
        mayLie(lanes, lane, station, column, place) ? way : { ...way, cost: Infinity },
      ),
    );
  }
  const result = others.map((column) => [...column]);
  let place = (ways.at(-1) ?? []).reduce(
    (best, way, at, all) => (way.cost < (all[best]?.cost ?? 0) ? at : best),
    0,
  );
  for (let station = lane.last; station >= lane.first; station -= 1) {
    result[station]?.splice(place, 0, index);
    place = ways[station - lane.first]?.[place]?.from ?? 0;
  }
  return result;
}

/** Whether a lane may lie at a place among the others: with those that stop if it does, else beside them all. */
function mayLie(
  lanes: readonly LaneSpan[],
  lane: LaneSpan,
  station: number,
  column: readonly number[],
  place: number,
): boolean {
  const first = column.findIndex((other) => lanes[other]?.stops.has(station));
  if (first < 0) return true;
  const end = column.findLastIndex((other) => lanes[other]?.stops.has(station)) + 1;
  return lane.stops.has(station) ? first <= place && place <= end : place <= first || place >= end;
}
