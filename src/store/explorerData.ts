import type { AddressBook } from '../explore/addressBook.ts';
import type { ExplorerState } from '../explore/explorerState.ts';
import type { Graph } from '../graph/graph.ts';
import type { Dataset, MapPositions, NodeId, Position, Tour, WorkId } from '../graph/types.ts';

/** Something to tell the visitor once, in one plain sentence. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  /** Nodes that were perhaps meant. */
  readonly suggestions: readonly NodeId[];
  /** Ids of tours that were perhaps meant. */
  readonly tours: readonly string[];
  /** What the visitor can do about it, with one button. */
  readonly action: NoticeAction | null;
}

/** `update`: load the page anew, with the newer build that waits. */
export type NoticeAction = 'update';

/** What a notice may carry beside its sentence. */
export type NoticeExtras = Partial<Pick<Notice, 'suggestions' | 'tours' | 'action'>>;

export type ThemeChoice = 'system' | 'dark' | 'light';

/** Places of the nodes on the map as the shield has it; null while a map is laid anew. */
export type MapStatus = Readonly<Record<keyof MapPositions, ReadonlyMap<NodeId, Position> | null>>;

/** A free map, and a number that changes with each. */
export interface FreeMap {
  readonly number: string;
  readonly positions: ReadonlyMap<NodeId, Position>;
}

/** Facts, notes and sources come after the outline: not asked for, on their way, there, or not to be had. */
export type ReceiptsStatus = 'absent' | 'loading' | 'present' | 'failed';

export interface ExplorerData {
  /** The whole truth. Only selectors read it; none hands it out. */
  readonly graph: Graph;
  readonly receipts: ReceiptsStatus;
  /** All tours; they come with the receipts. Only `selectTours.ts` reads them. */
  readonly tours: readonly Tour[];
  /** Places of all nodes, as published. */
  readonly published: MapPositions;
  readonly book: AddressBook;
  readonly title: string;
  readonly version: string;
  /** The visitor's own shield; null for none. */
  readonly seen: ReadonlySet<WorkId> | null;
  readonly state: ExplorerState;
  /** Whether the last change only went on with the gesture of the one before it: together they are one step. */
  readonly goesOn: boolean;
  readonly map: MapStatus;
  /** Null until one is laid for the first time. */
  readonly freeMap: FreeMap | null;
  readonly theme: ThemeChoice;
  /** Whether the visitor has sent the welcome of a first visit away. */
  readonly welcomed: boolean;
  readonly notices: readonly Notice[];
  /** What was last said aloud of a change. */
  readonly announcement: string;
  /** Node under the pointer or the keyboard cursor, wherever that is. */
  readonly hovered: NodeId | null;
  /** From where a route is asked for while its end is still being chosen. */
  readonly routeFrom: NodeId | null;
}

export interface ExplorerActions {
  /** Applies a transition; `goesOn` if it belongs to the same gesture as the change before it. */
  readonly change: (transition: (state: ExplorerState) => ExplorerState, goesOn?: boolean) => void;
  /** Goes where an address says, and tells what of it was not understood. */
  readonly open: (address: string) => void;
  /** The visitor says what they have seen; that also settles what a link said. */
  readonly setSeen: (seen: ReadonlySet<WorkId> | null) => void;
  /** Puts the same graph, with its receipts, in the place of the outline. */
  readonly setReceipts: (receipts: ReceiptsStatus, dataset?: Dataset) => void;
  readonly setMap: (map: MapStatus) => void;
  readonly setFreeMap: (freeMap: FreeMap | null) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly endWelcome: () => void;
  readonly hover: (id: NodeId | null) => void;
  readonly askRoute: (from: NodeId | null) => void;
  readonly announce: (text: string) => void;
  readonly notify: (text: string, extras?: NoticeExtras) => void;
  readonly dismiss: (notice: number) => void;
}
