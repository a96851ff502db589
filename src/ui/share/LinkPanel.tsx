import { Focus, Link2, QrCode, Send } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { selectKnown, selectShield } from '../../store/selectors.ts';
import type { CameraHandle } from '../graph/useGraphCanvas.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { sharing } from '../words/sharing.ts';
import { linkContents } from './linkContents.ts';
import styles from './Share.module.css';
import { sharedState, useCopyLink, useLink, type LinkOptions } from './useCopyLink.ts';

const QrPicture = lazy(async () => ({ default: (await import('./QrPicture.tsx')).QrPicture }));

interface Props {
  readonly canvas: CameraHandle | null;
  readonly onClose: () => void;
}

/** Links to what the visitor sees, and in words what such a link says and what it does not. */
export function LinkPanel({ canvas, onClose }: Props) {
  const { store } = useServices();
  const shielded = useExplorer((data) => selectShield(data) !== null);
  const known = useExplorer(selectKnown);
  const [withSeen, setWithSeen] = useState(false);
  const [withQr, setWithQr] = useState(false);
  const link = useLink();
  const copyLink = useCopyLink();
  const options = { withSeen };
  const href = link(options);
  // The dialog closes first: what it lies over, the notice too, is out of reach while it is open.
  const copy = (chosen: LinkOptions): void => {
    onClose();
    void copyLink(chosen);
  };
  return (
    <>
      <input
        className={styles.address}
        readOnly
        aria-label={words.shareMenu.address}
        value={href}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      {shielded && (
        <label className={styles.choice}>
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
          className={styles.first}
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
            copy({ ...options, camera: canvas?.camera() ?? null });
          }}
        >
          <Focus size={16} aria-hidden />
          {words.shareMenu.copyView}
        </button>
        {'share' in navigator && (
          <button
            type="button"
            onClick={() => {
              void send(document.title, href);
            }}
          >
            <Send size={16} aria-hidden />
            {sharing.send}
          </button>
        )}
        <button
          type="button"
          aria-expanded={withQr}
          onClick={() => {
            setWithQr(!withQr);
          }}
        >
          <QrCode size={16} aria-hidden />
          {sharing.qr}
        </button>
      </div>
      {withQr && (
        <Suspense>
          <QrPicture text={href} />
        </Suspense>
      )}
      <section className={styles.contents}>
        <h3>{sharing.carries}</h3>
        <ul>
          {linkContents(sharedState(store.getState(), options), known).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{shielded ? (withSeen ? null : sharing.stays) : sharing.nothing}</p>
        <p>{sharing.cameraApart}</p>
      </section>
    </>
  );
}

/** The system's own sheet. To close it without sending is no fault. */
async function send(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
