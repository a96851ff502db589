import type { Kind } from '../../graph/types.ts';
import { KIND_MARKS, type Mark } from '../../scene/kindStyle.ts';
import { kindHue } from './hues.ts';
import styles from './Kind.module.css';

/** Outlines on a grid of 16, as the map draws them. */
const OUTLINES: Readonly<Record<Mark, React.ReactNode>> = {
  seat: <circle cx="8" cy="8" r="5.5" fill="none" strokeWidth="2.4" />,
  plate: <rect x="1.5" y="4" width="13" height="8" rx="2.5" fillOpacity="0.25" strokeWidth="1.5" />,
  ring: <circle cx="8" cy="8" r="5.5" stroke="none" />,
  disc: <circle cx="8" cy="8" r="4" stroke="none" />,
  open: <circle cx="8" cy="8" r="4.6" fill="none" strokeWidth="2" />,
  hexagon: <path d="M4.5 2.2h7L15 8l-3.5 5.8h-7L1 8z" fillOpacity="0.2" strokeWidth="1.6" />,
  square: <rect x="2.5" y="2.5" width="11" height="11" rx="2.5" stroke="none" />,
  diamond: <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" stroke="none" />,
};

/** A kind's shape and colour, as on the map: the legend in small. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" fill={kindHue(kind)} stroke={kindHue(kind)} aria-hidden>
      {OUTLINES[KIND_MARKS[kind]]}
    </svg>
  );
}
