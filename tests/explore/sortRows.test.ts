import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortName, sortRows } from '../../src/explore/sortRows.ts';

describe('sortRows()', () => {
  it('keeps equal rows in their order and those without a value at the end, either way round', () => {
    const rows = ['b1', '-', 'a2', 'b2', 'a1'];
    const letter = (row: string): string | null => (row === '-' ? null : row.slice(0, 1));
    expect(sortRows(rows, letter, false)).toEqual(['a2', 'a1', 'b1', 'b2', '-']);
    expect(sortRows(rows, letter, true)).toEqual(['b1', 'b2', 'a2', 'a1', '-']);
  });

  it('sorts numbers as numbers, and texts without regard to diacritics', () => {
    expect(sortRows([10, 9, -1], (row) => row, false)).toEqual([-1, 9, 10]);
    expect(sortRows(['Zoë', 'Émile', 'Dan'], (row) => row, false)).toEqual(['Dan', 'Émile', 'Zoë']);
  });

  it('loses and invents nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), fc.boolean(), (rows, reversed) => {
        const sorted = sortRows(rows, (row) => row, reversed);
        expect([...sorted].sort()).toEqual([...rows].sort());
      }),
    );
  });
});

describe('sortName()', () => {
  it('leaves a leading article aside, and nothing else', () => {
    expect(['The Elder', 'A man', 'an Adjudicator', 'Theresa', 'The'].map(sortName)).toEqual([
      'Elder',
      'man',
      'Adjudicator',
      'Theresa',
      'The',
    ]);
  });
});
