import { Drawer } from '@base-ui/react/drawer';
import type { ReactNode } from 'react';
import styles from './Sheet.module.css';

interface Props {
  readonly name: string;
  /** Whether the rest of the page waits until it is closed. */
  readonly modal: boolean;
  /** Where it may rest, from the bottom up, in CSS pixels or fractions of the height; a single full height if left out. */
  readonly stops?: readonly (number | string)[];
  /** Which of the stops it comes to rest at first, from 0. */
  readonly first?: number;
  readonly side: 'bottom' | 'left';
  readonly onClose: () => void;
  /** Told where it rests; null at no stop. */
  readonly onStop?: (stop: number | string | null) => void;
  readonly children: ReactNode;
}

/** A panel over the map that a thumb can pull and dismiss: the lens on narrow screens, the details on a phone. */
export function Sheet({ name, modal, stops, first = 1, side, onClose, onStop, children }: Props) {
  return (
    <Drawer.Root
      open
      modal={modal}
      disablePointerDismissal={!modal}
      swipeDirection={side === 'left' ? 'left' : 'down'}
      {...(stops ? { snapPoints: [...stops], defaultSnapPoint: stops[first] ?? stops[0] ?? null } : {})}
      onSnapPointChange={(stop) => onStop?.(stop)}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Drawer.Portal>
        {modal && <Drawer.Backdrop className={styles.backdrop} />}
        <Drawer.Viewport
          className={modal ? styles.viewport : `${styles.viewport ?? ''} ${styles.through ?? ''}`}
          data-side={side}
        >
          <Drawer.Popup className={styles.sheet} data-side={side} aria-label={name} initialFocus={modal}>
            {side === 'bottom' && <div className={styles.handle} aria-hidden />}
            <Drawer.Content className={styles.content}>{children}</Drawer.Content>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
