import { Link2 } from 'lucide-react';
import { useState } from 'react';
import type { Camera } from '../../explore/explorerState.ts';
import { selectShield } from '../../store/selectors.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Share.module.css';
import { useCopyLink, useLink, type LinkOptions } from './useCopyLink.ts';

interface Props {
  /** Where the camera looks now; null where there is none. */
  readonly camera: () => Camera | null;
  readonly onClose: () => void;
}

/** Links to what the visitor sees: the state, or the state and the camera. */
export function ShareDialog({ camera, onClose }: Props) {
  const shielded = useExplorer((data) => selectShield(data) !== null);
  const [withSeen, setWithSeen] = useState(false);
  const link = useLink();
  const copyLink = useCopyLink();
  const options = { withSeen };
  // The dialog closes first: what it lies over, the notice too, is out of reach while it is open.
  const copy = (chosen: LinkOptions): void => {
    onClose();
    void copyLink(chosen);
  };
  return (
    <Dialog title={words.shareMenu.title} onClose={onClose}>
      <p>{words.shareMenu.lead}</p>
      <input
        className={styles.address}
        readOnly
        aria-label={words.shareMenu.address}
        value={link(options)}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      {shielded && (
        <label className={styles.withSeen}>
          <input
            type="checkbox"
            checked={withSeen}
            onChange={() => {
              setWithSeen(!withSeen);
            }}
          />
          {words.shareMenu.withSeen}
        </label>
      )}
      <div className={styles.actions}>
        <button
          type="button"
          onClick={() => {
            copy(options);
          }}
        >
          <Link2 size={16} aria-hidden />
          {words.shareMenu.copyLink}
        </button>
        <button
          type="button"
          onClick={() => {
            copy({ ...options, camera: camera() });
          }}
        >
          {words.shareMenu.copyView}
        </button>
      </div>
    </Dialog>
  );
}
