import { lazy, Suspense } from 'react';
import { selectNode } from '../../explore/transitions.ts';
import { FRAME } from '../../scene/tokens.ts';
import { useServices } from '../useExplorer.ts';
import type { Room } from '../useMedia.ts';
import { words } from '../words.ts';
import { DetailsPanel } from './DetailsPanel.tsx';
import styles from './DetailsRegion.module.css';

const Sheet = lazy(async () => ({ default: (await import('../kit/Sheet.tsx')).Sheet }));

/** Stops of the sheet on a phone above what lies below it: name and kind; the first facts; everything. */
const stopsAbove = (below: number): readonly [string, string, 1] => [
  `${String(below + FRAME.sheet.low)}px`,
  `${String(below + FRAME.sheet.half)}px`,
  1,
];
const STOPS = stopsAbove(FRAME.bar);
const STOPS_IN_TOUR = stopsAbove(FRAME.bar + FRAME.tour);

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
      <DetailsPanel />
    </section>
  );
  if (room !== 'phone') return <div className={styles.panel}>{region}</div>;
  return (
    <Suspense>
      <Sheet
        name={words.details.name}
        modal={false}
        stops={inTour ? STOPS_IN_TOUR : STOPS}
        first={inTour ? 0 : 1}
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
