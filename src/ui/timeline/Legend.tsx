import { words } from '../words.ts';
import styles from './Timeline.module.css';

/** What the marks on the lines mean. */
export function Legend() {
  const { stop, dies, remembered } = words.timeline.legend;
  return (
    <ul className={styles.legend}>
      <li>
        <svg viewBox="-8 -8 16 16" aria-hidden>
          <circle r="5" className={styles.dot} />
        </svg>
        {stop}
      </li>
      <li>
        <svg viewBox="-8 -8 16 16" aria-hidden>
          <circle r="7" className={styles.end} />
          <path d="M-3 -3l6 6m0 -6l-6 6" className={styles.cross} />
        </svg>
        {dies}
      </li>
      <li>
        <svg viewBox="-14 -8 28 16" aria-hidden>
          <path d="M-14 0h28" className={styles.line} data-remembered />
        </svg>
        {remembered}
      </li>
    </ul>
  );
}
