import type { WorkTitle } from '../../store/selectors.ts';
import { useReveal } from '../shield/useReveal.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

interface Props {
  readonly works: readonly WorkTitle[];
  /** Says which works it belongs to. */
  readonly text?: (titles: string) => string;
}

/** In the place of a node or a tie the shield hides: which works show it, and the offer to lift the shield for the first. */
export function HiddenSelection({ works, text = words.details.hiddenText }: Props) {
  const { titles, reveal } = useReveal(works);
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
