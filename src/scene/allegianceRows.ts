import type { Standing } from '../explore/allegiance.ts';
import type { MapShape } from '../explore/tableFrame.ts';
import type { EdgeId, NodeId, Position } from '../graph/types.ts';
import type { Box } from './scene.ts';

/** Who stands under whom, written like the pages of a register: a row each, indented beneath whom it stands under. */
export interface AllegianceRows {
  readonly positions: ReadonlyMap<NodeId, Position>;
  readonly sizes: ReadonlyMap<NodeId, number>;
  /** The corners of each line between its upper and its lower end. */
  readonly ways: ReadonlyMap<EdgeId, { readonly lower: NodeId; readonly corners: readonly Position[] }>;
  readonly bounds: Box;
}

/** All in graph units. */
export const ALLEGIANCE_ROW = 30;
const INDENT = 30;
/** Between two houses of a column, between two columns, and from the one at the top to the columns. */
const HOUSE_GAP = 26;
const COLUMN_GAP = 34;
const TOP_GAP = 66;
const SIZES = { top: 64, house: 30, one: 26 };
/** Who stands over at least this share of all, with this many houses beneath, stands above all columns. */
const TOP_SHARE = 0.4;
const TOP_HOUSES = 3;
/** A canvas of each shape; how wide a letter is at its usual zoom, by which room for names is reckoned; and how many columns it has room for: a phone one, to scroll. */
const PAGE: Readonly<
  Record<
    MapShape,
    { readonly width: number; readonly height: number; readonly letter: number; readonly columns: number }
  >
> = {
  wide: { width: 1160, height: 840, letter: 9.4, columns: 9 },
  tall: { width: 390, height: 1700, letter: 9, columns: 1 },
};

interface Row {
  readonly id: NodeId;
  readonly size: number;
  readonly depth: number;
  /** From the top of its block. */
  readonly y: number;
  readonly edge: EdgeId | null;
  readonly upper: NodeId | null;
}

interface Block {
  readonly rows: readonly Row[];
  readonly height: number;
  readonly width: number;
  /** Hangs from the one at the top. */
  readonly hangs: boolean;
}

/** Sets the trees in as many columns as fill a canvas of this shape best. The same trees give the same rows. */
export function allegianceRows(
  trees: readonly Standing[],
  labelOf: (id: NodeId) => string,
  shape: MapShape,
): AllegianceRows {
  const page = PAGE[shape];
  const all = trees.reduce((sum, { size }) => sum + size, 0);
  const top = trees[0] && isTop(trees[0], all) ? trees[0] : null;
  const blocks = [...(top ? blocksBelow(top) : []), ...trees.filter((tree) => tree !== top).map(whole)].map(
    (rows) => block(rows, labelOf, page.letter),
  );
  const head = top ? SIZES.top + TOP_GAP : 0;
  let columns = packed(blocks, 1);
  let best = 0;
  for (let count = 1; count <= Math.min(page.columns, blocks.length); count += 1) {
    const tried = packed(blocks, count);
    const zoom = Math.min(page.width / widthOf(tried), page.height / (head + heightOf(tried)));
    if (zoom <= best) continue;
    best = zoom;
    columns = tried;
  }
  return set(columns, top, head);
}

function isTop({ size, below }: Standing, all: number): boolean {
  return size >= TOP_SHARE * all && below.filter((each) => each.below.length > 0).length >= TOP_HOUSES;
}

interface Rows {
  readonly standings: readonly { readonly standing: Standing; readonly depth: number }[];
  readonly hangs: boolean;
}

/** Beneath the one at the top: those who stand under it alone in one block, and each house in its own. */
function blocksBelow({ below }: Standing): readonly Rows[] {
  const alone = below.filter((each) => each.below.length === 0);
  const houses = below.filter((each) => each.below.length > 0);
  return [
    ...(alone.length === 0
      ? []
      : [{ standings: alone.map((standing) => ({ standing, depth: 1 })), hangs: true }]),
    ...houses.map((house) => ({ standings: [{ standing: house, depth: 1 }], hangs: true })),
  ];
}

function whole(standing: Standing): Rows {
  return { standings: [{ standing, depth: 0 }], hangs: false };
}

function block({ standings, hangs }: Rows, labelOf: (id: NodeId) => string, letter: number): Block {
  const rows: Row[] = [];
  let y = 0;
  const write = (standing: Standing, depth: number): void => {
    const isHouse = standing.below.length > 0;
    if (isHouse && rows.length > 0) y += HOUSE_GAP / 3;
    const size = isHouse ? SIZES.house : SIZES.one;
    rows.push({
      id: standing.id,
      size,
      depth,
      y: y + ALLEGIANCE_ROW / 2,
      edge: standing.edge,
      upper: standing.above,
    });
    y += ALLEGIANCE_ROW;
    for (const each of standing.below) write(each, depth + 1);
  };
  for (const { standing, depth } of standings) write(standing, depth);
  const widths = rows.map(({ id, depth }) => depth * INDENT + SIZES.house + 12 + labelOf(id).length * letter);
  return { rows, hangs, height: y, width: Math.max(0, ...widths) };
}

interface Column {
  readonly blocks: readonly Block[];
  readonly height: number;
  readonly width: number;
}

/** The highest block goes into the lowest column, again and again; what hangs from the top stands above what does not. */
function packed(blocks: readonly Block[], count: number): readonly Column[] {
  const columns = Array.from({ length: count }, () => ({ blocks: [] as Block[], height: 0 }));
  for (const each of [...blocks].sort((a, b) => b.height - a.height)) {
    const lowest = columns.reduce((least, column) => (column.height < least.height ? column : least));
    lowest.blocks.push(each);
    lowest.height += each.height + HOUSE_GAP;
  }
  return columns
    .filter((column) => column.blocks.length > 0)
    .map(({ blocks: own, height }) => ({
      blocks: [...own.filter(({ hangs }) => hangs), ...own.filter(({ hangs }) => !hangs)],
      height: height - HOUSE_GAP,
      width: Math.max(...own.map(({ width }) => width)),
    }))
    .sort((a, b) => hanging(b) - hanging(a));
}

function hanging({ blocks }: Column): number {
  return blocks.reduce((sum, { hangs, height }) => sum + (hangs ? height : 0), 0);
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width + COLUMN_GAP, -COLUMN_GAP);
}

function heightOf(columns: readonly Column[]): number {
  return Math.max(0, ...columns.map(({ height }) => height));
}

function set(columns: readonly Column[], top: Standing | null, head: number): AllegianceRows {
  const positions = new Map<NodeId, Position>();
  const sizes = new Map<NodeId, number>();
  const ways = new Map<EdgeId, { lower: NodeId; corners: readonly Position[] }>();
  const width = widthOf(columns);
  const height = head + heightOf(columns);
  const [left, upper] = [-width / 2, -height / 2];
  // The one at the top stands over the columns that hang from it.
  const under = columns.filter((column) => hanging(column) > 0);
  const middle = { x: Math.round(left + widthOf(under) / 2), y: Math.round(upper + SIZES.top / 2) };
  const bus = upper + SIZES.top + TOP_GAP / 2;
  if (top) {
    positions.set(top.id, middle);
    sizes.set(top.id, SIZES.top);
  }
  let x = left;
  for (const column of columns) {
    let y = upper + head;
    for (const { rows, height: own } of column.blocks) {
      for (const row of rows) {
        const at = { x: Math.round(x + row.depth * INDENT + SIZES.house / 2), y: Math.round(y + row.y) };
        positions.set(row.id, at);
        sizes.set(row.id, row.size);
        if (row.edge === null || row.upper === null) continue;
        const gutter = x + SIZES.house / 2;
        const from = positions.get(row.upper) ?? middle;
        const corners =
          row.upper === top?.id
            ? [
                { x: middle.x, y: bus },
                { x: gutter, y: bus },
                { x: gutter, y: at.y },
              ]
            : [{ x: from.x, y: at.y }];
        ways.set(row.edge, { lower: row.id, corners });
      }
      y += own + HOUSE_GAP;
    }
    x += column.width + COLUMN_GAP;
  }
  return {
    positions,
    sizes,
    ways,
    bounds: { left, right: left + width, top: upper, bottom: upper + height },
  };
}
