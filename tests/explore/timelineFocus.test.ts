import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/explore/timeline.ts';
import { lanesOf, lanesWanted } from '../../src/explore/timelineFocus.ts';
import type { NodeId } from '../../src/graph/types.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { tinyWorks } from '../graph/sketch.ts';

const line = timeline(tinyGraph, tinyGraph, new Map(), { order: 'release' });
const of = (selected: NodeId | null): readonly string[] =>
  [...lanesOf(line, tinyGraph, selected)].map((lane) => line.lanes[lane]?.character.id ?? '?').sort();

describe('lanesOf()', () => {
  it('is about the character, the parts of a person, who stops at a work, who is tied to a thing', () => {
    expect(of(id('milady'))).toEqual(['milady']);
    expect(of(id('douglas-fairbanks'))).toEqual(['dartagnan']);
    expect(of(tinyWorks[0])).toEqual(['dartagnan']);
    expect(of(id('diamond-brooch'))).toEqual(['milady']);
    expect(of(id('musketeers'))).toEqual(['dartagnan']);
  });

  it('is about nothing where nothing, or nothing known, is selected', () => {
    expect([of(null), of(id('nobody'))]).toEqual([[], []]);
  });
});

describe('lanesWanted()', () => {
  it('wants a lane for a character and for the parts of a person only', () => {
    const wanted = [id('milady'), id('douglas-fairbanks'), id('paris'), id('nobody'), null].map((selected) =>
      lanesWanted(tinyGraph, selected),
    );
    expect(wanted).toEqual([['milady'], ['dartagnan'], [], [], []]);
  });
});
