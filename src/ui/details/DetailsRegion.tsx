import { lazy, Suspense } from 'react';
import { selectNode } from '../../explore/transitions.ts';
import { FRAME, sheetStops } from '../../scene/tokens.ts';
import { textScale } from '../textScale.ts';
import { useServices } from '../useExplorer.ts';
import type { Room } from '../useMedia.ts';
import { words } from '../words.ts';
import styles from './DetailsRegion.module.css';

const DetailsPanel = lazy(async () => ({ default: (await import('./DetailsPanel.tsx')).DetailsPanel }));
const Sheet = lazy(async () => ({ default: (await import('../kit/Sheet.tsx')).Sheet }));

interface Props {
  readonly room: Room;
  /** A tour has its card between the sheet and the bar, and is what one reads first. */
  readonly inTour: boolean;
}

/** The details of what is selected: a panel beside the map, on a phone a sheet over it. */
export function DetailsRegion({ room, inTour }: Props) {
  const { store } = useServices();
  const region = (
    <section id="details" aria-label={words.details.name} className={styles.region}>
      <Suspense>
        <DetailsPanel />
      </Suspense>
    </section>
  );
  if (room !== 'phone') return <div className={styles.panel}>{region}</div>;
  const stops = sheetStops(window.innerHeight, textScale(), inTour ? FRAME.tour : 0);
  return (
    <Suspense>
      <Sheet
        name={words.details.name}
        modal={false}
        stops={[...stops.map((height) => `${String(height)}px`), 1]}
        first={stops.length - 1}
        side="bottom"
        onClose={() => {
          store.getState().change((state) => selectNode(state, null));
        }}
      >
        {region}
      </Sheet>
    </Suspense>
  );
}
