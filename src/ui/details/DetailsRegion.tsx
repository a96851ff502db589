import { lazy, Suspense } from 'react';
import { selectNode } from '../../explore/transitions.ts';
import { FRAME } from '../../scene/tokens.ts';
import { useServices } from '../useExplorer.ts';
import type { Room } from '../useMedia.ts';
import { words } from '../words.ts';
import { DetailsPanel } from './DetailsPanel.tsx';
import styles from './DetailsRegion.module.css';

const Sheet = lazy(async () => ({ default: (await import('../kit/Sheet.tsx')).Sheet }));

/** Stops of the sheet on a phone: name and kind; the first facts; everything. */
const STOPS = [
  `${String(FRAME.bar + FRAME.sheet.low)}px`,
  `${String(FRAME.bar + FRAME.sheet.half)}px`,
  1,
] as const;

/** The details of what is selected: a panel beside the map, on a phone a sheet over it. */
export function DetailsRegion({ room }: { readonly room: Room }) {
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
        stops={STOPS}
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
