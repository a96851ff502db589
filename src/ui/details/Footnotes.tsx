import type { SourceId } from '../../graph/types.ts';
import { words } from '../words.ts';
import styles from './Details.module.css';

interface Props {
  readonly sources: readonly SourceId[];
  readonly notes: ReadonlyMap<SourceId, number>;
}

/** The numbers of a statement's sources, each a link to its line under "Sources". */
export function Footnotes({ sources, notes }: Props) {
  return (
    <sup className={styles.footnotes}>
      {sources.map((source) => {
        const number = notes.get(source);
        return number === undefined ? null : (
          <a
            key={source}
            href={`#source-${source}`}
            aria-label={words.details.footnote(number)}
            onClick={jump}
          >
            {number}
          </a>
        );
      })}
    </sup>
  );
}

/** Goes to the footnote without touching the address, which is the state's alone. */
function jump(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const line = document.getElementById(event.currentTarget.hash.slice(1));
  line?.closest('details')?.setAttribute('open', '');
  line?.scrollIntoView({ block: 'nearest' });
  line?.focus({ preventScroll: true });
}
