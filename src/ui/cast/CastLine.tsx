import { memo, type CSSProperties } from 'react';
import type { CastCell, CastRow } from '../../explore/castMatrix.ts';
import type { GraphNode, NodeId } from '../../graph/types.ts';
import { NodeLink } from '../kit/NodeLink.tsx';
import { words } from '../words.ts';
import styles from './Cast.module.css';
import { Disc } from './Disc.tsx';

interface Props {
  readonly row: CastRow;
  readonly columns: readonly GraphNode[];
  /** A CSS colour for each column. */
  readonly hues: readonly string[];
  /** The selected node, if it is in this row or a column of it. */
  readonly selected: NodeId | null;
}

/** A character's row: the name, who plays it, and a disc for each work, joined from the first to the last. */
export const CastLine = memo(function CastLine({ row, columns, hues, selected }: Props) {
  const { character, cells, performers, appearances, first, last } = row;
  return (
    <tr role="row" className={styles.row} aria-current={character.id === selected || undefined}>
      <th role="rowheader" scope="row">
        <NodeLink id={character.id} className={styles.character} />
        {appearances > 1 && (
          <span className={styles.count}>
            <span aria-hidden>{appearances}</span>
            <span className="visually-hidden">{words.cast.appearances(appearances)}</span>
          </span>
        )}
        {performers.length > 0 && (
          <span className={styles.performers}>
            <span className="visually-hidden">{words.cast.playedBy} </span>
            {performers.map((person, place) => (
              <span key={person.id}>
                {place > 0 && ', '}
                <NodeLink id={person.id} />
              </span>
            ))}
          </span>
        )}
      </th>
      {columns.map(({ id, work, label }, column) => {
        const cell = cells[column] ?? null;
        const line = column < first || column > last ? 'none' : edgeOf(column, first, last);
        return (
          <td
            key={id}
            role="cell"
            data-line={line}
            data-empty={cell === null || undefined}
            data-current={id === selected || undefined}
            style={{ '--hue': hues[column] } as CSSProperties}
          >
            {cell && (
              <Cell
                cell={cell}
                symbol={work?.symbol ?? label}
                isNews={!sameAsBefore(cells, column)}
                selected={selected}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
});

function edgeOf(column: number, first: number, last: number): 'none' | 'start' | 'middle' | 'end' {
  if (first === last) return 'none';
  return column === first ? 'start' : column === last ? 'end' : 'middle';
}

/** Whether the same people played the part when it was last seen: then their names need not be read again. */
function sameAsBefore(cells: readonly (CastCell | null)[], column: number): boolean {
  const names = (cell: CastCell | null | undefined): string =>
    cell?.performers.map(({ person }) => person.id).join() ?? '';
  const before = cells.slice(0, column).findLast((cell) => names(cell) !== '');
  return before !== undefined && names(before) === names(cells[column]);
}

interface CellProps {
  readonly cell: CastCell;
  readonly symbol: string;
  readonly isNews: boolean;
  readonly selected: NodeId | null;
}

function Cell({ cell: { appears, performers }, symbol, isNews, selected }: CellProps) {
  return (
    <>
      <span className={styles.disc}>
        <Disc parts={performers.length} appears={appears} />
      </span>
      <span className={styles.symbol} aria-hidden>
        {symbol}
      </span>
      {performers.map(({ person, billing }) => (
        <span
          key={person.id}
          className={styles.performer}
          data-quiet={!isNews || undefined}
          data-current={person.id === selected || undefined}
        >
          <NodeLink id={person.id} />
          {billing !== null && (
            <span className={styles.billing}>
              <span className="visually-hidden">, {words.cast.billed} </span>
              {words.cast.billing(billing)}
            </span>
          )}
        </span>
      ))}
      {performers.length === 0 && (
        <span className={appears ? 'visually-hidden' : styles.remark}>
          {appears ? words.cast.unknown : words.cast.mentioned}
        </span>
      )}
    </>
  );
}
