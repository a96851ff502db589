import { useMemo, useState } from 'react';
import type { SortKey } from '../../explore/arrangement.ts';
import { nodeList } from '../../explore/nodeList.ts';
import { selectVisible, selectWeights } from '../../store/selectors.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { NodeLink } from '../kit/NodeLink.tsx';
import { NothingShown } from '../lens/NothingShown.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './List.module.css';

const COLUMNS: readonly (keyof typeof words.list.columns & SortKey)[] = ['name', 'kind', 'works', 'ties'];

/** What the graph shows, as a table: the same nodes, the same selection. */
export function ListView() {
  const { shown, known } = useExplorer(selectVisible);
  const weights = useExplorer(selectWeights);
  const selected = useExplorer(({ state }) => state.selected);
  const [order, setOrder] = useState<SortKey>('weight');
  const rows = useMemo(
    () => nodeList(known, shown, weights, { by: order, reversed: false }),
    [shown, known, weights, order],
  );
  const short = useMemo(
    () => new Map(known.works.map((id) => [id, known.nodes.get(id)?.work?.shortLabel ?? id])),
    [known],
  );
  return (
    <section className={styles.list} aria-label={words.list.name}>
      <table>
        <caption>{words.list.caption(rows.length)}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={order === column ? (column === 'ties' ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() => {
                    setOrder(order === column ? 'weight' : column);
                  }}
                >
                  {words.list.columns[column]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ node, ties }) => (
            <tr key={node.id} aria-current={node.id === selected || undefined}>
              <th scope="row">
                <NodeLink id={node.id}>
                  <KindMark kind={node.kind} />
                  {node.label}
                </NodeLink>
              </th>
              <td>{words.kindOne(node.kind)}</td>
              <td>
                {node.works
                  .map((work) => short.get(work) ?? '')
                  .filter(Boolean)
                  .join(', ')}
              </td>
              <td className={styles.number}>{ties}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <NothingShown className={styles.empty} />}
    </section>
  );
}
