import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lensCounts, type LensCounts } from '../../src/explore/counts.ts';
import { EMPTY_LENS, type Lens } from '../../src/explore/explorerState.ts';
import { lensGraph } from '../../src/explore/lens.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { groupOf } from '../../src/graph/graph.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchGraph, tinyWorks } from '../graph/sketch.ts';
import { lenses, seenWorks } from './arbitraries.ts';

const [modern, musketeers, mask] = tinyWorks;
const count = (part: Partial<Lens>): LensCounts => lensCounts(tinyGraph, { ...EMPTY_LENS, ...part });
const plain = (counts: ReadonlyMap<string, number>): unknown => Object.fromEntries(counts);
const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, one) => all + one, 0);

describe('lensCounts()', () => {
  it('counts the nodes of each work, without the works themselves', () => {
    expect(plain(count({}).works)).toEqual({ [modern]: 3, [musketeers]: 8, [mask]: 6 });
  });

  it('counts the nodes of each kind and the edges of each group', () => {
    expect(plain(count({}).kinds)).toEqual({
      work: 3,
      person: 1,
      character: 4,
      organization: 1,
      place: 1,
      thing: 1,
    });
    expect(plain(count({}).relations)).toEqual({
      appearance: 13,
      cast: 1,
      crew: 2,
      allegiance: 2,
      kinship: 1,
      conflict: 1,
      places: 2,
    });
  });

  it('counts the nodes of a work whatever the lens', () => {
    const narrow = count({ works: [mask], without: [modern], kinds: ['place'] });
    expect(narrow.works).toEqual(count({}).works);
  });

  it('counts kinds within the chosen works, whatever the chosen kinds', () => {
    expect(plain(count({ works: [modern], kinds: ['place'] }).kinds)).toEqual({
      work: 1,
      person: 1,
      character: 1,
      organization: 1,
    });
  });

  it('counts edges that a chosen work shows, not all between nodes it shows', () => {
    expect(plain(count({ works: [mask] }).relations)).toEqual({
      appearance: 5,
      cast: 1,
      allegiance: 1,
      kinship: 1,
      conflict: 1,
    });
  });

  it('counts edges within the chosen kinds, whatever the chosen groups', () => {
    const counts = count({ kinds: ['character'], relations: [] });
    expect(plain(counts.relations)).toEqual({ allegiance: 1, kinship: 1, conflict: 1 });
  });

  it('counts nothing in an empty graph', () => {
    const counts = lensCounts(sketchGraph([]), EMPTY_LENS);
    expect([counts.works.size, counts.kinds.size, counts.relations.size]).toEqual([0, 0, 0]);
  });

  it('tells no work, kind or group of which the visitor may know nothing', () => {
    const counts = lensCounts(shieldGraph(tinyGraph, new Set([modern])), EMPTY_LENS);
    expect([...counts.works.keys()]).toEqual([modern]);
    expect([...counts.relations.keys()]).toEqual(['appearance', 'cast']);
  });

  it('promises what the lens then shows', () => {
    fc.assert(
      fc.property(lenses, seenWorks, (lens, seen) => {
        const known = shieldGraph(tinyGraph, seen);
        const counts = lensCounts(known, lens);
        const shown = lensGraph(known, { ...lens, relations: [] });
        expect(sum(counts.relations)).toBe(shown.edges.size);
        const allKinds = lensGraph(known, { ...lens, kinds: [], relations: [] });
        expect(sum(counts.kinds)).toBe(allKinds.nodes.size);
        for (const [group, edges] of counts.relations) {
          expect([...shown.edges.values()].filter((edge) => groupOf(known, edge) === group)).toHaveLength(
            edges,
          );
        }
        for (const [work, nodes] of counts.works) {
          const only = lensGraph(known, { ...EMPTY_LENS, works: [work] });
          expect(only.nodes.size - 1).toBe(nodes);
        }
      }),
    );
  });
});
