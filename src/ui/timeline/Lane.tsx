import type { CSSProperties } from 'react';
import type { Lane as LaneValue } from '../../explore/timeline.ts';
import type { LanePicture } from '../../explore/timelinePicture.ts';
import type { TimelinePlace } from '../../explore/timelineWalk.ts';
import { useNodeLink } from '../kit/useNodeLink.ts';
import { useExplorer } from '../useExplorer.ts';
import { lanePaths } from './lanePath.ts';
import styles from './Timeline.module.css';
import type { Tone } from './tones.ts';

interface Props {
  readonly lane: LaneValue;
  readonly picture: LanePicture;
  readonly tone: Tone;
  /** A CSS colour, for a lane that leads. */
  readonly hue: string;
  readonly nameGap: number;
  /** Whether the name is said again at the end of the line. */
  readonly namesEnd: boolean;
  /** Of each stop, by station: as it is read aloud. */
  readonly stopName: (station: number) => string;
  /** The stop that Tab leads to, if it is one of this lane. */
  readonly tabStop: number | null;
  readonly onPlace: (place: Pick<TimelinePlace, 'station'>) => void;
}

/** A character's line with its name and its stops; each stop is a link to the character. */
export function Lane({ lane, picture, tone, hue, nameGap, namesEnd, stopName, tabStop, onPlace }: Props) {
  const { onFocus, ...link } = useNodeLink(lane.character.id);
  const isHovered = useExplorer(({ hovered }) => hovered === lane.character.id);
  const { lived, remembered } = lanePaths(picture.runs);
  const { label } = lane.character;
  const { x, y, width } = picture.name;
  const end = picture.stops.at(-1);
  return (
    <g
      className={styles.lane}
      data-tone={tone}
      data-hovered={isHovered || undefined}
      style={{ '--hue': hue } as CSSProperties}
    >
      <a {...link} tabIndex={-1} aria-hidden className={styles.track}>
        <path d={`M${x - width} ${y}H${x}${lived}${remembered}`} className={styles.grip} />
        {lived !== '' && (
          <>
            <path d={lived} className={styles.glow} />
            <path d={lived} className={styles.line} />
          </>
        )}
        {remembered !== '' && <path d={remembered} className={styles.line} data-remembered />}
        <text x={x - nameGap} y={y} dy="0.35em" textAnchor="end">
          {label}
        </text>
        {namesEnd && end && (
          <text x={end.x + 10 + nameGap} y={end.y} dy="0.35em">
            {label}
          </text>
        )}
      </a>
      {picture.stops.map(({ station, ...at }) => (
        <a
          key={station}
          {...link}
          id={stopId(lane.character.id, station)}
          aria-label={stopName(station)}
          tabIndex={station === tabStop ? 0 : -1}
          className={styles.stop}
          onFocus={() => {
            onFocus();
            onPlace({ station });
          }}
        >
          <circle cx={at.x} cy={at.y} r={12} className={styles.grip} />
          {lane.death === station ? (
            <>
              <circle cx={at.x} cy={at.y} r={7.5} className={styles.end} />
              <path d={`M${at.x - 3} ${at.y - 3}l6 6m0 -6l-6 6`} className={styles.cross} />
            </>
          ) : (
            <circle
              cx={at.x}
              cy={at.y}
              r={5}
              className={styles.dot}
              data-remembered={isRemembered(lane, station) || undefined}
            />
          )}
        </a>
      ))}
    </g>
  );
}

export function stopId(character: string, station: number): string {
  return `stop-${character}-${String(station)}`;
}

export function isRemembered(lane: LaneValue, station: number): boolean {
  return lane.points.some((point) => point.station === station && point.isRemembered);
}
