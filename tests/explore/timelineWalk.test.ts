import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/explore/timeline.ts';
import { timelineStep, type TimelinePlace, type WalkKey } from '../../src/explore/timelineWalk.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';

const line = timeline(tinyGraph, tinyGraph, new Map(), { order: 'release' });
const nameOf = (place: TimelinePlace | null): string | null =>
  place &&
  `${place.lane === null ? 'head' : (line.lanes[place.lane]?.character.label ?? '?')} ${String(place.station)}`;
const from = (lane: number | null, station: number, ...keys: readonly WalkKey[]): string | null => {
  let place: TimelinePlace | null = { lane, station };
  for (const key of keys) place = place && timelineStep(line, place, key);
  return nameOf(place);
};

describe('timelineStep()', () => {
  it('goes along a lane from stop to stop, and no further', () => {
    expect(from(0, 0, 'ArrowRight')).toBe("d'Artagnan 1");
    expect(from(0, 0, 'ArrowRight', 'ArrowRight')).toBe("d'Artagnan 2");
    expect(from(0, 2, 'ArrowRight')).toBeNull();
    expect(from(0, 2, 'Home')).toBe("d'Artagnan 0");
    expect(from(1, 1, 'End')).toBe('Constance 2');
    expect(from(1, 1, 'ArrowLeft')).toBeNull();
  });

  it('goes through all lanes of a station in the order they lie, and up to its head', () => {
    const stopping = line.stations[1]?.stopping ?? [];
    let place: TimelinePlace | null = { station: 1, lane: null };
    const seen: (number | null)[] = [];
    while ((place = timelineStep(line, place, 'ArrowDown'))) seen.push(place.lane);
    expect(seen).toEqual(stopping);
    expect(from(stopping[0] ?? -1, 1, 'ArrowUp')).toBe('head 1');
    expect(from(null, 1, 'ArrowUp')).toBeNull();
  });

  it('goes from head to head', () => {
    expect(from(null, 0, 'ArrowRight')).toBe('head 1');
    expect(from(null, 0, 'End')).toBe('head 2');
    expect(from(null, 0, 'ArrowLeft')).toBeNull();
  });

  it('leads nowhere in an empty timeline', () => {
    const nothing = { stations: [], lanes: [], crossings: 0, height: 0, omitted: 0 };
    expect(timelineStep(nothing, { station: 0, lane: null }, 'ArrowDown')).toBeNull();
    expect(timelineStep(nothing, { station: 0, lane: 3 }, 'End')).toBeNull();
  });
});
