import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/build/compileGraph.ts';
import {
  MissingMarkersError,
  vocabularyTable,
  withVocabularyTable,
} from '../../src/build/vocabularyTable.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';

const README = 'graph-data/README.md';
const EMPTY =
  'before\n<!-- relations: written by "npm run data:stats -- --readme" -->\n<!-- relations: end -->\nafter';

describe('vocabularyTable()', () => {
  it('has a row for each relation, in columns of one width', () => {
    const lines = vocabularyTable(tinyFranchise).split('\n');
    expect(lines).toHaveLength(tinyFranchise.relations.length + 2);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it('tells a symmetric relation from one with a direction', () => {
    const table = vocabularyTable(tinyFranchise);
    expect(table).toMatch(/`enemy-of`.* ↔ .*\| the same/);
    expect(table).toMatch(/`steals`.* → .*\| stolen by/);
  });
});

describe('withVocabularyTable()', () => {
  it('puts the table between the markers and leaves the rest', () => {
    const text = withVocabularyTable(EMPTY, tinyFranchise);
    expect(text).toContain(vocabularyTable(tinyFranchise));
    expect(text).toMatch(/^before\n/);
    expect(text).toMatch(/\nafter$/);
    expect(withVocabularyTable(text, tinyFranchise)).toBe(text);
  });

  it('throws where there is no place for it', () => {
    expect(() => withVocabularyTable('nothing here', tinyFranchise)).toThrow(MissingMarkersError);
  });

  it('has been run on the README of the shipped data', () => {
    const { dataset } = compileFolder('graph-data', { places: 'ignored' });
    const text = readFileSync(README, 'utf8');
    expect(dataset && withVocabularyTable(text, dataset)).toBe(text);
  });
});
