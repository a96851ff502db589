import type { Camera } from '../explore/explorerState.ts';
import type { EdgeId, GroupId, NodeId, Position } from '../graph/types.ts';
import type { Theme } from '../scene/palette.ts';
import type { Box, Scene } from '../scene/scene.ts';
import type { Picture } from './painter.ts';
import type { Insets } from './viewport.ts';

export interface GraphCanvasOptions {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly insets?: Insets;
  /** Where to look at first; all of it if left out. */
  readonly camera?: Camera | null;
  readonly reducedMotion?: boolean;
  /** A node, or its name, was tapped; null for the ground. `adds`: with Shift, Ctrl or the command key. */
  readonly onSelect: (id: NodeId | null, adds: boolean) => void;
  readonly onSelectEdge?: (id: EdgeId) => void;
  /** More, or fewer, of a group of the Wings are asked for. */
  readonly onFold?: (group: GroupId) => void;
  /** A finger rests on a node. */
  readonly onHold?: (id: NodeId) => void;
  /** A node is dragged off, and let go somewhere else. */
  readonly onGrab?: (id: NodeId) => void;
  readonly onDrop?: (id: NodeId, place: Position) => void;
  /** A line was drawn around these. */
  readonly onLasso?: (ids: readonly NodeId[]) => void;
  /** A node's menu is asked for, at a point of the window. */
  readonly onMenu?: (id: NodeId, at: Position) => void;
  /** The picture has been painted anew. */
  readonly onPaint?: () => void;
  /** Double tap on a node. */
  readonly onActivate?: (id: NodeId) => void;
  readonly onHover?: (id: NodeId | null) => void;
  /** The camera has come to rest somewhere else. */
  readonly onCamera?: (camera: Camera) => void;
}

export interface GraphCanvas {
  /** Shows another scene, by what differs. Moves nothing that stands where it stood. */
  readonly update: (
    scene: Scene,
    look?: { readonly theme?: Theme; readonly reducedMotion?: boolean },
  ) => void;
  /** All of the scene. */
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** These nodes into the free part, only as far as needed. */
  readonly focusOn: (ids: Iterable<NodeId>) => void;
  /** What panels cover; a fitted view fits again, any other keeps its middle. */
  readonly setInsets: (insets: Insets) => void;
  /** What buttons lie over, in pixels of the canvas: names keep clear of it. */
  readonly setCovered: (covered: readonly Box[]) => void;
  readonly camera: () => Camera;
  /** Where a node is, in pixels of the container; null if it is not there. */
  readonly boxOf: (id: NodeId) => Box | null;
  /** What no panel covers, in pixels of the container. */
  readonly room: () => Box;
  readonly setCamera: (camera: Camera) => void;
  /** Keyboard cursor, or hover from a list. */
  readonly highlight: (id: NodeId | null) => void;
  /** What is on screen, to be made a file of: see `exportPicture.ts`. */
  readonly picture: () => Picture;
  /** Releases everything; may be called twice. */
  readonly destroy: () => void;
}
