import { describe, expect, it } from 'vitest';
import { meetings } from '../../src/explore/meetings.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { tinyWorks } from '../graph/sketch.ts';

const [modern, musketeers, mask] = tinyWorks;
const all = new Set(['dartagnan', 'constance', 'milady', 'richelieu'].map(id));
const read = (work: (typeof tinyWorks)[number], characters = all): unknown =>
  Object.fromEntries(
    [...meetings(tinyGraph, work, characters)].map(([one, others]) => [one, [...others].join(' ')]),
  );

describe('meetings()', () => {
  it('tells who has to do with whom in a work, both ways', () => {
    expect(read(musketeers)).toEqual({
      dartagnan: 'constance',
      constance: 'dartagnan',
      milady: 'richelieu',
      richelieu: 'milady',
    });
    expect(read(mask)).toEqual({
      dartagnan: 'constance richelieu',
      constance: 'dartagnan',
      richelieu: 'dartagnan',
    });
  });

  it('tells of nobody where no tie of the story is shown, or who is not asked about', () => {
    expect(read(modern)).toEqual({});
    expect(read(mask, new Set([id('dartagnan'), id('milady')]))).toEqual({});
    expect(read(mask, new Set([id('dartagnan')]))).toEqual({});
  });
});
