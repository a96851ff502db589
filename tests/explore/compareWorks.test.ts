import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWorks, type Portion } from '../../src/explore/compareWorks.ts';
import { EMPTY_LENS, type Lens } from '../../src/explore/explorerState.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { tinyWorks } from '../graph/sketch.ts';
import { lenses, seenWorks } from './arbitraries.ts';

const [M, III, IM] = tinyWorks;
const ids = (portion: Portion | undefined): readonly string[] => portion?.nodes.map(({ id }) => id) ?? [];
const compared = (lens: Partial<Lens>) => {
  const found = compareWorks(tinyGraph, { ...EMPTY_LENS, ...lens });
  if (!found) throw new Error('nothing to compare');
  return found;
};

describe('compareWorks()', () => {
  it('holds a single work against all that came out before', () => {
    const { latest, against, fresh, carriedOver, leftBehind } = compared({ works: [III] });
    expect([latest, against]).toEqual([III, [M]]);
    expect(ids(fresh)).toEqual(['constance', 'milady', 'richelieu', 'paris', 'diamond-brooch']);
    expect(ids(carriedOver)).toEqual(['douglas-fairbanks', 'dartagnan', 'musketeers']);
    expect(ids(leftBehind)).toEqual([]);
  });

  it('counts by kind', () => {
    const { fresh, carriedOver } = compared({ works: [III] });
    expect([...fresh.counts]).toEqual([
      ['character', 3],
      ['place', 1],
      ['thing', 1],
    ]);
    expect(carriedOver.counts.get('character')).toBe(1);
  });

  it('holds the latest of several against the others', () => {
    const { works, against, fresh, leftBehind, onlyIn, all } = compared({
      works: [IM, III],
      kinds: ['place', 'character'],
    });
    expect([works, against]).toEqual([[III, IM], [III]]);
    expect([ids(fresh), ids(leftBehind)]).toEqual([[], ['paris']]);
    expect([ids(onlyIn.get(III)), ids(onlyIn.get(IM))]).toEqual([['paris'], []]);
    expect(ids(all)).toEqual(['dartagnan', 'constance', 'milady', 'richelieu']);
  });

  it('leaves out what belongs to works left out, and does not hold against them', () => {
    const { against, fresh } = compared({ works: [III], without: [M] });
    expect([against, ids(fresh)]).toEqual([
      [],
      ['constance', 'milady', 'richelieu', 'paris', 'diamond-brooch'],
    ]);
  });

  it('is null where no known work is chosen', () => {
    expect(compareWorks(tinyGraph, EMPTY_LENS)).toBeNull();
    expect(compareWorks(shieldGraph(tinyGraph, new Set([M])), { ...EMPTY_LENS, works: [IM] })).toBeNull();
  });

  it('keeps its laws: any holds all, and the parts make the whole', () => {
    fc.assert(
      fc.property(lenses, seenWorks, (lens, seen) => {
        const found = compareWorks(shieldGraph(tinyGraph, seen), lens);
        if (!found) return;
        const { any, all, fresh, carriedOver, onlyIn, works, latest } = found;
        expect(ids(any)).toEqual(expect.arrayContaining([...ids(all)]));
        expect(ids(fresh).filter((id) => ids(carriedOver).includes(id))).toEqual([]);
        const inLatest = any.nodes.filter((node) => node.works.includes(latest)).map(({ id }) => id);
        expect([...ids(fresh), ...ids(carriedOver)].toSorted()).toEqual(inLatest.toSorted());
        for (const [work, portion] of onlyIn) {
          for (const node of portion.nodes) {
            expect(works.filter((other) => node.works.includes(other))).toEqual([work]);
          }
        }
        for (const node of any.nodes)
          expect(node.works.some((work) => lens.without.includes(work))).toBe(false);
        expect([...any.counts.values()].reduce((a, b) => a + b, 0)).toBe(any.nodes.length);
      }),
    );
  });
});
