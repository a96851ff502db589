import { Link2 } from 'lucide-react';
import { DEPTHS } from '../../explore/explorerState.ts';
import { setDepth } from '../../explore/transitions.ts';
import { useCopyLink } from '../share/useCopyLink.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

/** What one can do with the selected node. */
export function Actions() {
  const { store } = useServices();
  const depth = useExplorer(({ state }) => state.depth);
  const copyLink = useCopyLink();
  return (
    <div className={styles.actions}>
      <fieldset className={styles.depth}>
        <legend>{words.details.depth}</legend>
        {DEPTHS.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="depth"
              aria-label={words.details.depthOf(option)}
              checked={option === depth}
              onChange={() => {
                store.getState().change((state) => setDepth(state, option));
              }}
            />
            <span aria-hidden>{option}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        onClick={() => {
          void copyLink();
        }}
      >
        <Link2 size={15} aria-hidden />
        {words.details.copyLink}
      </button>
    </div>
  );
}
