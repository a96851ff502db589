import { useMemo } from 'react';
import { finder } from '../../explore/finder.ts';
import { listGroups, type RowGroup } from '../../explore/listGroups.ts';
import { nodeList } from '../../explore/nodeList.ts';
import { selectPortion } from '../../store/answerSelectors.ts';
import { selectVisible, selectWeights } from '../../store/selectors.ts';
import { useExplorer } from '../useExplorer.ts';

export interface Rows {
  readonly groups: readonly RowGroup[];
  /** Nodes the lens lets through, and how many of them are called as asked. */
  readonly total: number;
  readonly found: number;
}

/** The list's rows: sorted, filtered by name and other names, grouped. */
export function useRows(): Rows {
  const { shown, kept } = useExplorer(selectVisible);
  const weights = useExplorer(selectWeights);
  const sort = useExplorer(({ state }) => state.arrangement.sort);
  const group = useExplorer(({ state }) => state.arrangement.group);
  const find = useExplorer(({ state }) => state.arrangement.find);
  const portion = useExplorer(selectPortion);
  const rows = useMemo(() => {
    const all = nodeList(kept, shown, weights, sort);
    return portion === null ? all : all.filter(({ node }) => portion.has(node.id));
  }, [kept, shown, weights, sort, portion]);
  return useMemo(() => {
    const matches = finder(find);
    const found = rows.filter(({ node: { label, aliases } }) =>
      matches([label, ...aliases.map(({ name }) => name)]),
    );
    return { groups: listGroups(found, group, kept), total: rows.length, found: found.length };
  }, [rows, find, group, kept]);
}
