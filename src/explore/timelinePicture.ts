import type { Position } from '../graph/types.ts';
import type { Lane, Timeline } from './timeline.ts';

/** Sizes in whatever unit the picture is drawn in. */
export interface TimelineSizes {
  /** From one slot to the next. */
  readonly slot: number;
  /** Width in which lines change places, between a station and the names or the station after it. */
  readonly turn: number;
  /** Half the width of a station's capsule, and how far it reaches beyond its highest and lowest line. */
  readonly capsule: number;
  /** Width of a lane's name, with its margins; it stands before the lane's first station, in the lane's own slot. */
  readonly nameWidth: (lane: Lane) => number;
  /** Width of what stands above a station, by its place, in the middle; none where not said. */
  readonly headWidth?: (station: number) => number;
}

export interface StationPicture {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** From one station to the next: level from `start`, changing places between `turnStart` and `turnEnd`, level to `end`. */
export interface LaneRun {
  readonly start: Position;
  readonly turnStart: Position;
  readonly turnEnd: Position;
  readonly end: Position;
  readonly isRemembered: boolean;
}

export interface LanePicture {
  /** Where the name ends, right-aligned, in the middle of its height, and how much room it has. */
  readonly name: Position & { readonly width: number };
  readonly runs: readonly LaneRun[];
  /** Where the lane stops, station by station. */
  readonly stops: readonly (Position & { readonly station: number })[];
}

export interface TimelinePicture {
  readonly width: number;
  readonly height: number;
  readonly stations: readonly StationPicture[];
  /** In the order of the timeline's lanes. */
  readonly lanes: readonly LanePicture[];
}

/**
 * Coordinates for a timeline, stations from left to right. Before each station at which lanes begin is a gutter as wide
 * as their names; other lines run level through it, each in its own slot, so that no line meets a name.
 */
export function timelinePicture(
  { stations, lanes, height }: Timeline,
  sizes: TimelineSizes,
): TimelinePicture {
  const { slot, turn, capsule, nameWidth, headWidth = () => 0 } = sizes;
  const y = (place: number): number => capsule + slot * (place + 0.5);
  const gutters = stations.map((_, station) => {
    // Heads stand side by side: from one's middle to the next one's is half of both.
    const heads =
      headWidth(station) / 2 + (station === 0 ? -capsule : headWidth(station - 1) / 2 - turn - 2 * capsule);
    const names = lanes.filter(({ points }) => points[0]?.station === station).map(nameWidth);
    return Math.max(0, heads, ...names);
  });
  let right = 0;
  const xs = gutters.map((gutter, station) => {
    const x = right + (station === 0 ? 0 : turn) + gutter + capsule;
    right = x + capsule;
    return x;
  });
  const at = (list: readonly number[], station: number): number => list[station] ?? 0;
  return {
    width: right,
    height: slot * height + 2 * capsule,
    stations: stations.map(({ top, bottom }, station) => ({
      x: at(xs, station),
      top: y(top) - capsule,
      bottom: y(bottom) + capsule,
    })),
    lanes: lanes.map((lane) => ({
      name: {
        x: at(xs, lane.points[0]?.station ?? 0) - capsule,
        y: y(lane.points[0]?.slot ?? 0),
        width: nameWidth(lane),
      },
      runs: lane.points.slice(1).map((point, index): LaneRun => {
        const before = lane.points[index] ?? point;
        const turnEnd = at(xs, point.station) - capsule - at(gutters, point.station);
        return {
          start: { x: at(xs, before.station), y: y(before.slot) },
          turnStart: { x: turnEnd - turn, y: y(before.slot) },
          turnEnd: { x: turnEnd, y: y(point.slot) },
          end: { x: at(xs, point.station), y: y(point.slot) },
          isRemembered: point.isRemembered,
        };
      }),
      stops: lane.points
        .filter(({ stops }) => stops)
        .map((point) => ({ station: point.station, x: at(xs, point.station), y: y(point.slot) })),
    })),
  };
}
