import { SlidersHorizontal } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { words } from '../words.ts';
import styles from './Arrange.module.css';

interface Props {
  /** What is shown, with its number; also names the table below. */
  readonly title: string;
  readonly titleId?: string;
  /** What is always at hand. */
  readonly find?: ReactNode;
  /** What a phone folds away. */
  readonly children: ReactNode;
}

/** The bar above a view that is read. */
export function Bar({ title, titleId, find, children }: Props) {
  const [open, setOpen] = useState(false);
  const choices = useId();
  return (
    <header className={styles.bar}>
      <h2 id={titleId}>{title}</h2>
      {find}
      <button
        type="button"
        className={styles.more}
        aria-expanded={open}
        aria-controls={choices}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <SlidersHorizontal size={16} aria-hidden />
        {words.arrange.more}
      </button>
      <div id={choices} className={styles.choices} data-open={open || undefined}>
        {children}
      </div>
    </header>
  );
}
