import { describe, expect, it } from 'vitest';
import { sourceStatements } from '../../src/explore/sourceStatements.ts';
import type { SourceId } from '../../src/graph/types.ts';
import { tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';

const words = { field: (field: string) => field, fate: { dead: 'Dead' } };

describe('sourceStatements()', () => {
  it('tells every statement that cites a source, and no other', () => {
    for (const { id } of tinyFranchise.sources) {
      const told = sourceStatements(tinyGraph, id, words).map(({ statement }) => statement);
      const own = tinyFranchise.nodes.flatMap(({ facts, fates, claims }) => [...facts, ...fates, ...claims]);
      const citing = [...own, ...tinyFranchise.edges].filter(
        ({ sources, supersededBy }) => sources.includes(id) || supersededBy?.sources.includes(id),
      );
      expect(new Set(told)).toEqual(new Set(citing));
    }
  });

  it('tells appearances last', () => {
    for (const { id } of tinyFranchise.sources) {
      const appear = sourceStatements(tinyGraph, id, words).map(({ text }) => text.includes(' appears in '));
      expect(appear).toEqual([...appear].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it('is empty for an unknown source', () => {
    expect(sourceStatements(tinyGraph, 'nobody' as SourceId, words)).toEqual([]);
  });
});
