import { describe, expect, it } from 'vitest';
import { emblemOf, markOf, monogram, RING_FROM } from '../../src/scene/kindStyle.ts';

describe('monogram()', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["d'Artagnan", 'D'],
    ['Milady de Winter', 'MW'],
    ['The Musketeers', 'M'],
    ['Cardinal Richelieu', 'CR'],
    ['Éomer', 'É'],
    ['The Elder (Chapter 4)', 'E'],
    ['Anne of Austria', 'AA'],
    ['…', ''],
    ['', ''],
  ];
  for (const [label, letters] of CASES) {
    it(`makes "${letters}" of "${label}"`, () => expect(monogram(label)).toBe(letters));
  }
});

describe('markOf()', () => {
  it('gives a character a ring from the least size on', () => {
    expect(markOf('character', RING_FROM, false)).toBe('ring');
    expect(markOf('character', RING_FROM - 0.1, false)).toBe('disc');
  });

  it('tells seats from other works', () => {
    expect(markOf('work', 54, true)).toBe('seat');
    expect(markOf('work', 26, false)).toBe('plate');
  });
});

describe('emblemOf()', () => {
  it('knows hotels, councils and companies', () => {
    expect(emblemOf({ kind: 'organization', domain: 'story', type: 'hotel' })).toBe('bell');
    expect(emblemOf({ kind: 'organization', domain: 'story', type: 'ruling council' })).toBe('table');
    expect(emblemOf({ kind: 'organization', domain: 'industry', type: 'hotel' })).toBe('company');
    expect(emblemOf({ kind: 'organization', domain: 'story' })).toBe('house');
  });
});
