import { describe, expect, it } from 'vitest';
import { nearestNodes } from '../../src/explore/nearest.ts';
import { shieldGraph } from '../../src/explore/shield.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';

describe('nearestNodes()', () => {
  it.each([
    ['a letter wrong', 'miladi', 'milady'],
    ['a letter missing', 'dartagnn', 'dartagnan'],
    ['the label for the id', 'milady-de-winter', 'milady'],
    ['the label as it is written', 'Cardinal Richelieu', 'richelieu'],
    ['the beginning', 'douglas', 'douglas-fairbanks'],
    ['more than the id', 'constance-the-seamstress', 'constance'],
    ['an underscore for a hyphen', 'diamond_brooch', 'diamond-brooch'],
  ])('guesses from %s', (_, text, id) => {
    expect(nearestNodes(tinyGraph, text)[0]).toBe(id);
  });

  it('names the nearest first, and at most as many as asked for', () => {
    const graph = sketchGraph(['porthos', 'ethos', 'pathos', 'athos'].map((id) => sketchNode(id)));
    expect(nearestNodes(graph, 'athoss')).toEqual(['athos', 'ethos', 'pathos']);
    expect(nearestNodes(graph, 'athoss', 1)).toEqual(['athos']);
    expect(nearestNodes(graph, 'athoss', 0)).toEqual([]);
  });

  it.each(['', 'zzzzzzzzzzzzzz', 'x'.repeat(10_000), '__proto__ constructor toString'])(
    'has no guess for "%s"',
    (text) => {
      expect(nearestNodes(tinyGraph, text)).toEqual([]);
    },
  );

  it('guesses only what the visitor may know', () => {
    const known = shieldGraph(tinyGraph, new Set([tinyWorks[0]]));
    expect(nearestNodes(known, 'miladi')).toEqual([]);
  });
});
