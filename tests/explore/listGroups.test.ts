import { describe, expect, it } from 'vitest';
import { LIST_GROUPS } from '../../src/explore/arrangement.ts';
import { listGroups, type RowGroup } from '../../src/explore/listGroups.ts';
import { nodeList } from '../../src/explore/nodeList.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';

const rows = nodeList(tinyGraph, tinyGraph, new Map(), { by: 'name', reversed: false });
const read = (groups: readonly RowGroup[]): readonly string[] =>
  groups.map((group) => {
    const head = group.by === 'kind' ? group.kind : group.by === 'work' ? group.work : 'all';
    return `${head} ${String(group.rows.length)}`;
  });

describe('listGroups()', () => {
  it('groups by kind in the order of the vocabulary, without empty groups', () => {
    expect(read(listGroups(rows, 'kind', tinyGraph))).toEqual([
      'work 3',
      'character 4',
      'person 1',
      'organization 1',
      'place 1',
      'thing 1',
    ]);
  });

  it('groups by the work that shows a thing first, in release order', () => {
    expect(read(listGroups(rows, 'work', tinyGraph))).toEqual([
      'a-modern-musketeer 4',
      'the-three-musketeers 6',
      'the-iron-mask 1',
    ]);
  });

  it('has every row in one group, in the order it came in', () => {
    for (const group of LIST_GROUPS) {
      const groups = listGroups(rows, group, tinyGraph);
      expect(groups.flatMap((one) => one.rows)).toHaveLength(rows.length);
      for (const { rows: own } of groups) {
        expect(own).toEqual(rows.filter((row) => own.includes(row)));
      }
    }
  });

  it('has no groups of nothing', () => {
    expect(LIST_GROUPS.map((group) => listGroups([], group, tinyGraph))).toEqual([[], [], []]);
  });
});
