import { selectShield, type WorkTitle } from '../../store/selectors.ts';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

interface Props {
  readonly works: readonly WorkTitle[];
  /** Says which works it belongs to. */
  readonly text?: (titles: string) => string;
}

/** In the place of a node or a tie the shield hides: which works show it, and the offer to lift the shield for the first. */
export function HiddenSelection({ works, text = words.details.hiddenText }: Props) {
  const { store } = useServices();
  const titles = works.map(({ label, year }) => `${label} (${year ?? words.details.announced})`).join(', ');
  const reveal = (): void => {
    const first = works[0];
    if (first) store.getState().setSeen(new Set([...(selectShield(store.getState()) ?? []), first.id]));
  };
  return (
    <article className={styles.details}>
      <h2 tabIndex={-1}>{words.details.hiddenTitle}</h2>
      <p>{text(titles)}</p>
      <button type="button" onClick={reveal}>
        {words.details.reveal}
      </button>
    </article>
  );
}
