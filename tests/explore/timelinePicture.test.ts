import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/explore/timeline.ts';
import { timelinePicture, type TimelineSizes } from '../../src/explore/timelinePicture.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';

const sizes: TimelineSizes = {
  slot: 20,
  turn: 40,
  capsule: 8,
  nameWidth: ({ character }) => 10 * character.label.length,
};
const line = timeline(tinyGraph, tinyGraph, new Map(), { order: 'release' });
const picture = timelinePicture(line, sizes);

describe('timelinePicture()', () => {
  it('sets stations from left to right, a gutter before each as wide as the names that begin there', () => {
    const [first, second, third] = picture.stations.map(({ x }) => x);
    expect(first).toBe(10 * "d'Artagnan".length + 8);
    expect(second).toBe((first ?? 0) + 8 + 40 + 10 * 'Cardinal Richelieu'.length + 8);
    expect(third).toBe((second ?? 0) + 8 + 40 + 8);
    expect(picture.width).toBe((third ?? 0) + 8);
  });

  it('keeps the heads of neighbouring stations apart', () => {
    const wide = timelinePicture(line, { ...sizes, headWidth: (station) => 400 + 20 * station });
    const [first, second, third] = wide.stations.map(({ x }) => x);
    expect([first, second, third]).toEqual([200, 200 + 200 + 210, 610 + 210 + 220]);
    const narrow = timelinePicture(line, { ...sizes, headWidth: () => 1 });
    expect(narrow).toEqual(picture);
  });

  it('holds everything', () => {
    for (const { top, bottom } of picture.stations) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(picture.height);
    }
  });

  it('lets lines change places only between the stations, clear of names and capsules', () => {
    for (const { runs } of picture.lanes) {
      for (const { start, turnStart, turnEnd, end } of runs) {
        expect([start.y, turnEnd.y]).toEqual([turnStart.y, end.y]);
        const stations = picture.stations.filter(({ x }) => x + 8 > turnStart.x && x - 8 < turnEnd.x);
        expect(stations).toEqual([]);
        for (const [index, { name }] of picture.lanes.entries()) {
          const lane = line.lanes[index];
          const nameStart = name.x - (lane ? sizes.nameWidth(lane) : 0);
          expect(name.x <= turnStart.x || nameStart >= turnEnd.x).toBe(true);
        }
      }
    }
  });

  it('crosses no name and no capsule where lines run level', () => {
    picture.lanes.forEach(({ runs, stops }, index) => {
      for (const { turnEnd, end } of runs) {
        picture.lanes.forEach(({ name }, other) => {
          if (other !== index && name.x > turnEnd.x && name.x < end.x) expect(name.y).not.toBe(end.y);
        });
        const station = picture.stations.find(({ x }) => x === end.x);
        const within = station !== undefined && station.top <= end.y && end.y <= station.bottom;
        expect(within).toBe(stops.some(({ x }) => x === end.x));
      }
    });
  });

  it('is empty for an empty timeline', () => {
    const nothing = { stations: [], lanes: [], crossings: 0, height: 0, omitted: 0 };
    expect(timelinePicture(nothing, sizes)).toEqual({ width: 0, height: 16, stations: [], lanes: [] });
  });
});
