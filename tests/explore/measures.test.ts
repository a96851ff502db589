import { describe, expect, it } from 'vitest';
import { countedFor, measures, type Ranking } from '../../src/explore/measures.ts';
import { nodeWeights } from '../../src/explore/weight.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchGraph, tinyWorks } from '../graph/sketch.ts';

const read = (ranking: Ranking): readonly string[] =>
  ranking.map(({ node, value }) => `${node.id} ${String(Math.round(value * 100) / 100)}`);

const tiny = measures(tinyGraph, nodeWeights(tinyGraph, tinyWorks));

describe('measures()', () => {
  it('counts ties within the story', () => {
    expect(read(tiny.ties).slice(0, 3)).toEqual(['dartagnan 4', 'milady 2', 'richelieu 2']);
  });

  it('takes the share of pairs whose routes lead through a node', () => {
    // brooch - milady - richelieu - d'Artagnan - {constance, musketeers, paris}: of 15 pairs without him, d'Artagnan is on 12.
    expect(read(tiny.between)).toEqual(['dartagnan 0.8', 'richelieu 0.53', 'milady 0.33']);
    expect(tiny.betweenIsEstimated).toBe(false);
  });

  it('counts the works that show a node, people and works aside', () => {
    expect(read(tiny.appearances).slice(0, 2)).toEqual(['dartagnan 3', 'milady 2']);
    expect(read(tiny.appearances).join()).not.toContain('douglas-fairbanks');
  });

  it('is empty for an empty graph', () => {
    expect(measures(sketchGraph([]), new Map())).toEqual({
      ties: [],
      between: [],
      betweenIsEstimated: false,
      appearances: [],
    });
  });
});

describe('countedFor()', () => {
  it('hands out exactly what the numbers count', () => {
    for (const { node, value } of tiny.ties) expect(countedFor(tinyGraph, node.id).ties).toHaveLength(value);
    for (const { node, value } of tiny.appearances)
      expect(countedFor(tinyGraph, node.id).works).toHaveLength(value);
    expect(countedFor(tinyGraph, id('nobody'))).toEqual({ ties: [], works: [] });
  });
});
