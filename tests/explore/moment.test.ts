import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/explore/asOf.ts';
import { DEFAULT_STATE, EMPTY_LENS } from '../../src/explore/explorerState.ts';
import { momentOf, momentStops } from '../../src/explore/moment.ts';
import { setAsOf, setOrder } from '../../src/explore/momentTransitions.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import { WORK_ORDERS, worksInOrder, type WorkOrder } from '../../src/explore/workOrder.ts';
import type { WorkId } from '../../src/graph/types.ts';
import { id, III, IM, M, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { tinyWorks } from '../graph/sketch.ts';
import { seenWorks } from './arbitraries.ts';

const momentAt = (work: WorkId | null, order: WorkOrder = 'release', known = tinyGraph) =>
  momentOf(known, asOf(known, work, order));

describe('momentOf()', () => {
  it('is the whole without a work, with the last, or with one that is not known', () => {
    expect(momentAt(null)).toBeNull();
    expect(momentAt(IM)).toBeNull();
    expect(momentAt(M, 'story')).toBeNull();
    expect(momentAt(IM, 'release', shieldGraph(tinyGraph, new Set([M, III])))).toBeNull();
  });

  it('tells who is there, who lives, and what has ended', () => {
    const moment = momentAt(IM, 'story');
    expect(moment?.work.id).toBe(IM);
    expect(moment?.fates.get(id('dartagnan'))?.fate).toBe('dead');
    expect(moment?.endedOf(id('constance')).map(({ sentence }) => sentence)).toEqual([
      "Constance is loved by d'Artagnan",
    ]);
    expect(moment?.endedOf(id('paris'))).toEqual([]);
    expect(momentAt(M)?.isThere(id('paris'))).toBe(false);
  });
});

describe('momentStops()', () => {
  const stops = (main: readonly WorkId[], at: WorkId | null, order: WorkOrder = 'release') =>
    momentStops(tinyGraph, main, at, order).map((node) => node.id);

  it('stops at the main works, in either order, and at the one that is looked at', () => {
    expect(stops(tinyWorks, null)).toEqual([M, III, IM]);
    expect(stops(tinyWorks, null, 'story')).toEqual([III, IM, M]);
    expect(stops([III], M)).toEqual([M, III]);
    expect(momentStops(shieldGraph(tinyGraph, new Set([M])), tinyWorks, null, 'release')).toHaveLength(1);
  });
});

describe('setAsOf() and setOrder()', () => {
  it('change the time, and the order of works', () => {
    const camera = { centre: { x: 1, y: 2 }, zoom: 1 };
    const then = setAsOf({ ...DEFAULT_STATE, camera }, III);
    expect(then).toEqual({ ...DEFAULT_STATE, asOf: III });
    expect(setOrder(then, 'story')).toEqual({ ...then, order: 'story' });
    expect(setAsOf(then, null)).toEqual(DEFAULT_STATE);
  });
});

describe('visibleGraph() at a time', () => {
  const see = (part: Partial<typeof DEFAULT_STATE>, known = tinyGraph) =>
    visibleGraph(known, { ...DEFAULT_STATE, ...part });

  it('shows what had been shown by then, before the lens and the focus', () => {
    const { then, shown, focus } = see({ asOf: M, lens: { ...EMPTY_LENS, kinds: ['character'] } });
    expect(then.nodes.size).toBe(4);
    expect([...shown.nodes.keys()]).toEqual(['dartagnan']);
    expect(focus).toBeNull();
    expect(see({ asOf: M, selected: id('paris') }).shown.nodes.has(id('paris'))).toBe(false);
  });

  it('is the whole as of the last known work, in either order, under any shield', () => {
    fc.assert(
      fc.property(seenWorks, fc.constantFrom(...WORK_ORDERS), (seen, order) => {
        const known = shieldGraph(tinyGraph, seen);
        const last = worksInOrder(known, order).at(-1) ?? null;
        expect(see({ asOf: last, order }, known).shown).toBe(see({ order }, known).shown);
      }),
    );
  });

  it('never shows what a shield of the works up to then would hide', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tinyWorks), fc.constantFrom(...WORK_ORDERS), (work, order) => {
        const works = worksInOrder(tinyGraph, order);
        const seen = new Set(works.slice(0, works.indexOf(work) + 1));
        const known = shieldGraph(tinyGraph, seen);
        for (const node of see({ asOf: work, order }).shown.nodes.keys())
          expect(known.nodes.has(node)).toBe(true);
      }),
    );
  });
});
