import { Compass } from 'lucide-react';
import { isEmptyLens } from '../../explore/explorerState.ts';
import { resetLens } from '../../explore/transitions.ts';
import { AsOfSlider } from '../moment/AsOfSlider.tsx';
import { ShieldButton } from '../shield/ShieldButton.tsx';
import { ToursButton } from '../tour/ToursButton.tsx';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { KindsFilter } from './KindsFilter.tsx';
import { RelationsFilter } from './RelationsFilter.tsx';
import { WorksFilter } from './WorksFilter.tsx';
import styles from './Lens.module.css';

interface Props {
  /** Told when a tour was chosen; without it none are offered, because the banner does. */
  readonly onTour?: (() => void) | undefined;
}

/** What one looks at: films, kinds and relations. The legend is the filter. */
export function LensPanel({ onTour }: Props) {
  const { store } = useServices();
  const untouched = useExplorer(({ state }) => isEmptyLens(state.lens));
  return (
    <div className={styles.lens}>
      <ShieldButton />
      {onTour && (
        <ToursButton className={styles.tours} onChosen={onTour}>
          <Compass size={16} aria-hidden />
          {words.tour.all}
        </ToursButton>
      )}
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
