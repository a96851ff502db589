import { Check } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import styles from './Lens.module.css';

interface Props {
  readonly label: string;
  /** Says with the label what stands behind the choice: "2014 · 146". */
  readonly detail: string;
  /** The detail in words, for those who hear it. */
  readonly spokenDetail: string;
  readonly checked: boolean;
  /** A CSS colour. */
  readonly hue: string;
  readonly onToggle: () => void;
  /** The shape or line as the map draws it. */
  readonly mark?: ReactNode;
  /** Further buttons of the row. */
  readonly children?: ReactNode;
}

/** One checkbox of the lens, drawn as the legend. */
export function FilterRow({ label, detail, spokenDetail, checked, hue, onToggle, mark, children }: Props) {
  return (
    <div className={styles.row} style={{ '--hue': hue } as CSSProperties}>
      <label>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        <span className={styles.box} aria-hidden>
          <Check size={12} strokeWidth={3} />
        </span>
        {mark}
        <span className={styles.label}>{label}</span>
        <span className={styles.detail} aria-hidden>
          {detail}
        </span>
        <span className="visually-hidden">{`, ${spokenDetail}`}</span>
      </label>
      {children}
    </div>
  );
}
