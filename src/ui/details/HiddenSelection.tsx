import { selectShield, type WorkTitle } from '../../store/selectors.ts';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

/** In the place of a node the shield hides: which works show it, and the offer to lift the shield for the first. */
export function HiddenSelection({ works }: { readonly works: readonly WorkTitle[] }) {
  const { store } = useServices();
  const titles = works.map(({ label, year }) => `${label} (${year ?? words.details.announced})`).join(', ');
  const reveal = (): void => {
    const first = works[0];
    if (first) store.getState().setSeen(new Set([...(selectShield(store.getState()) ?? []), first.id]));
  };
  return (
    <article className={styles.details}>
      <h2 tabIndex={-1}>{words.details.hiddenTitle}</h2>
      <p>{words.details.hiddenText(titles)}</p>
      <button type="button" onClick={reveal}>
        {words.details.reveal}
      </button>
    </article>
  );
}
