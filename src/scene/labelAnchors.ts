import type { Viewpoint } from './viewpoint.ts';
import type { Position } from '../graph/types.ts';
import type { Box, Side, TitleSpot } from './scene.ts';

/**
 * Where a name stands to its node: a direction (-1, 0, 1 on each axis, or in between), the gap in
 * pixels, and how its lines are set.
 */
export interface Anchor {
  readonly dx: number;
  readonly dy: number;
  readonly gap: number;
  readonly align: 'left' | 'center' | 'right';
  /** For a title: the graph position it keeps to, instead of its node. */
  readonly at?: Position;
  /** For a title beside a narrow table: set along the rim, a quarter turn to the left (-1) or right (1). */
  readonly turn?: -1 | 1;
}

const anchor = (dx: number, dy: number, gap = 4): Anchor => ({
  dx,
  dy,
  gap,
  align: dx > 0.5 ? 'left' : dx < -0.5 ? 'right' : 'center',
});

/** Below, right, left, above, the diagonals, then the places between. */
const AROUND: readonly Anchor[] = [
  anchor(0, 1, 3),
  anchor(1, 0),
  anchor(-1, 0),
  anchor(0, -1, 3),
  anchor(1, 1, 1),
  anchor(-1, 1, 1),
  anchor(1, -1, 1),
  anchor(-1, -1, 1),
  anchor(0.5, 1, 2),
  anchor(-0.5, 1, 2),
  anchor(0.5, -1, 2),
  anchor(-0.5, -1, 2),
];

/** For a name that has to be there: the same places a little further off, and the corners between right or left and the diagonals. */
const FURTHER: readonly Anchor[] = [
  ...AROUND,
  anchor(1, 0.5, 3),
  anchor(-1, 0.5, 3),
  anchor(1, -0.5, 3),
  anchor(-1, -0.5, 3),
  ...AROUND.map(({ dx, dy, gap }) => anchor(dx, dy, gap + 6)),
  ...AROUND.map(({ dx, dy, gap }) => anchor(dx, dy, gap + 11)),
];

const SIDES: Readonly<Record<Side, readonly Anchor[]>> = {
  left: [anchor(-1, 0, 8), anchor(1, 0, 8)],
  right: [anchor(1, 0, 8), anchor(-1, 0, 8)],
  below: [anchor(0, 1, 6)],
};

/** Pixels from the rim at which a seat's title is tried: clear of its disc and the crew's beads, then nearer, then further. */
const TITLE_GAPS = [30, 22, 38, 14, 48, 60];

/** The places to try for a name, the best first. */
export function anchorsOf(side: Side | readonly TitleSpot[] | null, certain: boolean): readonly Anchor[] {
  if (side === null) return certain ? FURTHER : AROUND;
  if (typeof side === 'string') return SIDES[side];
  return [
    ...side.flatMap((spot) => titleAnchors(spot, false)),
    ...side.flatMap((spot) => titleAnchors(spot, true)),
  ];
}

/** Beside a narrow table there is no room for a line of text, but there is along the rim. */
const TURN_FROM = 0.8;
const TURNED_GAPS = [16, 20, 24, 12];

function titleAnchors({ x, y, dx, dy }: TitleSpot, turned: boolean): readonly Anchor[] {
  if (turned) {
    if (Math.abs(dx) < TURN_FROM) return [];
    const turn = dx < 0 ? -1 : 1;
    return TURNED_GAPS.map((gap) => ({ dx, dy, gap, align: 'center', at: { x, y }, turn }));
  }
  const align = dx > 0.45 ? 'left' : dx < -0.45 ? 'right' : 'center';
  return TITLE_GAPS.map((gap) => ({ dx, dy, gap, align, at: { x, y } }));
}

/** The box of a name of a given size beside the box of its node, on screen. */
export function boxAt(anchor: Anchor, node: Box, width: number, height: number, view: Viewpoint): Box {
  const { dx, dy, gap } = anchor;
  if (anchor.at) return titleBox(anchor, anchor.at, width, height, view);
  const diagonal = Math.abs(dx) > 0.5 && dy !== 0;
  // Towards a corner a round node leaves room: the name moves in to where its outline is.
  const reach = diagonal ? 0.71 : 1;
  const halfWidth = ((node.right - node.left) / 2) * reach;
  const halfHeight = ((node.bottom - node.top) / 2) * reach;
  const x = (node.left + node.right) / 2;
  const y = (node.top + node.bottom) / 2;
  const left =
    Math.abs(dx) > 0.5
      ? dx > 0
        ? x + halfWidth + gap
        : x - halfWidth - gap - width
      : x - width / 2 + dx * width * 0.66;
  const top =
    Math.abs(dy) === 0.5
      ? y - height / 2 + dy * (height + halfHeight)
      : dy > 0
        ? y + halfHeight + gap
        : dy < 0
          ? y - halfHeight - gap - height
          : y - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

/** A title's near edge, not its middle, is `gap` away from its spot on the rim. */
function titleBox(anchor: Anchor, at: Position, textWidth: number, textHeight: number, view: Viewpoint): Box {
  const { dx, dy, gap, turn } = anchor;
  const [width, height] = turn ? [textHeight, textWidth] : [textWidth, textHeight];
  const align = turn ? (turn < 0 ? 'right' : 'left') : anchor.align;
  const x = at.x * view.zoom + view.x + dx * gap;
  const y = at.y * view.zoom + view.y + dy * gap;
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const top = y + (turn ? -0.5 : (dy - 1) / 2) * height;
  return { left, right: left + width, top, bottom: top + height };
}
