import { X } from 'lucide-react';
import { selectNode } from '../../explore/transitions.ts';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

/** Closes the details: nothing is selected any more. */
export function CloseButton() {
  const { store } = useServices();
  return (
    <button
      type="button"
      className={styles.close}
      aria-label={words.close}
      onClick={() => {
        store.getState().change((state) => selectNode(state, null));
      }}
    >
      <X size={18} aria-hidden />
    </button>
  );
}
