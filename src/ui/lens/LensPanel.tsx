import { isEmptyLens } from '../../explore/explorerState.ts';
import { resetLens } from '../../explore/transitions.ts';
import { AsOfSlider } from '../moment/AsOfSlider.tsx';
import { ShieldButton } from '../shield/ShieldButton.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { KindsFilter } from './KindsFilter.tsx';
import { RelationsFilter } from './RelationsFilter.tsx';
import { WorksFilter } from './WorksFilter.tsx';
import styles from './Lens.module.css';

/** What one looks at: films, kinds and relations. The legend is the filter. */
export function LensPanel() {
  const { store } = useServices();
  const untouched = useExplorer(({ state }) => isEmptyLens(state.lens));
  return (
    <div className={styles.lens}>
      <ShieldButton />
      <WorksFilter />
      <AsOfSlider />
      <KindsFilter />
      <RelationsFilter />
      <button
        type="button"
        className={styles.reset}
        disabled={untouched}
        onClick={() => {
          store.getState().change(resetLens);
        }}
      >
        {words.lens.reset}
      </button>
    </div>
  );
}
