import type { GroupId } from '../../graph/types.ts';
import { DASHES, groupStyle } from '../../scene/groupStyle.ts';
import { groupHue } from './hues.ts';

/** A relation group's line, as on the map. */
export function LineMark({ group }: { readonly group: GroupId }) {
  const { pattern } = groupStyle(group);
  return (
    <svg width="22" height="10" viewBox="0 0 22 10" aria-hidden>
      <line
        x1="1"
        y1="5"
        x2="21"
        y2="5"
        stroke={groupHue(group)}
        strokeWidth={pattern === 'thin' ? 1 : 2}
        strokeDasharray={DASHES[pattern].join(' ')}
        strokeLinecap={pattern === 'dotted' ? 'round' : 'butt'}
      />
    </svg>
  );
}
