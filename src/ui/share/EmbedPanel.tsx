import { Code } from 'lucide-react';
import { useState } from 'react';
import { formatAddress } from '../../explore/address.ts';
import { embedSnippet } from '../../explore/embedSnippet.ts';
import type { Embedding } from '../../explore/explorerState.ts';
import { selectSelected } from '../../store/selectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { sharing } from '../words/sharing.ts';
import { copyText } from './copyText.ts';
import styles from './Share.module.css';

const SIZES = {
  small: { width: 420, height: 320 },
  middle: { width: 640, height: 440 },
  large: { width: 960, height: 600 },
} as const;
type Size = keyof typeof SIZES;
type Theme = keyof typeof sharing.themes;

/** A snippet of HTML with the map in a frame, and how that will look. */
export function EmbedPanel() {
  const { hrefOf } = useServices();
  const [size, setSize] = useState<Size>('middle');
  const [theme, setTheme] = useState<Theme>('system');
  const [told, setTold] = useState('');
  const label = useExplorer((data) => selectSelected(data)?.label ?? data.title);
  const embedding: Embedding = { embedded: true, theme: theme === 'system' ? null : theme };
  // An embedding stays for years: it says no version, so that no reader is told what has changed since it was made.
  const address = useExplorer(({ state, book }) =>
    formatAddress({ ...state, version: null, seen: null, view: 'graph', embedding }, book),
  );
  const src = new URL(hrefOf(address), location.href).href;
  const title = `${label} · ${words.product}`;
  const { width, height } = SIZES[size];
  const snippet = embedSnippet({ src, title, width, height });
  const copy = async (): Promise<void> => {
    setTold((await copyText(snippet)) ? sharing.snippetCopied : sharing.snippetRefused);
  };
  return (
    <>
      <p>{sharing.embedLead}</p>
      <div className={styles.choices}>
        <label>
          {sharing.size}
          <select
            value={size}
            onChange={(event) => {
              setSize(event.currentTarget.value as Size);
            }}
          >
            {(Object.keys(SIZES) as Size[]).map((option) => (
              <option key={option} value={option}>
                {sharing.sizeOf(sharing.sizes[option], SIZES[option].width, SIZES[option].height)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {sharing.theme}
          <select
            value={theme}
            onChange={(event) => {
              setTheme(event.currentTarget.value as Theme);
            }}
          >
            {(Object.keys(sharing.themes) as Theme[]).map((option) => (
              <option key={option} value={option}>
                {sharing.themes[option]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <textarea
        className={styles.snippet}
        readOnly
        rows={4}
        aria-label={sharing.snippet}
        value={snippet}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.first}
          onClick={() => {
            void copy();
          }}
        >
          <Code size={16} aria-hidden />
          {sharing.copySnippet}
        </button>
        <span role="status" className={styles.told}>
          {told}
        </span>
      </div>
      <section className={styles.preview}>
        <h3>{sharing.preview}</h3>
        <iframe
          key={src}
          src={src}
          title={sharing.previewOf(title)}
          style={{ width: `${String(width)}px`, height: `${String(height)}px` }}
        />
      </section>
      <p className={styles.remark}>{sharing.embedStays}</p>
    </>
  );
}
