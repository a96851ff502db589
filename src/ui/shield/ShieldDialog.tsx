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
  const all = new Set(titles.map(({ id }) => id));
  const [seen, setSeen] = useState<ReadonlySet<WorkId>>(() => selectShield(store.getState()) ?? all);
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
  const row = (work: WorkTitle) => (
    <li key={work.id} data-on={seen.has(work.id) || undefined}>
      <label>
        <input
          type="checkbox"
          checked={seen.has(work.id)}
          onChange={() => {
            toggle(work.id);
          }}
        />
        <span>{work.label}</span>
        <small>{work.year ?? words.details.announced}</small>
      </label>
      {main.includes(work.id) && (
        <button
          type="button"
          aria-label={words.shield.upTo(work.label)}
          onClick={() => {
            upTo(work);
          }}
        >
          {words.shield.upToHere}
        </button>
      )}
    </li>
  );
  return (
    <Dialog title={words.shield.title} onClose={onClose}>
      <div className={styles.body}>
        <p>{words.shield.lead}</p>
        {linked && <p className={styles.linked}>{words.shield.linked}</p>}
        <ul className={styles.works}>{films.map(row)}</ul>
        {others.length > 0 && (
          <details open={others.some(({ id }) => seen.has(id)) && seen.size < titles.length}>
            <summary>{words.shield.more}</summary>
            <ul className={styles.works}>{others.map(row)}</ul>
          </details>
        )}
        <footer>
          <p aria-live="polite">{words.shield.summary(seen.size, titles.length)}</p>
          <button
            type="button"
            onClick={() => {
              setSeen(new Set());
            }}
          >
            {words.shield.none}
          </button>
          <button
            type="button"
            onClick={() => {
              setSeen(all);
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
