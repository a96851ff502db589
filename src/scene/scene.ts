import type { Layout } from '../explore/explorerState.ts';
import type { MapShape } from '../explore/tableFrame.ts';
import type { EdgeId, GroupId, Kind, NodeId, Position, WorkId } from '../graph/types.ts';
import type { Emblem } from './emblems.ts';
import type { Mark } from './kindStyle.ts';
import type { Pattern } from './groupStyle.ts';

/**
 * The picture as plain values: what stands where, how large, in which state. It knows neither colours
 * (the painter asks `kindStyle`, `groupStyle` and `palette`) nor the camera.
 */
export interface Scene {
  readonly layout: Layout;
  /** Changes when, and only when, everything is laid another way: then the camera takes in all of it. */
  readonly laid: string;
  /** Painted in this order: large ones last. */
  readonly nodes: readonly SceneNode[];
  /** Painted in this order: by group, lit ones last. */
  readonly edges: readonly SceneEdge[];
  /** Null without seats, and in the Wings. */
  readonly table: SceneTable | null;
  /** Heads of the Wings' groups. */
  readonly titles: readonly GroupTitle[];
  readonly focus: NodeId | null;
  /** Something is lit: whatever is `plain` steps back. */
  readonly dim: boolean;
  /** Names the route that is drawn, if one is: the same for the same picture. */
  readonly route?: string;
  /** What `fit` brings into view; the same whatever the lens hides, so that filtering moves nothing. */
  readonly bounds: Box;
  /** For pictures of rows, which are read like a page. */
  readonly page: ScenePage | null;
  readonly seatCount: number;
  /** The hue of each seat, by number. */
  readonly hues: readonly number[];
}

export interface ScenePage {
  /** Height of a row in graph units. */
  readonly row: number;
  /** Not shown smaller than this at first, even if it goes on below. */
  readonly leastZoom: number;
  /** What is in view then, if not all can be. */
  readonly start: 'top' | 'middle';
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * `near`: within the chosen depth of what is selected, or on a route beside the chosen one. `station`: on that one. A
 * `plain` node steps back as long as the scene is `dim`; that is not a state of its own, so that a selection changes only
 * what it touches.
 */
export type NodeState = 'plain' | 'near' | 'station' | 'selected';

export type Side = 'left' | 'right' | 'below';

export interface SceneNode {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  /** Diameter in graph units. */
  readonly size: number;
  readonly mark: Mark;
  readonly label: string;
  readonly weight: number;
  readonly state: NodeState;
  /** Ringed characters: which seats they appear at. */
  readonly ring?: readonly boolean[];
  /** Index of a seat's own sector, or of the one sector a node belongs to. */
  readonly seat?: number;
  readonly monogram?: string;
  readonly emblem?: Emblem;
  /** Its name comes before any heavier node's of another sector. */
  readonly named?: true;
  /** It was given a place of its own by hand. */
  readonly pinned?: true;
  /** In the Wings: on which side the name stands, and the relation in words beneath it. */
  readonly side?: Side;
  readonly caption?: string;
}

/**
 * `lit`: touches what is selected, or joins what is picked. `among`: joins two neighbours of it. `route`: a step of the
 * chosen route; `detour`: of another one. `chosen`: its receipt is open. The widths of these three are pixels on screen.
 * `plain` as for nodes.
 */
export type EdgeState = 'plain' | 'lit' | 'among' | 'detour' | 'route' | 'chosen';

export interface SceneEdge {
  readonly id: EdgeId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly group: GroupId;
  readonly pattern: Pattern;
  /** The seat whose hue it takes, for the threads of a selected work. */
  readonly seat?: number;
  readonly width: number;
  readonly opacity: number;
  /** How far the middle is drawn aside, in graph units; positive to the right of source → target on screen. */
  readonly bend: number;
  /** Corners it runs round instead, from source to target. */
  readonly via?: readonly Position[];
  /** Least zoom at which it is drawn when nothing is selected: 0 always, Infinity never. */
  readonly showFrom: number;
  readonly directed: boolean;
  readonly state: EdgeState;
  /** The relation in words, from source to target; written on the line when it is chosen or hovered. */
  readonly words: string;
}

/** The table beneath the map. */
export interface SceneTable {
  readonly shape: MapShape;
  readonly seats: readonly SceneSeat[];
  /** Something is selected: the table steps back. */
  readonly quiet: boolean;
}

export interface SceneSeat {
  readonly work: WorkId;
  /** Whether the lens and the shield let the work through. */
  readonly lit: boolean;
  /** The work itself is selected. */
  readonly emphasised: boolean;
  readonly title: string;
  /** Where the title may stand, the best first. */
  readonly titleSpots: readonly TitleSpot[];
}

/** A point on the rim and the direction outwards, of length 1. */
export interface TitleSpot extends Position {
  readonly dx: number;
  readonly dy: number;
}

/** Head of a group of neighbours in the Wings. */
export interface GroupTitle extends Position {
  readonly group: GroupId;
  readonly label: string;
  /** How many it holds, and how many of them are not shown. */
  readonly count: number;
  readonly more: number;
  /** Not the head, but the row beneath that shows the rest, or hides it again. */
  readonly fold?: 'more' | 'fewer';
  readonly side: 'left' | 'right';
}
