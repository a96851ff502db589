import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdgeId, GroupId } from '../../src/graph/types.ts';
import { EDGE_WORDS_FROM, placeEdgeWords, type WordyLine } from '../../src/scene/placeEdgeWords.ts';
import { measureByLetter } from './measureByLetter.ts';

const WINDOW = { left: 0, right: 1000, top: 0, bottom: 800 };
const NEAR = { zoom: 2, x: 0, y: 0 };

function line(
  part: Partial<WordyLine> & { readonly words?: string; readonly bend?: number } = {},
): WordyLine {
  const { words = 'serves', bend = 0, ...rest } = part;
  return {
    edge: { id: 'one' as EdgeId, words, bend, group: 'allegiance' as GroupId },
    source: { x: 50, y: 100 },
    target: { x: 250, y: 100 },
    reach: { source: 10, target: 10 },
    weight: 1,
    ...rest,
  };
}
const place = (lines: readonly WordyLine[], view = NEAR, taken: readonly (typeof WINDOW)[] = []) =>
  placeEdgeWords(lines, view, WINDOW, taken, measureByLetter);

describe('placeEdgeWords()', () => {
  it('sets the words in the middle of a line, along it', () => {
    expect(place([line()])).toEqual([
      { id: 'one', text: 'serves', group: 'allegiance', x: 300, y: 200, degrees: 0 },
    ]);
    const [slanting] = place([line({ source: { x: 50, y: 50 }, target: { x: 250, y: 250 } })]);
    expect(slanting?.degrees).toBeCloseTo(45);
  });

  it('never sets them upside down', () => {
    const coordinate = fc.integer({ min: 20, max: 380 });
    fc.assert(
      fc.property(fc.tuple(coordinate, coordinate), fc.tuple(coordinate, coordinate), (a, b) => {
        const found = place([line({ source: { x: a[0], y: a[1] }, target: { x: b[0], y: b[1] } })]);
        for (const { degrees } of found) {
          expect(degrees).toBeGreaterThan(-90);
          expect(degrees).toBeLessThanOrEqual(90);
        }
      }),
    );
  });

  it('waits until the lines are far enough apart', () => {
    expect(place([line()], { ...NEAR, zoom: EDGE_WORDS_FROM - 0.01 })).toEqual([]);
  });

  it('leaves out what has no room, leaves the window or bends away', () => {
    expect(place([line({ target: { x: 80, y: 100 } })])).toEqual([]);
    expect(place([line()], { ...NEAR, y: -900 })).toEqual([]);
    expect(place([line({ bend: 160, words: 'is said to have been seen with' })])).toEqual([]);
  });

  it('moves along the line where a name stands, and gives up where all is taken', () => {
    const name = { left: 260, right: 330, top: 190, bottom: 210 };
    const [moved] = place([line()], NEAR, [name]);
    expect(moved?.y).toBeCloseTo(200);
    expect(moved?.x).not.toBe(300);
    expect(place([line()], NEAR, [{ left: 0, right: 1000, top: 190, bottom: 210 }])).toEqual([]);
  });

  it('lets the heavier line choose first, and never sets two over each other', () => {
    const light = line({ edge: { ...line().edge, id: 'light' as EdgeId } });
    const heavy = line({ weight: 5, edge: { ...line().edge, id: 'heavy' as EdgeId } });
    const found = place([light, heavy]);
    expect(found[0]).toMatchObject({ id: 'heavy', x: 300 });
    expect(Math.abs((found[1]?.x ?? 0) - 300)).toBeGreaterThan(measureByLetter('serves', 'minor'));
  });
});
