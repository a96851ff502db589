import type { CSSProperties } from 'react';
import type { Timeline } from '../../explore/timeline.ts';
import type { WorkId } from '../../graph/types.ts';
import { selectSeatNumbers } from '../../store/selectors.ts';
import { workHue } from '../kit/hues.ts';
import { NodeLink } from '../kit/NodeLink.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import { isRemembered } from './Lane.tsx';
import styles from './Timeline.module.css';

/** The storylines told station by station: for those who hear the page, and for whoever would rather read. */
export function InWords({ line: { stations, lanes } }: { readonly line: Timeline }) {
  const seats = useExplorer(selectSeatNumbers);
  return (
    <section className={styles.words} aria-label={words.timeline.inWords}>
      <h3>{words.timeline.inWords}</h3>
      <ol>
        {stations.map(({ work, stopping }, station) => (
          <li key={work.id} style={{ '--hue': workHue(seats.get(work.id as WorkId)) } as CSSProperties}>
            <h4>
              <NodeLink id={work.id} />
              <span className={styles.year}>
                {[work.work?.releaseDate?.slice(0, 4), words.timeline.station(stopping.length)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </h4>
            <ul>
              {[...stopping]
                .sort((a, b) => a - b)
                .map((index) => {
                  const lane = lanes[index];
                  if (!lane) return null;
                  const remarks = [
                    lane.points[0]?.station === station && station > 0 ? words.timeline.newHere : '',
                    lane.death === station ? words.timeline.diesHere : '',
                    isRemembered(lane, station) ? words.timeline.rememberedHere : '',
                  ].filter(Boolean);
                  return (
                    <li key={lane.character.id}>
                      <NodeLink id={lane.character.id} />
                      {remarks.length > 0 && <span> {remarks.join(', ')}</span>}
                    </li>
                  );
                })}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
