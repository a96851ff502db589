import { describe, expect, it } from 'vitest';
import { cssTokens, fade, mix, PALETTES, seatInk, type Theme } from '../../src/scene/palette.ts';

const THEMES: readonly Theme[] = ['dark', 'light'];

/** WCAG 2.2 contrast of two colours `#RRGGBB`. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('PALETTES', () => {
  for (const theme of THEMES) {
    const palette = PALETTES[theme];
    it(`${theme}: writes every text and name at 4.5:1 or better`, () => {
      const inks = [palette.text, palette.text2, palette.text3, palette.accent];
      const names = [...Object.values(palette.kinds), ...palette.seats].map(({ name }) => name);
      for (const ink of [...inks, ...names]) expect(contrast(ink, palette.bg)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.accentInk, palette.accent)).toBeGreaterThanOrEqual(4.5);
    });

    it(`${theme}: draws every mark, line and outline at 3:1 or better`, () => {
      const marks = [...Object.values(palette.kinds), ...palette.seats].map(({ mark }) => mark);
      for (const mark of [...marks, palette.kinship, palette.conflict, palette.focus, palette.controlEdge]) {
        expect(contrast(mark, palette.bg)).toBeGreaterThanOrEqual(3);
      }
    });
  }
});

describe('cssTokens()', () => {
  it('names the same properties in both themes', () => {
    expect(Object.keys(cssTokens('dark'))).toEqual(Object.keys(cssTokens('light')));
  });

  it('numbers the seats from 1', () => {
    const tokens = cssTokens('dark');
    expect(tokens['--seat-1']).toBe(PALETTES.dark.seats[0]?.mark);
    expect(tokens['--seat-0']).toBeUndefined();
  });
});

describe('seatInk()', () => {
  it('starts over after the tenth seat', () => {
    expect(seatInk(PALETTES.dark, 10)).toBe(seatInk(PALETTES.dark, 0));
  });
});

describe('mix() and fade()', () => {
  it('hold at their ends', () => {
    expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
    expect(mix('#102030', '#ffffff', 1)).toBe('#ffffff');
    expect(fade('#102030', 0)).toBe('#10203000');
    expect(fade('#102030', 7)).toBe('#102030ff');
  });
});
