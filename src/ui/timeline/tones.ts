import type { Timeline } from '../../explore/timeline.ts';

/** How loud a lane is drawn. */
export type Tone = 'chosen' | 'lead' | 'plain' | 'faded';

/** Lanes in colour while nothing is selected: more would be a rainbow. */
const LEADS = 3;

/** What is selected stands out and the rest steps back; else the weightiest lead. */
export function laneTones({ lanes }: Timeline, chosen: ReadonlySet<number>): readonly Tone[] {
  return lanes.map((_, lane) => {
    if (chosen.size > 0) return chosen.has(lane) ? 'chosen' : 'faded';
    return lane < LEADS ? 'lead' : 'plain';
  });
}
