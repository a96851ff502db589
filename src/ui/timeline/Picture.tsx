import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { Meetings } from '../../explore/meetings.ts';
import type { Timeline } from '../../explore/timeline.ts';
import { timelineStep, WALK_KEYS, type TimelinePlace } from '../../explore/timelineWalk.ts';
import type { WorkId } from '../../graph/types.ts';
import { selectSeatNumbers } from '../../store/selectors.ts';
import { workHue } from '../kit/hues.ts';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import { CAPSULE, HEAD, ORIGIN, type Drawing } from './drawing.ts';
import { isRemembered, Lane, stopId } from './Lane.tsx';
import { headId, StationHeads } from './StationHeads.tsx';
import styles from './Timeline.module.css';
import { laneHue, laneTones } from './tones.ts';

interface Props {
  readonly line: Timeline;
  readonly drawing: Drawing;
  /** Who has to do with whom, station by station. */
  readonly met: readonly Meetings[];
  /** Lanes the selection is about. */
  readonly chosen: ReadonlySet<number>;
}

/** The storylines, drawn: stations as capsules, lines through those they stop at and around the others. */
export function Picture({ line, drawing, met, chosen }: Props) {
  const { stations, lanes, crossings } = line;
  const { picture, width, height, nameGap } = drawing;
  const seats = useExplorer(selectSeatNumbers);
  const selected = useExplorer(({ state }) => state.selected);
  const frame = useRef<HTMLDivElement>(null);
  const [kept, setPlace] = useState<TimelinePlace | null>(null);
  const place = kept && exists(line, kept) ? kept : firstPlace(line, chosen);
  const tones = laneTones(line, chosen);
  const hues = stations.map(({ work }) => workHue(seats.get(work.id as WorkId)));
  const labelOf = (station: number): string => stations[station]?.work.label ?? '';
  const only = chosen.size === 1 ? [...chosen][0] : undefined;

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = WALK_KEYS.find((one) => one === event.key);
    if (!key || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = timelineStep(line, place, key);
    if (!next) return;
    const character = next.lane === null ? undefined : lanes[next.lane]?.character.id;
    const id = character === undefined ? headId(next.station) : stopId(character, next.station);
    const target = frame.current?.ownerDocument.getElementById(id);
    setPlace(next);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  useEffect(() => {
    // On a narrow screen the line that was just selected may begin out of sight.
    const first = only === undefined ? undefined : lanes[only];
    const id = first && stopId(first.character.id, first.points[0]?.station ?? 0);
    const stop = id && frame.current?.ownerDocument.getElementById(id);
    if (stop) stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [only, lanes]);

  const stopName = (lane: number, station: number): string => {
    const one = lanes[lane];
    if (!one) return '';
    const others = met[station]?.get(one.character.id);
    const names = lanes.flatMap(({ character }) => (others?.has(character.id) ? [character.label] : []));
    const ending =
      one.death === station
        ? words.timeline.dies
        : isRemembered(one, station)
          ? words.timeline.remembered
          : '';
    const meets = names.length > 0 ? words.timeline.meets(names) : '';
    return words.timeline.stop(one.character.label, labelOf(station)) + ending + meets;
  };

  return (
    <div
      ref={frame}
      role="group"
      aria-label={words.timeline.picture}
      aria-description={words.timeline.help}
      className={styles.picture}
      style={{ width, '--head': `${String(HEAD)}px` } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <StationHeads
        stations={stations}
        places={picture.stations.map(({ x }) => x + ORIGIN.x)}
        hues={hues}
        tabStop={place.lane === null ? place.station : null}
        onPlace={(station) => {
          setPlace({ station, lane: null });
        }}
      />
      <svg
        width={width}
        height={height}
        viewBox={`${String(-ORIGIN.x)} ${String(-ORIGIN.y)} ${String(width)} ${String(height)}`}
        data-crossings={crossings}
      >
        {picture.stations.map(({ x, top, bottom }, station) => (
          <g
            key={stations[station]?.work.id}
            className={styles.station}
            data-current={stations[station]?.work.id === selected || undefined}
            style={{ '--hue': hues[station] } as CSSProperties}
          >
            <path d={`M${x} ${-ORIGIN.y}V${top}`} className={styles.guide} />
            <rect x={x - CAPSULE} y={top} width={2 * CAPSULE} height={bottom - top} rx={CAPSULE} />
          </g>
        ))}
        {lanes
          .map((lane, index) => ({ lane, index }))
          .sort((a, b) => Number(chosen.has(a.index)) - Number(chosen.has(b.index)) || b.index - a.index)
          .map(({ lane, index }) => {
            const drawn = picture.lanes[index];
            return (
              drawn && (
                <Lane
                  key={lane.character.id}
                  lane={lane}
                  picture={drawn}
                  tone={tones[index] ?? 'plain'}
                  hue={laneHue(index)}
                  nameGap={nameGap}
                  namesEnd={lane.points.length > 1 && lane.points.at(-1)?.station === stations.length - 1}
                  stopName={(station) => stopName(index, station)}
                  tabStop={place.lane === index ? place.station : null}
                  onPlace={({ station }) => {
                    setPlace({ station, lane: index });
                  }}
                />
              )
            );
          })}
        {only !== undefined && <MeetingArcs lane={only} line={line} drawing={drawing} met={met} />}
      </svg>
    </div>
  );
}

/** Joins the chosen line, at each of its stops, with those it has to do with there. */
function MeetingArcs({ lane, line, drawing, met }: Omit<Props, 'chosen'> & { readonly lane: number }) {
  const character = line.lanes[lane]?.character.id;
  const yAt = (index: number, station: number): number | undefined =>
    drawing.picture.lanes[index]?.stops.find((stop) => stop.station === station)?.y;
  if (character === undefined) return null;
  return line.stations.map(({ stopping, work }, station) => {
    const from = yAt(lane, station);
    const x = drawing.picture.stations[station]?.x;
    const others = met[station]?.get(character);
    if (from === undefined || x === undefined || !others) return null;
    return stopping.map((other) => {
      const to = yAt(other, station);
      const id = line.lanes[other]?.character.id;
      if (to === undefined || id === undefined || !others.has(id)) return null;
      const reach = Math.min(30, 10 + Math.abs(to - from) / 6);
      return (
        <path
          key={`${work.id} ${id}`}
          className={styles.arc}
          d={`M${x} ${from}C${x + reach} ${from} ${x + reach} ${to} ${x} ${to}`}
        />
      );
    });
  });
}

function exists({ lanes, stations }: Timeline, { station, lane }: TimelinePlace): boolean {
  if (lane === null) return station < stations.length;
  return lanes[lane]?.points.some((point) => point.station === station && point.stops) ?? false;
}

/** Where Tab leads at first: to the beginning of what is selected, else of the weightiest line. */
function firstPlace({ lanes }: Timeline, chosen: ReadonlySet<number>): TimelinePlace {
  const lane = [...chosen][0] ?? 0;
  return { lane, station: lanes[lane]?.points[0]?.station ?? 0 };
}
