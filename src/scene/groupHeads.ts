import type { GroupId } from '../graph/types.ts';
import { LABEL_STYLES } from './labelStyle.ts';
import type { Measure } from './placeLabels.ts';
import type { Box, GroupTitle } from './scene.ts';
import type { Viewpoint } from './viewpoint.ts';

/** Distance of a group's head from its column, in graph units: where the names of its rows begin. */
const HEAD_ASIDE = 24;
const GAP = 8;

export interface HeadText {
  readonly text: string;
  readonly role: 'groupHead' | 'caption';
  /** Whose colour it has; null for a number beside it. */
  readonly group: GroupId | null;
  /** On screen. */
  readonly box: Box;
  /** A row that unfolds its group, or folds it again. */
  readonly folds?: GroupId;
}

/** Heads of the Wings' groups, each with how many it holds ("4 of 12" where not all are shown). */
export function groupHeads(
  titles: readonly GroupTitle[],
  view: Viewpoint,
  measure: Measure,
): readonly HeadText[] {
  return titles.flatMap((title) => {
    if (title.fold) return [foldRow(title, view, measure)];
    const count = title.more > 0 ? `${title.count - title.more} of ${title.count}` : String(title.count);
    const head = extent(title.label, 'groupHead', measure);
    const number = extent(count, 'caption', measure);
    const sign = title.side === 'left' ? -1 : 1;
    const x = (title.x + sign * HEAD_ASIDE) * view.zoom + view.x;
    const y = title.y * view.zoom + view.y;
    const headX = sign < 0 ? x - head.width : x;
    const numberX = sign < 0 ? headX - GAP - number.width : x + head.width + GAP;
    return [
      {
        text: title.label,
        role: 'groupHead',
        group: title.group,
        box: boxOf(headX, y - head.height / 2, head),
      },
      { text: count, role: 'caption', group: null, box: boxOf(numberX, y - number.height / 2 + 1, number) },
    ];
  });
}

/** How many more a group holds, at the foot of its column: a tap on it shows them. */
function foldRow(title: GroupTitle, view: Viewpoint, measure: Measure): HeadText {
  const text = title.fold === 'more' ? `+ ${String(title.more)} more` : '– fewer';
  const size = extent(text, 'caption', measure);
  const x = (title.x + (title.side === 'left' ? -HEAD_ASIDE : HEAD_ASIDE)) * view.zoom + view.x;
  const y = title.y * view.zoom + view.y - size.height / 2;
  const box = boxOf(title.side === 'left' ? x - size.width : x, y, size);
  return { text, role: 'caption', group: title.group, box, folds: title.group };
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

function extent(text: string, role: HeadText['role'], measure: Measure): Extent {
  return { width: Math.ceil(measure(text, role)), height: LABEL_STYLES[role].lineHeight };
}

function boxOf(left: number, top: number, { width, height }: Extent): Box {
  return { left, top, right: left + width, bottom: top + height };
}
