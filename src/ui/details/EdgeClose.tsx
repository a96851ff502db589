import { ArrowLeft, X } from 'lucide-react';
import { closeEdge } from '../../explore/handTransitions.ts';
import { selectJoins } from '../../store/handSelectors.ts';
import { selectSelected } from '../../store/selectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

/** Out of a tie's receipt: back to what it was opened beside, or away. */
export function EdgeClose() {
  const { store } = useServices();
  const selected = useExplorer((data) => selectSelected(data)?.label);
  const isAmongPicked = useExplorer((data) => selectJoins(data) !== null);
  const close = (): void => {
    store.getState().change(closeEdge);
  };
  if (selected === undefined && !isAmongPicked) {
    return (
      <button type="button" className={styles.close} aria-label={words.close} onClick={close}>
        <X size={18} aria-hidden />
      </button>
    );
  }
  return (
    <button type="button" className={styles.back} onClick={close}>
      <ArrowLeft size={15} aria-hidden />
      {isAmongPicked ? words.joins.back : words.tie.backTo(selected ?? '')}
    </button>
  );
}
