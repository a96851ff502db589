import { Minus } from 'lucide-react';
import { onlyWork, onlyWorks, setMatch, toggleWithout, toggleWorks } from '../../explore/transitions.ts';
import type { WorkId } from '../../graph/types.ts';
import {
  selectAllWorkTitles,
  selectKnown,
  selectLensCounts,
  selectMainWorks,
  selectSeatNumbers,
} from '../../store/selectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { workHue } from '../kit/hues.ts';
import { words } from '../words.ts';
import { FilterRow } from './FilterRow.tsx';
import styles from './Lens.module.css';

/** The group "Films & series": any of, all of, without; the small works share one row. */
export function WorksFilter() {
  const { store } = useServices();
  const titles = useExplorer(selectAllWorkTitles);
  const main = useExplorer(selectMainWorks);
  const known = useExplorer((data) => selectKnown(data).works);
  const counts = useExplorer((data) => selectLensCounts(data).works);
  const seats = useExplorer(selectSeatNumbers);
  const lens = useExplorer(({ state }) => state.lens);
  const { change } = store.getState();

  const shown = titles.filter(({ id }) => known.includes(id));
  const rows = shown.filter(({ id }) => main.includes(id));
  const others = shown.filter(({ id }) => !main.includes(id)).map(({ id }) => id);
  const isShown = (work: WorkId): boolean =>
    !lens.without.includes(work) && (lens.works.length === 0 || lens.works.includes(work));
  const nodes = (works: readonly WorkId[]): number =>
    works.reduce((sum, work) => sum + (counts.get(work) ?? 0), 0);
  const toggle = (works: readonly WorkId[]) => (): void => {
    change((state) => toggleWorks(state, works, known));
  };

  return (
    <fieldset className={styles.group}>
      <legend>{words.lens.works}</legend>
      {rows.map(({ id, label, shortLabel, year }, place) => (
        <FilterRow
          key={id}
          label={shortLabel}
          detail={`${year ?? ''} · ${String(counts.get(id) ?? 0)}`}
          spokenDetail={`${year ?? words.details.announced}, ${words.lens.nodes(counts.get(id) ?? 0)}`}
          checked={isShown(id)}
          hue={workHue(seats.get(id))}
          onToggle={toggle([id])}
        >
          <span className={styles.extras}>
            <button
              type="button"
              aria-label={words.lens.onlyOf(label)}
              onClick={() => {
                change((state) => onlyWork(state, id));
              }}
            >
              {words.lens.only}
            </button>
            {place > 0 && (
              <button
                type="button"
                aria-label={words.compare.upToOf(label)}
                onClick={() => {
                  change((state) =>
                    onlyWorks(
                      state,
                      rows.slice(0, place + 1).map((row) => row.id),
                    ),
                  );
                }}
              >
                {words.compare.upTo}
              </button>
            )}
            <button
              type="button"
              aria-label={words.lens.withoutOf(label)}
              aria-pressed={lens.without.includes(id)}
              onClick={() => {
                change((state) => toggleWithout(state, id, known));
              }}
            >
              <Minus size={13} aria-hidden />
            </button>
          </span>
        </FilterRow>
      ))}
      {others.length > 0 && (
        <FilterRow
          label={words.lens.otherWorks}
          detail={String(nodes(others))}
          spokenDetail={words.lens.nodes(nodes(others))}
          checked={others.every(isShown)}
          hue="var(--text-3)"
          onToggle={toggle(others)}
        />
      )}
      {lens.works.length > 1 && (
        <div className={styles.match} role="radiogroup" aria-label={words.lens.match}>
          {(['any', 'all'] as const).map((match) => (
            <label key={match}>
              <input
                type="radio"
                name="match"
                checked={lens.match === match}
                onChange={() => {
                  change((state) => setMatch(state, match));
                }}
              />
              {words.lens[match]}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
