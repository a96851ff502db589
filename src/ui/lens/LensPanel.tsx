import { Compass } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { isEmptyLens } from '../../explore/explorerState.ts';
import { openMeasure } from '../../explore/measureTransitions.ts';
import { resetLens } from '../../explore/transitions.ts';
import { StateLink } from '../kit/StateLink.tsx';
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
const ComparePanel = lazy(async () => ({
  default: (await import('../compare/ComparePanel.tsx')).ComparePanel,
}));

/** What one looks at: films, kinds and relations. The legend is the filter. */
export function LensPanel({ onTour }: Props) {
  const { store } = useServices();
  const isComparing = useExplorer(({ state }) => state.lens.works.length > 0);
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
      {isComparing && (
        <Suspense>
          <ComparePanel />
        </Suspense>
      )}
      <AsOfSlider />
      <KindsFilter />
      <RelationsFilter />
      <StateLink to={(state) => openMeasure(state, 'between')} className={styles.question}>
        {words.measures.open}
      </StateLink>
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
