import { describe, expect, it } from 'vitest';
import { footnotes, statementsOf } from '../../src/explore/receipts.ts';
import type { SourceId, Statement } from '../../src/graph/types.ts';
import { sketchNode, tinyWorks } from '../graph/sketch.ts';

const [film] = tinyWorks;
const citing = (...sources: readonly string[]): Statement => ({
  works: [film],
  revealedIn: film,
  sources: sources as readonly SourceId[],
});

describe('footnotes()', () => {
  it('numbers sources from 1 in the order they are first cited', () => {
    expect([...footnotes([citing('b', 'a'), citing('c', 'a')])]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
  });

  it('gives a source that is cited twice one number', () => {
    expect([...footnotes([citing('a', 'a'), citing('a')])]).toEqual([['a', 1]]);
  });

  it('has none without statements, or without sources', () => {
    expect(footnotes([]).size).toBe(0);
    expect(footnotes([citing()]).size).toBe(0);
  });
});

describe('statementsOf()', () => {
  it('has facts, fates, disputed values and other names, in this order', () => {
    const fact = { ...citing('1'), text: 'A fact.' };
    const fate = { ...citing('2'), fate: 'alive' as const };
    const claim = { ...citing('3'), field: 'runtime', value: 74 };
    const alias = { ...citing('4'), name: 'Another' };
    const node = sketchNode('a', { aliases: [alias], claims: [claim], fates: [fate], facts: [fact] });
    expect(statementsOf(node)).toEqual([fact, fate, claim, alias]);
  });

  it('is empty for a node that says nothing of itself', () => {
    expect(statementsOf(sketchNode('a'))).toEqual([]);
  });
});
