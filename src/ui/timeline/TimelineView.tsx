import { useMemo } from 'react';
import { timeline } from '../../explore/timeline.ts';
import { selectVisible, selectWeights } from '../../store/selectors.ts';
import { NodeLink } from '../kit/NodeLink.tsx';
import { NothingShown } from '../lens/NothingShown.tsx';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './Timeline.module.css';

/** Who is in which work, one work after the other. */
export function TimelineView() {
  const { shown, known } = useExplorer(selectVisible);
  const weights = useExplorer(selectWeights);
  const order = useExplorer(({ state }) => state.order);
  const { stations, lanes } = useMemo(
    () => timeline(known, shown, weights, { order }),
    [known, shown, weights, order],
  );
  return (
    <section className={styles.timeline} aria-label={words.timeline.name}>
      <ol>
        {stations.map(({ work, stopping }) => (
          <li key={work.id}>
            <h2>
              <NodeLink id={work.id} />
            </h2>
            <ul>
              {stopping.map((lane) => {
                const character = lanes[lane]?.character;
                return (
                  character && (
                    <li key={character.id}>
                      <NodeLink id={character.id} />
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
      {lanes.length === 0 && <NothingShown className={styles.empty} />}
    </section>
  );
}
