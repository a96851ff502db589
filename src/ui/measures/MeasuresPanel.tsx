import { useDeferredValue, useMemo, useState } from 'react';
import { MEASURES, type MeasureName } from '../../explore/measureNames.ts';
import { openMeasure } from '../../explore/measureTransitions.ts';
import type { Measures } from '../../explore/measures.ts';
import { selectMeasures } from '../../store/measureSelectors.ts';
import { selectVisible } from '../../store/selectors.ts';
import { CloseButton } from '../details/CloseButton.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { RankedRow } from './RankedRow.tsx';
import styles from './Measures.module.css';

/** Rows at first, and how many more each time. */
const STEP = 20;

/** Who holds this world together: a ranking of what is shown, each number opening what it counts. */
export function MeasuresPanel() {
  const { store } = useServices();
  const measure = useExplorer(({ state }) => state.measure);
  // Counting every shortest way takes longer than a frame: the panel is there first, and is answered in the next.
  const visible = useDeferredValue(useExplorer(selectVisible), null);
  const counted = useMemo(() => visible && selectMeasures(store.getState()), [visible, store]);
  if (measure === null) return null;
  return (
    <article className={styles.measures} aria-labelledby="details-name">
      <header>
        <h2 id="details-name" tabIndex={-1}>
          {words.measures.title}
        </h2>
        <CloseButton />
      </header>
      <div className={styles.choice} role="radiogroup" aria-label={words.measures.name}>
        {MEASURES.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="measure"
              checked={option === measure}
              onChange={() => {
                store.getState().change((state) => openMeasure(state, option));
              }}
            />
            <span>{words.measures.measure(option)}</span>
          </label>
        ))}
      </div>
      <p>{words.measures.meaning(measure)}</p>
      {counted ? (
        <Ranking key={measure} measure={measure} counted={counted} />
      ) : (
        <p role="status">{words.measures.counting}</p>
      )}
      <p className={styles.scope}>{words.measures.scope}</p>
    </article>
  );
}

function Ranking({ measure, counted }: { readonly measure: MeasureName; readonly counted: Measures }) {
  const [rows, setRows] = useState(STEP);
  const ranking = counted[measure];
  const most = ranking[0]?.value ?? 1;
  if (ranking.length === 0) return <p>{words.measures.nothing}</p>;
  return (
    <>
      {measure === 'between' && counted.betweenIsEstimated && <p>{words.measures.estimated}</p>}
      <ol className={styles.ranking}>
        {ranking.slice(0, rows).map(({ node, value }) => (
          <RankedRow key={node.id} node={node} measure={measure} value={value} share={value / most} />
        ))}
      </ol>
      {rows < ranking.length && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setRows(rows + STEP);
          }}
        >
          {words.measures.more(Math.min(STEP, ranking.length - rows))}
        </button>
      )}
    </>
  );
}
