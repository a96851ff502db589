import { Columns3 } from 'lucide-react';
import { lazy, Suspense, useCallback, useId, useMemo, useRef, useState, type CSSProperties } from 'react';
import { LIST_GROUPS } from '../../explore/arrangement.ts';
import { setFind, setGroup, sortBy } from '../../explore/arrangementTransitions.ts';
import { showHidden } from '../../explore/handTransitions.ts';
import { openMeasure } from '../../explore/measureTransitions.ts';
import type { ListRow } from '../../explore/nodeList.ts';
import type { WorkId } from '../../graph/types.ts';
import { selectVisible } from '../../store/selectors.ts';
import arrange from '../arrange/Arrange.module.css';
import { Bar } from '../arrange/Bar.tsx';
import { Choice } from '../arrange/Choice.tsx';
import { FindBox } from '../arrange/FindBox.tsx';
import { NextStep } from '../arrange/NextStep.tsx';
import { SortSelect } from '../arrange/SortSelect.tsx';
import { useLinkWalk } from '../arrange/useLinkWalk.ts';
import { useShowCurrent } from '../arrange/useShowCurrent.ts';
import { NothingShown } from '../lens/NothingShown.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { StateLink } from '../kit/StateLink.tsx';
import { words } from '../words.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import { COLUMNS } from './columns.tsx';
import { ListHead } from './ListHead.tsx';
import { ListLine } from './ListLine.tsx';
import styles from './List.module.css';
import { useRows } from './useRows.ts';

const NodeMenu = lazy(async () => ({ default: (await import('../hand/NodeMenu.tsx')).NodeMenu }));

/** Rows from which the browser may pass over those out of sight. */
const MANY = 1500;

const SORTS = ['weight', 'name', 'kind', 'works', 'appearances', 'ties', 'fate'] as const;

/** What the graph shows, as a table: the same nodes, the same selection, and all that can be done with them. */
export function ListView() {
  const { store } = useServices();
  const { known } = useExplorer(selectVisible);
  const { groups, total, found } = useRows();
  const { sort, columns, find, group } = useExplorer(({ state }) => state.arrangement);
  const selected = useExplorer(({ state }) => state.selected);
  const picked = useExplorer(({ state }) => state.picked);
  const hidden = useExplorer(({ state }) => state.hidden);
  const [choosing, setChoosing] = useState(false);
  const [menu, setMenu] = useState<{ readonly row: ListRow; readonly anchor: HTMLElement } | null>(null);
  const openMenu = useCallback((row: ListRow, anchor: HTMLElement) => {
    setMenu({ row, anchor });
  }, []);
  const title = useId();
  const scroller = useRef<HTMLDivElement>(null);
  useLinkWalk(scroller);
  useShowCurrent(scroller, selected);
  const short = useMemo(
    () => new Map(known.works.map((id) => [id, known.nodes.get(id)?.work?.shortLabel ?? id])),
    [known],
  );
  const titleOf = (work: WorkId): string => known.nodes.get(work)?.label ?? work;
  const tracks = columns.map((column) => COLUMNS[column].width).join(' ');
  return (
    <section className={styles.list} aria-label={words.list.name}>
      <Bar
        title={words.list.title(found, total)}
        titleId={title}
        find={<FindBox placeholder={words.list.find} />}
      >
        <SortSelect
          value={sort?.by ?? 'weight'}
          options={SORTS.map((value) => ({ value, label: words.list.sorts[value] }))}
          onChange={(by) => {
            store.getState().change((state) => sortBy(state, by === 'weight' ? null : by));
          }}
        />
        <Choice
          name={words.list.group}
          options={LIST_GROUPS.map((value) => ({ value, label: words.list.groups[value] }))}
          value={group}
          onChange={(next) => {
            store.getState().change((state) => setGroup(state, next));
          }}
        />
        <StateLink to={(state) => openMeasure(state, 'ties')} className={arrange.button}>
          {words.measures.short}
        </StateLink>
        <button
          type="button"
          className={arrange.button}
          aria-expanded={choosing}
          onClick={() => {
            setChoosing(!choosing);
          }}
        >
          <Columns3 size={15} aria-hidden /> {words.list.columnsName}
        </button>
        {choosing && <ColumnChoices />}
      </Bar>
      <div ref={scroller} className={styles.scroller}>
        {hidden.length > 0 && (
          <NextStep
            text={words.list.hidden(hidden.length)}
            action={words.list.showHidden}
            onAction={() => {
              store.getState().change(showHidden);
            }}
          />
        )}
        {found > 0 && (
          <table
            role="table"
            aria-labelledby={title}
            style={{ '--tracks': tracks, '--count': columns.length } as CSSProperties}
          >
            <ListHead columns={columns} />
            {groups.map((one) => (
              <tbody
                role="rowgroup"
                data-many={found > MANY || undefined}
                key={one.by === 'kind' ? one.kind : one.by === 'work' ? one.work : ''}
              >
                {one.by !== 'none' && (
                  <tr role="row" className={styles.group}>
                    <th role="rowheader" scope="rowgroup">
                      {one.by === 'kind' ? words.kindMany(one.kind) : words.list.firstIn(titleOf(one.work))}{' '}
                      <span>{one.rows.length}</span>
                    </th>
                  </tr>
                )}
                {one.rows.map((row) => (
                  <ListLine
                    key={row.node.id}
                    row={row}
                    columns={columns}
                    short={short}
                    isSelected={row.node.id === selected}
                    isPicked={picked.includes(row.node.id)}
                    onMenu={openMenu}
                  />
                ))}
              </tbody>
            ))}
          </table>
        )}
        {total === 0 && <NothingShown className={arrange.nothing} />}
        {total > 0 && found === 0 && (
          <NextStep
            text={words.arrange.noneFound(find)}
            action={words.arrange.findClear}
            onAction={() => {
              store.getState().change((state) => setFind(state, ''));
            }}
          />
        )}
      </div>
      {menu && (
        <Suspense>
          <NodeMenu
            key={menu.row.node.id}
            id={menu.row.node.id}
            anchor={menu.anchor}
            returnTo={() => menu.anchor}
            onClose={() => {
              setMenu(null);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
