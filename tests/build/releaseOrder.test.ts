import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/build/compileGraph.ts';
import type { Dataset } from '../../src/graph/types.ts';
import { brokenFolder, type Edit } from './brokenFolder.ts';

function compiled(...edits: readonly Edit[]): Dataset {
  const { dataset, problems } = compileFolder(brokenFolder(...edits));
  if (problems) throw new Error(problems.map(({ message }) => message).join('\n'));
  return dataset;
}

const worksOf = (dataset: Dataset, id: string): readonly string[] | undefined =>
  dataset.nodes.find((node) => node.id === id)?.works;

describe('releaseOrder()', () => {
  it('puts works in the order of their release, whatever that of the file', () => {
    expect(
      compiled()
        .nodes.slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(['a-modern-musketeer', 'the-three-musketeers', 'the-iron-mask']);
  });

  it('puts what has no date last', () => {
    const dataset = compiled(['works.json', '      "releaseDate": "1917-12-30",\n', '']);
    expect(worksOf(dataset, 'dartagnan')?.at(-1)).toBe('a-modern-musketeer');
    const plays = dataset.edges.find(({ relation }) => relation === 'plays');
    expect(plays?.works.at(-1)).toBe('a-modern-musketeer');
    expect(plays?.revealedIn).toBe('the-three-musketeers');
  });
});

describe('worksOfNodes()', () => {
  it('counts for a node of the story where it appears and where it is mentioned', () => {
    expect(worksOf(compiled(), 'musketeers')).toEqual([
      'a-modern-musketeer',
      'the-three-musketeers',
      'the-iron-mask',
    ]);
  });

  it('makes no appearance of a mention', () => {
    const appearances = compiled().edges.filter(
      ({ source, relation }) => source === 'musketeers' && relation === 'appears-in',
    );
    expect(appearances.map(({ target }) => target)).toEqual(['the-three-musketeers', 'the-iron-mask']);
  });

  it('counts for a person where their edges are shown', () => {
    const dataset = compiled([
      'edges/making.json',
      '["a-modern-musketeer", "the-three-musketeers", "the-iron-mask"]',
      '["the-iron-mask"]',
    ]);
    expect(worksOf(dataset, 'douglas-fairbanks')).toEqual(['the-three-musketeers', 'the-iron-mask']);
  });

  it('counts for a place also the work that was filmed there', () => {
    const dataset = compiled(
      ['relations.json', '"id": "produces"', '"id": "filmed-in"'],
      [
        'relations.json',
        '"from": ["person"],\n      "to": ["work"]',
        '"from": ["work"],\n      "to": ["place"]',
      ],
      [
        'edges/making.json',
        '"from": "douglas-fairbanks",\n      "relation": "produces",\n      "to": "the-three-musketeers",\n      "in": ["the-three-musketeers"]',
        '"from": "the-iron-mask",\n      "relation": "filmed-in",\n      "to": "paris",\n      "in": ["the-iron-mask"]',
      ],
    );
    expect(worksOf(dataset, 'paris')).toEqual(['the-three-musketeers', 'the-iron-mask']);
  });

  it('gives an edge with a key an id of its own', () => {
    const dataset = compiled(['edges/story.json', '"until"', '"key": "first", "until"']);
    expect(dataset.edges.map(({ id }) => id)).toContain('dartagnan--loves--constance--first');
  });
});

describe('version', () => {
  it('changes with the content, and not with the places on the map', () => {
    const { version } = compiled();
    expect(version).toMatch(/^[0-9a-f]{8}$/);
    expect(compiled(['layout.json', '[151, 200]', '[152, 200]']).version).toBe(version);
    expect(compiled(['places.json', 'Capital of France.', 'A capital.']).version).not.toBe(version);
  });
});
