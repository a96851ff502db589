import { resetLens } from '../../explore/transitions.ts';
import { useServices } from '../useExplorer.ts';
import { words } from '../words.ts';

/** Takes every condition of the lens away: what an answer that the lens has narrowed offers as the next step. */
export function ShowEverything() {
  const { store } = useServices();
  return (
    <button
      type="button"
      onClick={() => {
        store.getState().change(resetLens);
      }}
    >
      {words.lens.widen}
    </button>
  );
}
