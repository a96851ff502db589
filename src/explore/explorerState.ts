import {
  KINDS,
  type EdgeId,
  type GroupId,
  type Kind,
  type NodeId,
  type Position,
  type SourceId,
  type WorkId,
} from '../graph/types.ts';
import { DEFAULT_ARRANGEMENT, type Arrangement } from './arrangement.ts';
import type { MeasureName } from './measureNames.ts';
import type { RouteTies } from './storyTies.ts';
import type { WorkOrder } from './workOrder.ts';

export const VIEWS = ['graph', 'list', 'cast', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

/**
 * `table`: the map of the whole world; `radial`: the Wings of one node; `tree`: who stands under whom; `force`: a free map
 * of what the lens lets through.
 */
export const LAYOUTS = ['table', 'radial', 'tree', 'force'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What of a comparison is looked at: new in the latest work, carried over into it, or not in it any more. */
export const PORTIONS = ['new', 'carried', 'left'] as const;
export type PortionName = (typeof PORTIONS)[number];

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

/** How the selected node and another one are connected. */
export interface RouteChoice {
  readonly to: NodeId;
  /** Which ties a route may use. */
  readonly ties: RouteTies;
  /** Nodes no route may lead through. */
  readonly avoid: readonly NodeId[];
  /** Which of the listed routes is shown, from 1: the shortest come first, then the next best. */
  readonly way: number;
}

/** Where a visitor stands in a told tour; `step` counts from 1. */
export interface TourStop {
  readonly tour: string;
  readonly step: number;
}

/** A node that was dragged to a place of its own, in whole graph units. */
export interface Pin {
  readonly id: NodeId;
  readonly x: number;
  readonly y: number;
}

/** How the explorer is shown inside another page. */
export interface Embedding {
  readonly embedded: boolean;
  /** Null: as the system has it. */
  readonly theme: 'dark' | 'light' | null;
}

/**
 * All that an address can say, as one plain value. Lists hold no repeats; those of works, kinds and groups are in the
 * dataset's order, those of nodes in the order of their ids.
 */
export interface ExplorerState {
  readonly selected: NodeId | null;
  /** The source that is opened instead of a node; its id is only known to exist once the receipts are there. */
  readonly source: SourceId | null;
  /** The edge whose receipt is opened, beside what is selected. */
  readonly edge: EdgeId | null;
  readonly lens: Lens;
  /** What of the chosen works is singled out; only with a lens that chooses some. */
  readonly portion: PortionName | null;
  readonly depth: Depth;
  /** Ties and fates as they stood at the end of this work; null for all that is known. */
  readonly asOf: WorkId | null;
  /** How works follow each other where they are lined up: for `asOf` and for the timeline. */
  readonly order: WorkOrder;
  readonly view: View;
  readonly layout: Layout;
  /** Which of the free maps; 1 to 9999. Only with the layout `force`. */
  readonly seed: number;
  /** Groups of the Wings that show all they hold. Only with a selected node. */
  readonly unfolded: readonly GroupId[];
  readonly arrangement: Arrangement;
  /** Only with a selected node, where it starts. */
  readonly route: RouteChoice | null;
  /** The ranking that is opened instead of a node. */
  readonly measure: MeasureName | null;
  readonly tour: TourStop | null;
  /** Nodes picked beside the selected one, to ask what joins them. */
  readonly picked: readonly NodeId[];
  /** Nodes of the focus whose own neighbours are shown too, beyond `depth`. */
  readonly expanded: readonly NodeId[];
  /** Nodes taken out of the picture by hand. */
  readonly hidden: readonly NodeId[];
  readonly pins: readonly Pin[];
  /** What the sender of a link says was seen; null when the link does not say. It can only tighten the visitor's own shield. */
  readonly seen: readonly WorkId[] | null;
  /** Only in links to an exact view. */
  readonly camera: Camera | null;
  /** The data's version when the link was made. */
  readonly version: string | null;
  readonly embedding: Embedding;
}

export const EMPTY_LENS: Lens = { works: [], match: 'any', without: [], kinds: [], relations: [] };

export const DEFAULT_STATE: ExplorerState = {
  selected: null,
  source: null,
  edge: null,
  lens: EMPTY_LENS,
  portion: null,
  depth: 1,
  asOf: null,
  order: 'release',
  view: 'graph',
  layout: 'table',
  seed: 1,
  unfolded: [],
  arrangement: DEFAULT_ARRANGEMENT,
  route: null,
  measure: null,
  tour: null,
  picked: [],
  expanded: [],
  hidden: [],
  pins: [],
  seen: null,
  camera: null,
  version: null,
  embedding: { embedded: false, theme: null },
};

/** Whether a lens lets everything through. */
export function isEmptyLens(lens: Lens): boolean {
  return [lens.works, lens.without, lens.kinds, lens.relations].every((list) => list.length === 0);
}

/** Kinds a lens shows: the chosen ones, or all if none is chosen. */
export function shownKinds(lens: Lens): readonly Kind[] {
  return lens.kinds.length === 0 ? KINDS : lens.kinds;
}
