import {
  KINDS,
  type GroupId,
  type Kind,
  type NodeId,
  type Position,
  type SourceId,
  type WorkId,
} from '../graph/types.ts';

export const VIEWS = ['graph', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** `table`: the map of the whole world; `radial`: the Wings of one node. */
export const LAYOUTS = ['table', 'radial'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const DEPTHS = [1, 2, 3] as const;
export type Depth = (typeof DEPTHS)[number];

/** Where the camera looks: the graph position in the middle of the canvas, and the zoom. */
export interface Camera {
  readonly centre: Position;
  readonly zoom: number;
}

/** What the visitor has chosen to look at. */
export interface Lens {
  /** Show what belongs to these; empty means no condition. */
  readonly works: readonly WorkId[];
  /** Whether one of `works` is enough, or all are needed. */
  readonly match: 'any' | 'all';
  /** Hide what belongs to any of these. */
  readonly without: readonly WorkId[];
  /** Show these kinds; empty means all. */
  readonly kinds: readonly Kind[];
  /** Show edges of these groups; empty means all. */
  readonly relations: readonly GroupId[];
}

/** All that an address can say, as one plain value. Lists hold no repeats and are in the dataset's order. */
export interface ExplorerState {
  readonly selected: NodeId | null;
  /** The source that is opened instead of a node; its id is only known to exist once the receipts are there. */
  readonly source: SourceId | null;
  readonly lens: Lens;
  readonly depth: Depth;
  readonly view: View;
  readonly layout: Layout;
  /** What the sender of a link says was seen; null when the link does not say. It can only tighten the visitor's own shield. */
  readonly seen: readonly WorkId[] | null;
  /** Only in links to an exact view. */
  readonly camera: Camera | null;
  /** The data's version when the link was made. */
  readonly version: string | null;
}

export const EMPTY_LENS: Lens = { works: [], match: 'any', without: [], kinds: [], relations: [] };

export const DEFAULT_STATE: ExplorerState = {
  selected: null,
  source: null,
  lens: EMPTY_LENS,
  depth: 1,
  view: 'graph',
  layout: 'table',
  seen: null,
  camera: null,
  version: null,
};

/** Whether a lens lets everything through. */
export function isEmptyLens(lens: Lens): boolean {
  return [lens.works, lens.without, lens.kinds, lens.relations].every((list) => list.length === 0);
}

/** Kinds a lens shows: the chosen ones, or all if none is chosen. */
export function shownKinds(lens: Lens): readonly Kind[] {
  return lens.kinds.length === 0 ? KINDS : lens.kinds;
}
