import { describe, expect, it } from 'vitest';
import { createSearchIndex, foldText, type SearchHit } from '../../src/explore/search.ts';
import type { Alias, NodeId, WorkId } from '../../src/graph/types.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchGraph, sketchNode } from '../graph/sketch.ts';

const noWeights: ReadonlyMap<NodeId, number> = new Map();
const named = (name: string): Alias => ({
  name,
  works: ['film' as WorkId],
  revealedIn: 'film' as WorkId,
  sources: [],
});
const ids = (hits: readonly SearchHit[]): readonly string[] => hits.map(({ id }) => id);

const tiny = createSearchIndex(tinyGraph, noWeights);
const names = createSearchIndex(
  sketchGraph([
    sketchNode('skarsgard', { label: 'Bill Skarsgård' }),
    sketchNode('lovisa', { label: 'Łucja Ødegård-Æsæ' }),
    sketchNode('oconnor', { label: 'Renée O’Connor' }),
    sketchNode('milady', {
      label: 'Milady de Winter',
      aliases: [named('Anne de Breuil'), named('Charlotte Backson')],
    }),
    sketchNode('winter', { label: 'Lord Winter' }),
    sketchNode('constructor', { label: 'The Constructor' }),
    sketchNode('proto', { label: '__proto__' }),
    sketchNode('tokyo', { label: '東京' }),
    sketchNode('chapter-2', { label: 'Chapter 2', kind: 'work' }),
    sketchNode('chapter-4', { label: 'Chapter 4', kind: 'work' }),
  ]),
  noWeights,
);

describe('createSearchIndex()', () => {
  it('answers with id, kind and label', () => {
    expect(tiny.find('paris')).toEqual([{ id: 'paris', kind: 'place', label: 'Paris', alias: null }]);
  });

  it.each([
    ['a whole name', 'milady de winter', 'milady'],
    ['any case', 'MILADY', 'milady'],
    ['words in another order', 'winter milady', 'milady'],
    ['a begun word', 'mila', 'milady'],
    ['several begun words', 'win mil', 'milady'],
    ['one letter and a name', 'l winter', 'winter'],
    ['no diacritics', 'skarsgard', 'skarsgard'],
    ['diacritics', 'Skarsgård', 'skarsgard'],
    ['diacritics as two code points', 'Skarsga\u030Ard', 'skarsgard'],
    ['letters that do not decompose', 'lucja odegard aesae', 'lovisa'],
    ['no apostrophe', 'oconnor', 'oconnor'],
    ['a typewriter apostrophe', "o'connor", 'oconnor'],
    ['another alphabet', '東京', 'tokyo'],
    ['a number', 'chapter 4', 'chapter-4'],
    ['punctuation about it', ' «Milady», ', 'milady'],
    ['a word that every object has', 'constructor', 'constructor'],
    ['a word that every object has, with underscores', '__proto__', 'proto'],
  ])('finds by %s', (_, query, id) => {
    expect(ids(names.find(query))[0]).toBe(id);
  });

  it.each([
    ['a letter wrong', 'skarsgerd'],
    ['a letter missing', 'skarsgrd'],
    ['a letter too many', 'skarssgard'],
    ['two slips in a long word', 'skrasgard'],
  ])('forgives %s', (_, query) => {
    expect(ids(names.find(query))).toEqual(['skarsgard']);
  });

  it('forgives no slip in a word of three letters, and not two in one of six', () => {
    expect(names.find('bal')).toEqual([]);
    expect(names.find('mxlxdy')).toEqual([]);
    expect(ids(names.find('mxlady'))).toEqual(['milady']);
  });

  it('tells two chapters apart', () => {
    expect(ids(names.find('chapter 2'))).toEqual(['chapter-2']);
    expect(ids(names.find('chapter'))).toEqual(['chapter-2', 'chapter-4']);
  });

  it('finds another name and says which', () => {
    expect(names.find('breuil')).toEqual([
      { id: 'milady', kind: 'character', label: 'Milady de Winter', alias: 'Anne de Breuil' },
    ]);
    expect(names.find('backson')[0]?.alias).toBe('Charlotte Backson');
  });

  it('does not say another name where the label itself is found', () => {
    expect(names.find('milady de')[0]?.alias).toBeNull();
  });

  it('does not make one hit of words from two names', () => {
    expect(names.find('breuil backson')).toEqual([]);
    expect(names.find('milady backson')).toEqual([]);
  });

  it('names a node once, however many of its names are found', () => {
    expect(ids(names.find('de'))).toEqual(['milady']);
  });

  it('wants every word', () => {
    expect(names.find('milady rochefort')).toEqual([]);
  });

  it('puts a whole word before a begun one', () => {
    const graph = sketchGraph([sketchNode('a', { label: 'Winters' }), sketchNode('b', { label: 'Winter' })]);
    expect(ids(createSearchIndex(graph, noWeights).find('winter'))).toEqual(['b', 'a']);
  });

  it('puts a label before another name', () => {
    const graph = sketchGraph([
      sketchNode('a', { label: 'Athos', aliases: [named('The Count')] }),
      sketchNode('b', { label: 'The Count' }),
    ]);
    expect(ids(createSearchIndex(graph, noWeights).find('count'))).toEqual(['b', 'a']);
  });

  it('puts the weightier of two equal hits first', () => {
    const graph = sketchGraph([
      sketchNode('light', { label: 'Guard' }),
      sketchNode('heavy', { label: 'Guard' }),
    ]);
    const weights = new Map([['heavy' as NodeId, 9]]);
    expect(ids(createSearchIndex(graph, weights).find('guard'))).toEqual(['heavy', 'light']);
  });

  it.each(['', ' ', '\t\n', '-', '…', '"', '*', '(', '\\', '\u0000', '\uD800'])(
    'finds nothing for "%s"',
    (query) => {
      expect(names.find(query)).toEqual([]);
      expect(tiny.find(query)).toEqual([]);
    },
  );

  it('reads only the beginning of a query of 10,000 characters', () => {
    expect(names.find('x'.repeat(10_000))).toEqual([]);
    expect(ids(names.find(`milady${' '.repeat(10_000)}rochefort`))).toEqual(['milady']);
    expect(ids(names.find('milady '.repeat(1_500)))).toEqual(['milady']);
  });

  it('gives at most as many as asked for', () => {
    const many = sketchGraph(Array.from({ length: 60 }, (_, rank) => sketchNode(`guard-${String(rank)}`)));
    const index = createSearchIndex(many, noWeights);
    expect(index.find('guard')).toHaveLength(50);
    expect(index.find('guard', 2)).toHaveLength(2);
    expect(index.find('guard', Infinity)).toHaveLength(60);
  });

  it('finds nothing in an empty graph', () => {
    expect(createSearchIndex(sketchGraph([]), noWeights).find('milady')).toEqual([]);
  });
});

describe('foldText()', () => {
  it.each([
    ['Skarsgård', 'skarsgard'],
    ['O’Connor', 'oconnor'],
    ["d'Artagnan", 'dartagnan'],
    ['ŒUVRE', 'oeuvre'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['ﬁlm', 'film'],
    ['', ''],
  ])('makes %s into %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
