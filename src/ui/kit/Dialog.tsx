import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '../words.ts';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  /** Twice as much room, for what has columns. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog: focus stays in it, Escape and a click beside it close it, focus goes back. */
export function Dialog({ title, wide = false, onClose, children }: Props) {
  return (
    <Base.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={styles.dialog} data-wide={wide || undefined}>
          <header>
            <Base.Title>{title}</Base.Title>
            <Base.Close aria-label={words.close}>
              <X size={18} aria-hidden />
            </Base.Close>
          </header>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
