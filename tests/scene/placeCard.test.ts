import { overlaps } from '../../src/scene/boxGrid.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/scene/placeCard.ts';

const room = { left: 0, top: 0, right: 400, bottom: 300 };
const card = { width: 100, height: 60 };
const node = (x: number, y: number, half = 10) => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

describe('placeCard()', () => {
  it('stands to the right, level with the node', () => {
    expect(placeCard(node(200, 150), card, room)).toEqual({ left: 224, top: 120 });
  });

  it('goes left, below and above where there is no room', () => {
    expect(placeCard(node(380, 150), card, room)).toEqual({ left: 256, top: 120 });
    const narrow = { ...room, right: 110 };
    expect(placeCard(node(55, 50), card, narrow)).toEqual({ left: 5, top: 74 });
    expect(placeCard(node(55, 280), card, narrow)).toEqual({ left: 5, top: 196 });
  });

  it('stays in the room at its corners', () => {
    expect(placeCard(node(5, 2), card, room)).toEqual({ left: 29, top: 0 });
  });

  it('never leaves the room, and never covers the node where a side has space', () => {
    const place = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 }), (x, y, half) => {
        const around = node(x, y, half);
        const { left, top } = placeCard(around, card, room);
        const box = { left, top, right: left + card.width, bottom: top + card.height };
        expect(left >= 0 && top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
        expect(overlaps(box, around, 0)).toBe(false);
      }),
    );
  });
});
