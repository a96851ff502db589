import { clearPicked, showHidden, unpinAll } from '../../explore/handTransitions.ts';
import type { ExplorerState } from '../../explore/explorerState.ts';
import { selectJoins } from '../../store/handSelectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './HandBar.module.css';

/** What was changed by hand and cannot be seen for itself, each with the way back: in every view. */
export function HandBar() {
  const hidden = useExplorer(({ state }) => state.hidden.length);
  const pinned = useExplorer(({ state }) => (state.view === 'graph' ? state.pins.length : 0));
  const picked = useExplorer((data) => (selectJoins(data) === null ? data.state.picked.length : 0));
  if (hidden + pinned + picked === 0) return null;
  return (
    <div role="group" aria-label={words.hand.bar} className={styles.bar}>
      {hidden > 0 && <Change text={words.hand.hidden(hidden)} undo={words.hand.showHidden} by={showHidden} />}
      {pinned > 0 && <Change text={words.hand.pinned(pinned)} undo={words.hand.unpinAll} by={unpinAll} />}
      {picked > 0 && (
        <Change
          text={`${words.hand.picked(picked)}. ${words.hand.pickAnother}`}
          undo={words.hand.clear}
          by={clearPicked}
        />
      )}
    </div>
  );
}

interface Props {
  readonly text: string;
  readonly undo: string;
  readonly by: (state: ExplorerState) => ExplorerState;
}

function Change({ text, undo, by }: Props) {
  const { store } = useServices();
  return (
    <p className={styles.change}>
      {text}{' '}
      <button
        type="button"
        onClick={() => {
          store.getState().change(by);
        }}
      >
        {undo}
      </button>
    </p>
  );
}
