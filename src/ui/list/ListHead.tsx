import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ListColumn, SortKey } from '../../explore/arrangement.ts';
import { cycleSort } from '../../explore/arrangementTransitions.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { COLUMNS } from './columns.tsx';
import styles from './List.module.css';

/** Orders in which the greatest come first. */
const GREATEST_FIRST: ReadonlySet<SortKey> = new Set(['weight', 'appearances', 'ties']);

/** Heads of the list's columns; a click sorts, once more turns round, a third time gives the map's own order back. */
export function ListHead({ columns }: { readonly columns: readonly ListColumn[] }) {
  const { store } = useServices();
  const sort = useExplorer(({ state }) => state.arrangement.sort);
  return (
    <thead role="rowgroup">
      <tr role="row" className={styles.row}>
        {(['name', ...columns] as const).map((column) => {
          const by = column === 'name' ? 'name' : COLUMNS[column].sort;
          const label = words.list.columns[column];
          const active = by !== null && sort?.by === by;
          const isDown = active && GREATEST_FIRST.has(by) !== sort.reversed;
          return (
            <th
              key={column}
              role="columnheader"
              scope="col"
              data-number={column === 'name' ? undefined : COLUMNS[column].isNumber}
              aria-sort={by === null ? undefined : active ? (isDown ? 'descending' : 'ascending') : 'none'}
            >
              {by === null ? (
                label
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    store.getState().change((state) => cycleSort(state, by));
                  }}
                >
                  {label}
                  {active &&
                    (isDown ? <ArrowDown size={13} aria-hidden /> : <ArrowUp size={13} aria-hidden />)}
                </button>
              )}
            </th>
          );
        })}
        <th role="columnheader" scope="col" className={styles.menuCell}>
          <span className="visually-hidden">{words.list.menu}</span>
        </th>
      </tr>
    </thead>
  );
}
