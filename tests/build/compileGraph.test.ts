import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/build/compileGraph.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { problemsOf, type Edit } from './brokenFolder.ts';

describe('compileFolder()', () => {
  it('makes of the authored Musketeers the drawn fixture', () => {
    const { dataset, problems } = compileFolder('tests/fixtures/musketeers');
    expect(problems).toBeUndefined();
    expect(dataset).toEqual({ ...tinyFranchise, version: dataset?.version });
    expect(dataset?.edges.map(({ id }) => id)).toEqual(tinyFranchise.edges.map(({ id }) => id));
  });

  it('tells every fault at once, in the order of files, lines and columns', () => {
    const edits: readonly Edit[] = [
      ['works.json', '"storyOrder": 3\n', '"storyOrder": 3,\n'],
      ['edges/story.json', '"from": "milady"', '"from": "miladi"'],
      ['characters.json', '"fates"', '"fate"'],
      ['characters.json', '"id": "richelieu"', '"id": "milady"'],
    ];
    expect(problemsOf(edits).map((problem) => problem.replace(/; expected.*/, ''))).toEqual([
      'characters.json:25:7: unknown key "fate"',
      'characters.json:56:13: duplicate id "milady", first at characters.json:45:5',
      'edges/story.json:22:13: unknown node "richelieu"',
      'edges/story.json:27:15: unknown node "miladi"',
      'edges/story.json:29:13: unknown node "richelieu"',
      'layout.json:11:5: unknown node "richelieu"',
      'layout.json:24:5: unknown node "richelieu"',
      'works.json:17:5: bad JSON: a key is missing here',
    ]);
  });

  it('tells of no missing or stale places where the layout asks', () => {
    const edits: readonly Edit[] = [['layout.json', '"milady": [151, 200]', '"miladi": [151, 200]']];
    expect(problemsOf(edits)).toHaveLength(2);
    expect(problemsOf(edits, { places: 'ignored' })).toEqual([]);
    expect(problemsOf([['layout.json', null]], { places: 'ignored' })).toEqual([]);
  });
});
