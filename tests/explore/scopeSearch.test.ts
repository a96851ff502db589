import { describe, expect, it } from 'vitest';
import { findScopeHit, worksOf } from '../../src/explore/scopeSearch.ts';
import { createSearchIndex } from '../../src/explore/search.ts';
import type { WorkId } from '../../src/graph/types.ts';
import { sketchGraph, sketchNode } from '../graph/sketch.ts';

const index = createSearchIndex(
  sketchGraph([
    sketchNode('two', { label: 'Saga: Chapter 2', kind: 'work' }),
    sketchNode('three', { label: 'Saga: Chapter 3', kind: 'work' }),
    sketchNode('dancer', { label: 'Dancer', kind: 'work' }),
    sketchNode('king', { label: 'The Bowery King', kind: 'character' }),
    sketchNode('man', { label: 'The Man in Black', kind: 'character' }),
  ]),
  new Map(),
);
const found = (text: string): readonly string[] | null => {
  const hit = findScopeHit(index, text);
  return hit && [hit.node.id, ...hit.works.map(({ id }) => id)];
};

describe('findScopeHit()', () => {
  it.each([
    ['bowery king in chapter 2', ['king', 'two']],
    ['bowery king in chapters 2 and 3', ['king', 'two', 'three']],
    ['bowery king in chapter 3, 2', ['king', 'three', 'two']],
    ['BOWERY KING IN DANCER & CHAPTER 2', ['king', 'dancer', 'two']],
    ['king in dancer, dancer', ['king', 'dancer']],
    ['man in black in dancer', ['man', 'dancer']],
  ])('reads "%s"', (text, hit) => {
    expect(found(text)).toEqual(hit);
  });

  it.each([
    '',
    'bowery king',
    'man in black',
    'king in',
    ' in dancer',
    'king in dancer and',
    'king in nowhere',
    'nobody in dancer',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toBeNull();
  });
});

describe('worksOf()', () => {
  it('puts them in the order of the dataset', () => {
    const hit = findScopeHit(index, 'king in chapter 3, 2');
    expect(hit && worksOf(hit, ['two', 'three', 'dancer'] as WorkId[])).toEqual(['two', 'three']);
  });
});
