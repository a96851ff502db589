import { lazy, Suspense } from 'react';
import type { Room } from '../useMedia.ts';
import { words } from '../words.ts';
import { LensPanel } from './LensPanel.tsx';
import styles from './LensRegion.module.css';

const Sheet = lazy(async () => ({ default: (await import('../kit/Sheet.tsx')).Sheet }));

interface Props {
  readonly room: Room;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The lens where there is room for it: a rail beside the map, else a drawer, on a phone a full sheet. */
export function LensRegion({ room, open, onClose }: Props) {
  const region = (
    <section aria-label={words.lens.name} className={styles.region}>
      <LensPanel {...(room === 'phone' && { onTour: onClose })} />
    </section>
  );
  if (room === 'wide') return <div className={styles.rail}>{region}</div>;
  if (!open) return null;
  return (
    <Suspense>
      <Sheet name={words.lens.name} modal side={room === 'phone' ? 'bottom' : 'left'} onClose={onClose}>
        {region}
      </Sheet>
    </Suspense>
  );
}
