import { ArrowDown, ArrowUp, Info } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Sort, SortKey } from '../../explore/arrangement.ts';
import { cycleSort } from '../../explore/arrangementTransitions.ts';
import type { GraphNode, WorkId } from '../../graph/types.ts';
import { selectSeatNumbers } from '../../store/selectors.ts';
import { workHue } from '../kit/hues.ts';
import { NodeLink } from '../kit/NodeLink.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Cast.module.css';

/** Heads of the columns: the characters' names, then the works. A click sorts by what stands below. */
export function CastHead({ columns }: { readonly columns: readonly GraphNode[] }) {
  const { store } = useServices();
  const sort = useExplorer(({ state }) => state.arrangement.sort);
  const selected = useExplorer(({ state }) => state.selected);
  const seats = useExplorer(selectSeatNumbers);
  const sorter = (by: SortKey | WorkId) => () => {
    store.getState().change((state) => cycleSort(state, by));
  };
  return (
    <thead role="rowgroup">
      <tr role="row" className={styles.row}>
        <th role="columnheader" scope="col" aria-sort={sortedAs(sort, 'name')}>
          <button type="button" onClick={sorter('name')}>
            <span className={styles.headName}>{words.cast.character}</span>
            <SortMark sort={sort} by="name" />
          </button>
        </th>
        {columns.map(({ id, label, work }) => (
          <th
            key={id}
            role="columnheader"
            scope="col"
            aria-sort={sortedAs(sort, id as WorkId)}
            aria-label={label}
            data-current={id === selected || undefined}
            style={{ '--hue': workHue(seats.get(id as WorkId)) } as CSSProperties}
          >
            <button
              type="button"
              aria-label={words.cast.sortByWork(label)}
              title={words.cast.sortByWork(label)}
              onClick={sorter(id as WorkId)}
            >
              <span className={styles.symbol} aria-hidden>
                {work?.symbol}
              </span>
              <span className={styles.headName}>{work?.shortLabel ?? label}</span>
              <span className={styles.year}>
                {work?.releaseDate?.slice(0, 4)}
                <SortMark sort={sort} by={id as WorkId} />
              </span>
            </button>
            <NodeLink id={id} className={styles.open}>
              <Info size={14} aria-hidden />
              <span className="visually-hidden">{words.cast.open(label)}</span>
            </NodeLink>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function sortedAs(sort: Sort | null, by: SortKey | WorkId): 'ascending' | 'descending' | 'none' {
  if (sort?.by !== by) return 'none';
  return sort.reversed ? 'descending' : 'ascending';
}

function SortMark({ sort, by }: { readonly sort: Sort | null; readonly by: SortKey | WorkId }) {
  if (sort?.by !== by) return null;
  return sort.reversed ? <ArrowUp size={13} aria-hidden /> : <ArrowDown size={13} aria-hidden />;
}
