import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameraOf,
  fitView,
  focusView,
  freeBox,
  LEAST_ZOOM,
  MOST_ZOOM,
  NO_INSETS,
} from '../../src/canvas/viewport.ts';
import { viewBetween, viewOf, zoomAt } from '../../src/canvas/viewport.ts';

const free = { left: 200, top: 50, right: 1200, bottom: 850 };
const square = { left: -100, top: -100, right: 100, bottom: 100 };

describe('freeBox()', () => {
  it('takes away what panels cover', () => {
    const insets = { left: 200, top: 50, right: 40, bottom: 0 };
    expect(freeBox({ width: 1240, height: 850 }, insets)).toEqual(free);
  });

  it('never turns inside out', () => {
    const { left, right, top, bottom } = freeBox(
      { width: 100, height: 100 },
      { ...NO_INSETS, left: 400, bottom: 400 },
    );
    expect(right).toBeGreaterThan(left);
    expect(bottom).toBeGreaterThan(top);
  });
});

describe('fitView()', () => {
  it('puts the middle of the bounds into the middle of the free part', () => {
    expect(cameraOf(fitView(square, free, 0), free)).toEqual({ centre: { x: 0, y: 0 }, zoom: 4 });
  });

  it('stays finite for a single point', () => {
    const point = { left: 5, right: 5, top: 5, bottom: 5 };
    expect(fitView(point, free, 0).zoom).toBe(MOST_ZOOM);
  });
});

describe('focusView()', () => {
  it('stays where it is when all is well in view', () => {
    const view = viewOf({ centre: { x: 0, y: 0 }, zoom: 1.4 }, free);
    expect(focusView(square, view, free, 50)).toBe(view);
  });

  it('goes there when it is not, no nearer than 1.4', () => {
    const view = viewOf({ centre: { x: 5000, y: 0 }, zoom: 1 }, free);
    expect(focusView(square, view, free, 50).zoom).toBe(1.4);
  });
});

describe('cameraOf() and viewOf()', () => {
  it('are each other’s reverse', () => {
    const number = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(
      fc.property(
        number,
        number,
        fc.double({ min: LEAST_ZOOM, max: MOST_ZOOM, noNaN: true }),
        (x, y, zoom) => {
          const back = cameraOf(viewOf({ centre: { x, y }, zoom }, free), free);
          expect(back.zoom).toBeCloseTo(zoom);
          expect(back.centre.x).toBeCloseTo(x);
          expect(back.centre.y).toBeCloseTo(y);
        },
      ),
    );
  });

  it('put a zoom out of range right', () => {
    expect(viewOf({ centre: { x: 0, y: 0 }, zoom: 1e9 }, free).zoom).toBe(MOST_ZOOM);
    expect(viewOf({ centre: { x: 0, y: 0 }, zoom: 0 }, free).zoom).toBe(LEAST_ZOOM);
    expect(viewOf({ centre: { x: 0, y: 0 }, zoom: NaN }, free).zoom).toBe(1);
  });
});

describe('zoomAt()', () => {
  it('keeps the graph under the point where it is', () => {
    const view = { zoom: 1, x: 10, y: 20 };
    const next = zoomAt(view, 2, 300, 200);
    expect((300 - next.x) / next.zoom).toBeCloseTo((300 - view.x) / view.zoom);
    expect((200 - next.y) / next.zoom).toBeCloseTo((200 - view.y) / view.zoom);
  });
});

describe('viewBetween()', () => {
  it('begins and ends where it should', () => {
    const from = viewOf({ centre: { x: -300, y: 40 }, zoom: 0.5 }, free);
    const to = viewOf({ centre: { x: 200, y: 90 }, zoom: 2 }, free);
    for (const [share, view] of [
      [0, from],
      [1, to],
    ] as const) {
      const between = viewBetween(from, to, share, free);
      expect(between.zoom).toBeCloseTo(view.zoom);
      expect(between.x).toBeCloseTo(view.x);
      expect(between.y).toBeCloseTo(view.y);
    }
  });
});
