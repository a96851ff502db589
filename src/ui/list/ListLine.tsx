import { Ellipsis } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import type { ListColumn } from '../../explore/arrangement.ts';
import type { ListRow } from '../../explore/nodeList.ts';
import type { WorkId } from '../../graph/types.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { NodeLink } from '../kit/NodeLink.tsx';
import { words } from '../words.ts';
import { COLUMNS } from './columns.tsx';
import styles from './List.module.css';

interface Props {
  readonly row: ListRow;
  readonly columns: readonly ListColumn[];
  /** Short titles of the works. */
  readonly short: ReadonlyMap<WorkId, string>;
  readonly isSelected: boolean;
  readonly isPicked: boolean;
  readonly onMenu: (row: ListRow, button: HTMLElement) => void;
}

/** A node's row. */
export const ListLine = memo(function ListLine({ row, columns, short, isSelected, isPicked, onMenu }: Props) {
  const { node } = row;
  return (
    <tr
      role="row"
      className={styles.row}
      aria-current={isSelected || undefined}
      data-picked={isPicked || undefined}
    >
      <th role="rowheader" scope="row">
        <NodeLink id={node.id}>
          <KindMark kind={node.kind} />
          {node.label}
        </NodeLink>
        {isPicked && <span className={styles.picked}>{words.list.picked}</span>}
      </th>
      {columns.map((column) => {
        const { cell, isNumber } = COLUMNS[column];
        const content = cell(row, short);
        return (
          <td
            key={column}
            role="cell"
            data-number={isNumber}
            data-label={words.list.columns[column]}
            data-empty={content === null || content === '' || undefined}
          >
            {content}
          </td>
        );
      })}
      <td role="cell" className={styles.menuCell}>
        <button
          type="button"
          aria-haspopup="menu"
          aria-label={words.hand.menuOf(node.label)}
          onClick={(event: MouseEvent<HTMLElement>) => {
            onMenu(row, event.currentTarget);
          }}
        >
          <Ellipsis size={16} aria-hidden />
        </button>
      </td>
    </tr>
  );
});
