import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { DATA_FORMATS } from '../../formats/exportNames.ts';
import { selectKnown, selectShield, selectVisible } from '../../store/selectors.ts';
import type { CameraHandle } from '../graph/useGraphCanvas.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { useTheme } from '../useTheme.ts';
import { exporting } from '../words/sharing.ts';
import styles from './Export.module.css';
import { makeFile, type FileFormat, type Scope } from './makeFile.ts';
import { useExport } from './useExport.ts';

const SHARPNESS = [1, 2, 3, 4] as const;

interface Props {
  readonly canvas: CameraHandle | null;
  readonly onClose: () => void;
}

/** Files of what is visible, or of all the visitor may know: pictures, and data for other programs. */
export function ExportPanel({ canvas, onClose }: Props) {
  const { store, hrefOf, makeExport } = useServices();
  const theme = useTheme();
  const shown = useExplorer(selectVisible).shown;
  const known = useExplorer(selectKnown);
  const shielded = useExplorer((data) => selectShield(data) !== null);
  const [scope, setScope] = useState<Scope>('visible');
  const [sharpness, setSharpness] = useState(2);
  const [transparent, setTransparent] = useState(false);
  const { making, isSlow, told, run, cancel } = useExport();

  const save = (format: FileFormat): void => {
    const base = new URL(hrefOf('/'), location.href).href;
    const asked = { format, scope, sharpness, transparent, theme, canvas, base, makeExport };
    run(exporting.formats[format].name, (signal) => makeFile({ ...asked, data: store.getState(), signal }));
  };
  const print = (): void => {
    onClose();
    // The dialog must be off the page before the page is taken.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  };
  const fileButton = (format: FileFormat) => (
    <FormatButton
      key={format}
      format={format}
      Icon={FileDown}
      disabled={making !== null}
      onClick={() => {
        save(format);
      }}
    />
  );
  return (
    <>
      <fieldset className={styles.scope}>
        <legend>{exporting.what}</legend>
        <label>
          <input
            type="radio"
            name="export-scope"
            checked={scope === 'visible'}
            onChange={() => {
              setScope('visible');
            }}
          />
          {exporting.visibleOf(shown.nodes.size, shown.edges.size)}
        </label>
        <label>
          <input
            type="radio"
            name="export-scope"
            checked={scope === 'whole'}
            onChange={() => {
              setScope('whole');
            }}
          />
          {exporting.wholeOf(known.nodes.size, known.edges.size)}
        </label>
        {shielded && <p>{exporting.shielded}</p>}
      </fieldset>
      <h3>{exporting.pictures}</h3>
      <div className={styles.look}>
        <label>
          {exporting.sharpness}
          <select
            value={sharpness}
            onChange={(event) => {
              setSharpness(Number(event.currentTarget.value));
            }}
          >
            {SHARPNESS.map((factor) => (
              <option key={factor} value={factor}>
                {exporting.times(factor)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={transparent}
            onChange={() => {
              setTransparent(!transparent);
            }}
          />
          {exporting.transparent}
        </label>
      </div>
      <ul className={styles.formats}>
        <li>{fileButton('png')}</li>
        <li>{fileButton('svg')}</li>
        <li>
          <FormatButton format="print" Icon={Printer} disabled={making !== null} onClick={print} />
        </li>
      </ul>
      <h3>{exporting.data}</h3>
      <ul className={styles.formats}>
        {DATA_FORMATS.map((format) => (
          <li key={format}>{fileButton(format)}</li>
        ))}
      </ul>
      <div className={styles.progress}>
        <span role="status">{making !== null && isSlow ? exporting.making(making) : told}</span>
        {making !== null && isSlow && (
          <>
            <progress aria-label={exporting.making(making)} />
            <button type="button" onClick={cancel}>
              {exporting.cancel}
            </button>
          </>
        )}
      </div>
    </>
  );
}

interface FormatProps {
  readonly format: keyof typeof exporting.formats;
  readonly Icon: typeof FileDown;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** A format by its name, and what opens it. */
function FormatButton({ format, Icon, disabled, onClick }: FormatProps) {
  const { name, opens } = exporting.formats[format];
  const about = `opens-${format}`;
  return (
    <button
      type="button"
      aria-label={name}
      aria-describedby={about}
      // It keeps the focus while a file is made: a disabled button would lose it.
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      <Icon size={16} aria-hidden />
      <strong>{name}</strong>
      <span id={about}>{opens}</span>
    </button>
  );
}
