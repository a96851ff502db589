import { describe, expect, it } from 'vitest';
import { finder } from '../../src/explore/finder.ts';

describe('finder()', () => {
  it.each([
    ['', true],
    ['  ', true],
    ['director', true],
    ['huston the', true],
    ['ANJEL', true],
    ['rector', true],
    ['director reeves', false],
  ])('given “%s”', (find, found) => {
    expect(finder(find)(['The Director', 'Anjelica Huston'])).toBe(found);
  });

  it('minds neither diacritics nor apostrophes', () => {
    expect(finder('skarsgard dantonio')(['Bill Skarsgård', "Santino D'Antonio"])).toBe(true);
    expect(finder('skarsgård')(['Bill Skarsgard'])).toBe(true);
  });

  it('finds nothing in nothing', () => {
    expect(finder('a')([])).toBe(false);
    expect(finder('')([])).toBe(true);
  });
});
