import type { Timeline } from './timeline.ts';

/** Where the keyboard stands in a timeline: at a lane's stop, or, without a lane, at the head of a station. */
export interface TimelinePlace {
  readonly station: number;
  readonly lane: number | null;
}

export const WALK_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type WalkKey = (typeof WALK_KEYS)[number];

/**
 * Where an arrow key leads: left and right along the lane from stop to stop, up and down between the lanes that stop
 * at a station, up from the highest to the station's head. Home and End go to the lane's ends. Null where there is
 * nothing further.
 */
export function timelineStep(
  { stations, lanes }: Timeline,
  { station, lane }: TimelinePlace,
  key: WalkKey,
): TimelinePlace | null {
  const stopping = stations[station]?.stopping ?? [];
  const stops =
    lane === null
      ? stations.map((_, place) => place)
      : (lanes[lane]?.points ?? []).filter(({ stops: stop }) => stop).map((point) => point.station);
  const at = stops.indexOf(station);
  const along = (place: number | undefined): TimelinePlace | null =>
    place === undefined || place === station ? null : { station: place, lane };
  const row = lane === null ? -1 : stopping.indexOf(lane);
  switch (key) {
    case 'ArrowLeft':
      return along(stops[at - 1]);
    case 'ArrowRight':
      return along(stops[at + 1]);
    case 'Home':
      return along(stops[0]);
    case 'End':
      return along(stops.at(-1));
    case 'ArrowUp':
      return row < 0 ? null : { station, lane: stopping[row - 1] ?? null };
    case 'ArrowDown': {
      const next = stopping[row + 1];
      return next === undefined ? null : { station, lane: next };
    }
  }
}
