import { useMemo } from 'react';
import { castMatrix, type CastCell } from '../../explore/castMatrix.ts';
import { selectSeatNumbers, selectVisible, selectWeights } from '../../store/selectors.ts';
import { workHue } from '../kit/hues.ts';
import { NodeLink } from '../kit/NodeLink.tsx';
import { NothingShown } from '../lens/NothingShown.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import type { WorkId } from '../../graph/types.ts';
import styles from './Cast.module.css';

/** Who plays whom in which work: a row for each character, a column for each work. */
export function CastView() {
  const { shown, known } = useExplorer(selectVisible);
  const weights = useExplorer(selectWeights);
  const selected = useExplorer(({ state }) => state.selected);
  const seats = useExplorer(selectSeatNumbers);
  const { columns, rows } = useMemo(() => castMatrix(known, shown, weights), [known, shown, weights]);
  return (
    <section className={styles.cast} aria-label={words.cast.name}>
      <table>
        <caption>{words.cast.caption(rows.length, columns.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.cast.character}</th>
            {columns.map(({ id, label, work }) => (
              <th key={id} scope="col" style={{ color: workHue(seats.get(id as WorkId)) }}>
                <NodeLink id={id}>{work?.shortLabel ?? label}</NodeLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ character, cells }) => (
            <tr key={character.id} aria-current={character.id === selected || undefined}>
              <th scope="row">
                <NodeLink id={character.id} />
              </th>
              {columns.map(({ id }, column) => (
                <td key={id}>
                  <Cell cell={cells[column] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <NothingShown className={styles.empty} />}
    </section>
  );
}

function Cell({ cell }: { readonly cell: CastCell | null }) {
  if (cell === null) return null;
  if (!cell.appears) return <>{words.cast.mentioned}</>;
  if (cell.performers.length === 0) return <>{words.cast.unknown}</>;
  return (
    <ul>
      {cell.performers.map(({ person, billing }) => (
        <li key={person.id}>
          <NodeLink id={person.id} />
          {billing !== null && <span className={styles.billing}>{words.cast.billed(billing)}</span>}
        </li>
      ))}
    </ul>
  );
}
