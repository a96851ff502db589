import { useId, useMemo, useRef, type CSSProperties } from 'react';
import { setFind, setSpan, sortBy } from '../../explore/arrangementTransitions.ts';
import { castMatrix, type CastMatrix, type CastRow } from '../../explore/castMatrix.ts';
import { finder } from '../../explore/finder.ts';
import type { GraphNode, NodeId, WorkId } from '../../graph/types.ts';
import { selectListed } from '../../store/answerSelectors.ts';
import { selectLineUp, selectSeatNumbers, selectVisible, selectWeights } from '../../store/selectors.ts';
import { Bar } from '../arrange/Bar.tsx';
import { FindBox } from '../arrange/FindBox.tsx';
import { LineUpChoices } from '../arrange/LineUpChoices.tsx';
import { NextStep } from '../arrange/NextStep.tsx';
import { SortSelect } from '../arrange/SortSelect.tsx';
import { useLinkWalk } from '../arrange/useLinkWalk.ts';
import { useShowCurrent } from '../arrange/useShowCurrent.ts';
import arrange from '../arrange/Arrange.module.css';
import { workHue } from '../kit/hues.ts';
import { NothingShown } from '../lens/NothingShown.tsx';
import { ShowEverything } from '../lens/ShowEverything.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { CastHead } from './CastHead.tsx';
import { CastLine } from './CastLine.tsx';
import styles from './Cast.module.css';

const SORTS = ['appearances', 'weight', 'works', 'name'] as const;

/** Who plays whom in which work: a row for each character, a column for each work. */
export function CastView() {
  const { store } = useServices();
  const matrix = useMatrix();
  const find = useExplorer(({ state }) => state.arrangement.find);
  const sort = useExplorer(({ state }) => state.arrangement.sort);
  const selected = useExplorer(({ state }) => state.selected);
  const seats = useExplorer(selectSeatNumbers);
  const title = useId();
  const scroller = useRef<HTMLDivElement>(null);
  useLinkWalk(scroller);
  useShowCurrent(scroller, selected);

  const { columns, elsewhere } = matrix;
  const rows = useMemo(() => found(matrix.rows, find), [matrix, find]);
  const hues = useMemo(() => columns.map(({ id }) => workHue(seats.get(id as WorkId))), [columns, seats]);
  const work = columns.find(({ id }) => id === sort?.by);
  const nobody = matrix.rows.length === 0;
  return (
    <section className={styles.cast} aria-label={words.cast.name}>
      <Bar
        title={words.cast.title(rows.length, columns.length)}
        titleId={title}
        find={<FindBox placeholder={words.cast.find} />}
      >
        <SortSelect
          value={sort?.by ?? 'appearances'}
          options={[
            ...SORTS.map((value) => ({ value, label: words.cast.sorts[value] })),
            ...(work
              ? [
                  {
                    value: work.id as WorkId,
                    label: words.cast.billedIn(work.work?.shortLabel ?? work.label),
                  },
                ]
              : []),
          ]}
          onChange={(by) => {
            store.getState().change((state) => sortBy(state, by === 'appearances' ? null : by));
          }}
        />
        <LineUpChoices />
      </Bar>
      <div ref={scroller} className={styles.scroller}>
        {rows.length > 0 && (
          <table
            role="table"
            aria-labelledby={title}
            data-many={columns.length > MOST_ON_PHONE || undefined}
            style={{ '--columns': columns.length } as CSSProperties}
          >
            <CastHead columns={columns} />
            <tbody role="rowgroup">
              {rows.map((row) => (
                <CastLine
                  key={row.character.id}
                  row={row}
                  columns={columns}
                  hues={hues}
                  selected={concerns(row, columns, selected) ? selected : null}
                />
              ))}
            </tbody>
          </table>
        )}
        {rows.length === 0 && !nobody && (
          <NextStep
            text={words.arrange.noneFound(find)}
            action={words.arrange.findClear}
            onAction={() => {
              store.getState().change((state) => setFind(state, ''));
            }}
          />
        )}
        {nobody && elsewhere === 0 && <NoCharacters />}
        {elsewhere > 0 && (
          <NextStep
            text={words.cast.elsewhere(elsewhere)}
            action={words.cast.showElsewhere}
            onAction={() => {
              store.getState().change((state) => setSpan(state, 'all'));
            }}
          />
        )}
      </div>
    </section>
  );
}

/** Columns that have room side by side on a phone; of more, each row shows only its own. */
const MOST_ON_PHONE = 8;

function useMatrix(): CastMatrix {
  const { kept } = useExplorer(selectVisible);
  const shown = useExplorer(selectListed);
  const weights = useExplorer(selectWeights);
  const works = useExplorer(selectLineUp);
  const sort = useExplorer(({ state }) => state.arrangement.sort);
  return useMemo(
    () => castMatrix(kept, shown, weights, { works, sort }),
    [kept, shown, weights, works, sort],
  );
}

/** Rows whose character or performers are called so. */
function found(rows: readonly CastRow[], find: string): readonly CastRow[] {
  const matches = finder(find);
  const names = ({ label, aliases }: GraphNode): readonly string[] => [
    label,
    ...aliases.map(({ name }) => name),
  ];
  return rows.filter(({ character, performers }) =>
    matches([character, ...performers].flatMap((node) => names(node))),
  );
}

/** Whether a row has to show that something is selected. */
function concerns(row: CastRow, columns: readonly GraphNode[], selected: NodeId | null): boolean {
  return (
    row.character.id === selected ||
    row.performers.some(({ id }) => id === selected) ||
    columns.some(({ id }) => id === selected)
  );
}

function NoCharacters() {
  const nothing = useExplorer((data) => selectVisible(data).shown.nodes.size === 0);
  if (nothing) return <NothingShown className={arrange.nothing} />;
  return (
    <p className={arrange.nothing}>
      {words.cast.noCharacters} <ShowEverything />
    </p>
  );
}
