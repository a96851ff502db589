import type { CSSProperties } from 'react';
import type { Station } from '../../explore/timeline.ts';
import { useNodeLink } from '../kit/useNodeLink.ts';
import { useExplorer } from '../useExplorer.ts';
import styles from './Timeline.module.css';

interface Props {
  readonly stations: readonly Station[];
  /** Middle of each, from the left, in CSS pixels. */
  readonly places: readonly number[];
  /** A CSS colour for each. */
  readonly hues: readonly string[];
  /** The one that Tab leads to, if any. */
  readonly tabStop: number | null;
  readonly onPlace: (station: number) => void;
}

/** The works' names above their stations; they stay in sight when the lines are scrolled. */
export function StationHeads({ stations, places, hues, tabStop, onPlace }: Props) {
  return (
    <ol className={styles.heads}>
      {stations.map((station, place) => (
        <li key={station.work.id} style={{ left: places[place], '--hue': hues[place] } as CSSProperties}>
          <Head
            station={station}
            place={place}
            isTabStop={place === tabStop}
            onPlace={() => {
              onPlace(place);
            }}
          />
        </li>
      ))}
    </ol>
  );
}

export function headId(station: number): string {
  return `station-${String(station)}`;
}

interface HeadProps {
  readonly station: Station;
  readonly place: number;
  readonly isTabStop: boolean;
  readonly onPlace: () => void;
}

function Head({ station: { work }, place, isTabStop, onPlace }: HeadProps) {
  const { onFocus, ...link } = useNodeLink(work.id);
  const isSelected = useExplorer(({ state }) => state.selected === work.id);
  return (
    <a
      {...link}
      id={headId(place)}
      aria-current={isSelected || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => {
        onFocus();
        onPlace();
      }}
    >
      <span className={styles.headName}>{work.work?.shortLabel ?? work.label}</span>{' '}
      <span className={styles.year}>{work.work?.releaseDate?.slice(0, 4)}</span>
    </a>
  );
}
