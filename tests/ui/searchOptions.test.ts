import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../../src/explore/explorerState.ts';
import { searchOptions } from '../../src/ui/search/searchOptions.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';

const nodes = (...names: readonly string[]) => names.flatMap((name) => tinyGraph.nodes.get(id(name)) ?? []);
const hits = (...names: readonly string[]) => nodes(...names).map((node) => ({ ...node, alias: null }));

describe('searchOptions()', () => {
  it('groups hits by kind, that of the best hit first', () => {
    const groups = searchOptions(hits('paris', 'milady', 'richelieu'), []);
    expect(groups.map(({ options }) => options.map(({ key }) => key))).toEqual([
      ['paris'],
      ['milady', 'richelieu'],
    ]);
  });

  it('puts a node within some works first, and filters by them', () => {
    const [node] = hits('milady');
    const works = nodes('the-iron-mask');
    if (!node) throw new Error('the fixture has no milady');
    const [first] = searchOptions(hits('paris'), [], [], { node, works });
    const next = first?.options[0]?.go(DEFAULT_STATE);
    expect(next?.selected).toBe('milady');
    expect(next?.lens.works).toEqual(works.map((work) => work.id));
  });

  it('offers what is called nearly so where nothing is found, and only there', () => {
    const [near, ...others] = searchOptions([], [], nodes('milady'));
    expect(others).toEqual([]);
    expect(near?.name).toBe('The nearest names');
    expect(near?.options[0]?.go(DEFAULT_STATE).selected).toBe('milady');
    const keys = searchOptions(hits('paris'), [], nodes('milady')).flatMap(({ options }) => options);
    expect(keys.map(({ key }) => key)).toEqual(['paris']);
    expect(searchOptions([], [], [])).toEqual([]);
  });
});
