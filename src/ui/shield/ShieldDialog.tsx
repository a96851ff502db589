import { useState } from 'react';
import type { WorkId } from '../../graph/types.ts';
import { selectAllWorkTitles, selectMainWorks, selectShield, type WorkTitle } from '../../store/selectors.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Shield.module.css';

/** "What have you seen?": tick works one by one or up to one; nothing changes until it is confirmed. */
export function ShieldDialog({ onClose }: { readonly onClose: () => void }) {
  const { store } = useServices();
  const titles = useExplorer(selectAllWorkTitles);
  const main = useExplorer(selectMainWorks);
  const linked = useExplorer(({ state }) => state.seen !== null);
  const [seen, setSeen] = useState<ReadonlySet<WorkId>>(
    () => selectShield(store.getState()) ?? new Set(titles.map(({ id }) => id)),
  );
  const films = titles.filter(({ id }) => main.includes(id));
  const others = titles.filter(({ id }) => !main.includes(id));
  const toggle = (id: WorkId): void => {
    const next = new Set(seen);
    if (!next.delete(id)) next.add(id);
    setSeen(next);
  };
  const upTo = (work: WorkTitle): void => {
    setSeen(new Set(titles.slice(0, titles.indexOf(work) + 1).map(({ id }) => id)));
  };
  const apply = (): void => {
    store.getState().setSeen(seen.size === titles.length ? null : seen);
    onClose();
  };
  const box = ({ id, label, year }: WorkTitle) => (
    <label key={id}>
      <input
        type="checkbox"
        checked={seen.has(id)}
        onChange={() => {
          toggle(id);
        }}
      />
      <span>{label}</span>
      <small>{year ?? words.details.announced}</small>
    </label>
  );
  return (
    <Dialog title={words.shield.title} onClose={onClose}>
      <div className={styles.body}>
        <p>{words.shield.lead}</p>
        {linked && <p className={styles.linked}>{words.shield.linked}</p>}
        <div className={styles.works}>
          {films.map((work) => (
            <div key={work.id} className={styles.work}>
              {box(work)}
              <button
                type="button"
                aria-label={words.shield.upTo(work.label)}
                onClick={() => {
                  upTo(work);
                }}
              >
                {words.shield.upToHere}
              </button>
            </div>
          ))}
        </div>
        {others.length > 0 && (
          <details>
            <summary>{words.shield.more}</summary>
            <div className={styles.works}>{others.map(box)}</div>
          </details>
        )}
        <footer>
          <button
            type="button"
            onClick={() => {
              setSeen(new Set(titles.map(({ id }) => id)));
            }}
          >
            {words.shield.everything}
          </button>
          <button type="button" className={styles.apply} onClick={apply}>
            {words.shield.apply}
          </button>
        </footer>
      </div>
    </Dialog>
  );
}
