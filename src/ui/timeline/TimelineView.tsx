import { useMemo, useRef } from 'react';
import { setLines } from '../../explore/arrangementTransitions.ts';
import { meetings } from '../../explore/meetings.ts';
import { timeline } from '../../explore/timeline.ts';
import { lanesOf, lanesWanted } from '../../explore/timelineFocus.ts';
import type { WorkId } from '../../graph/types.ts';
import { selectListed } from '../../store/answerSelectors.ts';
import { selectLineUp, selectVisible, selectWeights } from '../../store/selectors.ts';
import arrange from '../arrange/Arrange.module.css';
import { Bar } from '../arrange/Bar.tsx';
import { LineUpChoices } from '../arrange/LineUpChoices.tsx';
import { NothingShown } from '../lens/NothingShown.tsx';
import { ShowEverything } from '../lens/ShowEverything.tsx';
import { useMedia } from '../useMedia.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { drawTimeline } from './drawing.ts';
import { InWords } from './InWords.tsx';
import { Legend } from './Legend.tsx';
import { Picture } from './Picture.tsx';
import { useRoomFor } from './useRoomFor.ts';
import styles from './Timeline.module.css';

/** Lines at first, and how many more at a time: so many can be followed. */
const LINES = 16;

/** Storylines: works as stations, a line for each character of two or more of them. */
export function TimelineView() {
  const { store } = useServices();
  const { kept } = useExplorer(selectVisible);
  const shown = useExplorer(selectListed);
  const weights = useExplorer(selectWeights);
  const works = useExplorer(selectLineUp);
  const order = useExplorer(({ state }) => state.order);
  const lines = useExplorer(({ state }) => state.arrangement.lines) ?? LINES;
  const selected = useExplorer(({ state }) => state.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoomFor(scroller);

  const line = useMemo(
    () =>
      timeline(kept, shown, weights, {
        order,
        works,
        most: lines,
        selected: lanesWanted(shown, selected),
      }),
    [kept, shown, weights, order, works, lines, selected],
  );
  const met = useMemo(
    () =>
      line.stations.map(({ work, stopping }) =>
        meetings(
          shown,
          work.id as WorkId,
          new Set(stopping.flatMap((lane) => line.lanes[lane]?.character.id ?? [])),
        ),
      ),
    [line, shown],
  );
  const pointer = useMedia('(pointer: coarse)') ? 'coarse' : 'fine';
  const drawing = useMemo(() => (room ? drawTimeline(line, room, pointer) : null), [line, room, pointer]);
  const chosen = useMemo(() => lanesOf(line, shown, selected), [line, shown, selected]);
  const change = (next: number | null) => () => {
    store.getState().change((state) => setLines(state, next));
  };
  return (
    <section className={styles.timeline} aria-label={words.timeline.name}>
      <Bar title={words.timeline.title(line.lanes.length, line.stations.length)}>
        {line.omitted > 0 && (
          <button type="button" className={arrange.button} onClick={change(lines + LINES)}>
            {words.timeline.more(Math.min(LINES, line.omitted))}
          </button>
        )}
        {lines > LINES && line.lanes.length > LINES && (
          <button type="button" className={arrange.button} onClick={change(null)}>
            {words.timeline.fewer}
          </button>
        )}
        <LineUpChoices />
      </Bar>
      <div ref={scroller} className={styles.scroller}>
        {line.lanes.length > 0 ? (
          <>
            {drawing && <Picture line={line} drawing={drawing} met={met} chosen={chosen} />}
            <Legend />
            <InWords line={line} />
          </>
        ) : shown.nodes.size === 0 ? (
          <NothingShown className={arrange.nothing} />
        ) : (
          <p className={arrange.nothing}>
            {words.timeline.nobody} <ShowEverything />
          </p>
        )}
      </div>
    </section>
  );
}
