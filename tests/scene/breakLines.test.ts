import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/scene/breakLines.ts';

const measure = (text: string): number => text.length * 7;

describe('breakLines()', () => {
  it('keeps a short name on one line', () => expect(breakLines('Milady', measure)).toEqual(['Milady']));

  it('breaks a long one where it is most even', () => {
    expect(breakLines('The Cardinal of Richelieu', measure)).toEqual(['The Cardinal', 'of Richelieu']);
  });

  it('leaves a long single word whole', () => {
    expect(breakLines('Constantinopolitan', measure)).toEqual(['Constantinopolitan']);
  });

  it('takes an empty name', () => expect(breakLines('', measure)).toEqual(['']));
});
