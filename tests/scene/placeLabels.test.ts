import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelCandidate } from '../../src/scene/labelCandidates.ts';
import { LABEL_STYLES, type LabelRole } from '../../src/scene/labelStyle.ts';
import { placeLabels, type Measure } from '../../src/scene/placeLabels.ts';
import { overlaps } from '../../src/scene/boxGrid.ts';

const measure: Measure = (text, role) => text.length * LABEL_STYLES[role].size * 0.55;
const viewport = { left: 0, top: 0, right: 800, bottom: 600 };
const view = { zoom: 1, x: 0, y: 0 };

function candidate(more: Partial<LabelCandidate>): LabelCandidate {
  return {
    id: 'a',
    text: 'Athos',
    role: 'small',
    caption: '',
    x: 400,
    y: 300,
    halfWidth: 8,
    halfHeight: 8,
    weight: 1,
    priority: 1,
    fromSize: 5,
    certain: false,
    side: null,
    faded: false,
    ...more,
  };
}

const roles = Object.keys(LABEL_STYLES) as LabelRole[];
const anyCandidate = fc.record({
  text: fc.option(fc.lorem({ maxCount: 4 }), { nil: null }),
  role: fc.constantFrom(...roles),
  caption: fc.oneof(fc.constant(''), fc.lorem({ maxCount: 6 })),
  x: fc.integer({ min: -100, max: 900 }),
  y: fc.integer({ min: -100, max: 700 }),
  halfWidth: fc.integer({ min: 1, max: 40 }),
  halfHeight: fc.integer({ min: 1, max: 40 }),
  weight: fc.integer({ min: 0, max: 20 }),
  priority: fc.integer({ min: 0, max: 100 }),
  certain: fc.boolean(),
  faded: fc.boolean(),
  side: fc.constantFrom('left' as const, 'right' as const, 'below' as const, null, [
    { x: 790, y: 300, dx: 1, dy: 0 },
    { x: 400, y: 10, dx: 0, dy: -1 },
  ]),
});
const anyCandidates = fc
  .array(anyCandidate, { maxLength: 120 })
  .map((list) => list.map((one, index) => candidate({ ...one, id: `n${index}` })));

describe('placeLabels()', () => {
  it('never lets two names overlap, nor one leave the viewport', () => {
    fc.assert(
      fc.property(anyCandidates, fc.double({ min: 0.3, max: 3, noNaN: true }), (candidates, zoom) => {
        const placed = placeLabels(candidates, { zoom, x: 0, y: 0 }, viewport, measure);
        placed.forEach(({ box }, index) => {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 800 && box.bottom <= 600).toBe(true);
          for (const other of placed.slice(index + 1)) expect(overlaps(box, other.box, 0)).toBe(false);
        });
      }),
    );
  });

  it('gives the same answer to the same question', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const once = placeLabels(candidates, view, viewport, measure);
        expect(placeLabels(candidates, view, viewport, measure)).toEqual(once);
      }),
    );
  });

  it('is empty without candidates, without text and out of view', () => {
    expect(placeLabels([], view, viewport, measure)).toEqual([]);
    expect(placeLabels([candidate({ text: null })], view, viewport, measure)).toEqual([]);
    expect(placeLabels([candidate({ x: 5000 })], view, viewport, measure)).toEqual([]);
  });

  it('writes beneath the node if it can', () => {
    const [label] = placeLabels([candidate({})], view, viewport, measure);
    expect(label?.box.top).toBeGreaterThan(308);
  });

  it('prefers the weightier of two names for one place', () => {
    const pair = [
      candidate({ id: 'light', priority: 2, weight: 2, side: 'below' }),
      candidate({ id: 'heavy', priority: 3, weight: 3, x: 402, side: 'below' }),
    ];
    expect(placeLabels(pair, view, viewport, measure).map(({ id }) => id)).toEqual(['heavy']);
  });

  it('lets a name that is shown stay, if it is nearly as weighty', () => {
    const pair = [
      candidate({ id: 'shown', priority: 2.8, weight: 3, side: 'below' }),
      candidate({ id: 'new', priority: 3, weight: 3, x: 402, side: 'below' }),
    ];
    const placed = placeLabels(pair, view, viewport, measure, new Set(['shown']));
    expect(placed.map(({ id }) => id)).toEqual(['shown']);
  });

  it('does not cover a node of like weight, but does cover a dot, which then stays nameless', () => {
    const named = candidate({ id: 'named', priority: 9, weight: 5, side: 'below' });
    const below = { y: 318, priority: 1 };
    const equal = placeLabels(
      [named, candidate({ id: 'equal', ...below, weight: 4 })],
      view,
      viewport,
      measure,
    );
    expect(equal.map(({ id }) => id)).toEqual(['equal']);
    const dot = candidate({ id: 'dot', ...below, halfWidth: 3, halfHeight: 3, weight: 1 });
    expect(placeLabels([named, dot], view, viewport, measure).map(({ id }) => id)).toEqual(['named']);
  });

  it('breaks a long name in two and drops a caption rather than the name', () => {
    const long = candidate({ text: 'Her Majesty the Queen of France', certain: true });
    expect(placeLabels([long], view, viewport, measure)[0]?.lines).toHaveLength(2);
    const words = 'a very long relation in a great many words';
    const row = candidate({ side: 'right', x: 700, caption: `${words} and ${words}, and ${words}` });
    expect(placeLabels([row], view, viewport, measure)[0]).toMatchObject({ caption: '' });
  });

  it('sets a title along the rim where a line of text has no room', () => {
    const spot = { x: 780, y: 300, dx: 1, dy: 0 };
    const title = candidate({ text: 'The Iron Mask', role: 'title', x: 770, side: [spot], certain: true });
    const roomy = { left: 0, top: 0, right: 840, bottom: 600 };
    const [label] = placeLabels([title], view, roomy, measure);
    expect(label?.anchor.turn).toBe(1);
    expect((label?.box.bottom ?? 0) - (label?.box.top ?? 0)).toBe(label?.width);
  });

  it('writes no name under 11 px', () => {
    for (const { size } of Object.values(LABEL_STYLES)) expect(size).toBeGreaterThanOrEqual(11);
  });
});
