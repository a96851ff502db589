import { describe, expect, it } from 'vitest';
import { findRouteHits, likelyEnds, routeWords } from '../../src/explore/routeSearch.ts';
import { createSearchIndex } from '../../src/explore/search.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { id, M, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchGraph, sketchNode } from '../graph/sketch.ts';

const named = (...labels: readonly string[]) =>
  createSearchIndex(sketchGraph(labels.map((label) => sketchNode(label, { label }))), new Map());
const tiny = createSearchIndex(tinyGraph, new Map());
const ends = (index: ReturnType<typeof named>, text: string) =>
  findRouteHits(index, text).map(({ from, to }) => `${from.label} → ${to.label}`);

describe('routeWords()', () => {
  it.each([
    'eve → john wick',
    'eve→john wick',
    'eve -> john wick',
    'eve->john wick',
    'eve => john wick',
    'eve –> john wick',
    'eve to john wick',
    'eve TO john wick',
    'eve - john wick',
    'eve – john wick',
    'eve — john wick',
    '  eve  →  john wick  ',
  ])('reads two ends in "%s"', (text) => {
    expect(routeWords(text)).toEqual([{ from: 'eve', to: 'john wick' }]);
  });

  it.each([
    '',
    'eve',
    'eve →',
    '→ john',
    'toledo',
    'jean-luc',
    'to',
    ' to ',
    'eve to',
    '→',
    'tom',
    'auto-to',
  ])('reads none in "%s"', (text) => {
    expect(routeWords(text)).toEqual([]);
  });

  it('tries every "to", for one may belong to a name, unless there is an arrow', () => {
    expect(routeWords('road to rome to paris')).toEqual([
      { from: 'road', to: 'rome to paris' },
      { from: 'road to rome', to: 'paris' },
    ]);
    expect(routeWords('road to rome → paris')).toEqual([{ from: 'road to rome', to: 'paris' }]);
  });

  it('reads a long text without losing patience', () => {
    expect(routeWords(' to '.repeat(5000)).length).toBeLessThanOrEqual(5000);
  });
});

describe('findRouteHits()', () => {
  it('finds both ends by parts of their names', () => {
    expect(ends(tiny, 'milad → par')[0]).toBe('Milady de Winter → Paris');
  });

  it('offers a second reading of either end, and no route from a node to itself', () => {
    const index = named('John Wick', 'John Brown', 'Eve');
    expect(ends(index, 'eve → john')).toEqual(['Eve → John Wick', 'Eve → John Brown']);
    expect(ends(index, 'eve → eve')).toEqual([]);
  });

  it('offers two of one name once: the likelier', () => {
    const index = createSearchIndex(
      sketchGraph([
        sketchNode('film', { kind: 'work', label: 'John Wick' }),
        sketchNode('man', { label: 'John Wick' }),
        sketchNode('eve', { label: 'Eve' }),
      ]),
      new Map([[id('man'), 9]]),
    );
    expect(findRouteHits(index, 'eve → john').map(({ to }) => to.id)).toEqual(['man']);
  });

  it('takes the first reading that finds two', () => {
    expect(ends(named('Road to Rome', 'Paris'), 'road to rome to paris')).toEqual(['Road to Rome → Paris']);
  });

  it('finds nothing if an end is unknown', () => {
    expect(ends(tiny, 'milady → atlantis')).toEqual([]);
    expect(ends(tiny, 'atlantis → milady')).toEqual([]);
  });

  it('knows nothing of what a shield hides', () => {
    const known = createSearchIndex(shieldGraph(tinyGraph, new Set([M])), new Map());
    expect(findRouteHits(known, 'dartagnan → milady')).toEqual([]);
    expect(findRouteHits(known, 'dartagnan → musketeers').length).toBeGreaterThan(0);
  });
});

describe('likelyEnds()', () => {
  const weights = new Map([
    [id('paris'), 3],
    [id('douglas-fairbanks'), 9],
    [id('milady'), 5],
  ]);

  it('offers the weightiest of the story, without the start', () => {
    const ids = likelyEnds(tinyGraph, weights, id('dartagnan')).map((node) => node.id);
    expect(ids.slice(0, 2)).toEqual(['milady', 'paris']);
    expect(ids).not.toContain('dartagnan');
    expect(ids).not.toContain('douglas-fairbanks');
    expect(ids.length).toBeLessThanOrEqual(6);
  });

  it('offers nothing in an empty world', () => {
    expect(likelyEnds(sketchGraph([]), new Map(), null)).toEqual([]);
  });
});
