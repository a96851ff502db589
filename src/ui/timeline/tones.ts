import type { Timeline } from '../../explore/timeline.ts';

/** How loud a lane is drawn. */
export type Tone = 'chosen' | 'lead' | 'plain' | 'faded';

/** Colours of the weightiest lanes while nothing is selected: more would be a rainbow. */
const LEAD_HUES = ['var(--accent)', 'var(--kind-place-name)', 'var(--kind-thing-name)'] as const;

/** What is selected stands out and the rest steps back; else the weightiest lead. */
export function laneTones({ lanes }: Timeline, chosen: ReadonlySet<number>): readonly Tone[] {
  return lanes.map((_, lane) => {
    if (chosen.size > 0) return chosen.has(lane) ? 'chosen' : 'faded';
    return lane < LEAD_HUES.length ? 'lead' : 'plain';
  });
}

export function laneHue(lane: number): string {
  return LEAD_HUES[lane] ?? 'var(--text-2)';
}
