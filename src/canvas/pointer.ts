import type cytoscape from 'cytoscape';
import { distanceToCurve } from '../scene/edgeCurve.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import type { Names } from './names.ts';
import { alphaOf } from './paintEdges.ts';
import type { Stage } from './stage.ts';

export interface PointerTargets {
  readonly stage: Stage;
  readonly names: Names;
  readonly view: () => Viewpoint;
  /** The group whose row of more lies under a point on screen. */
  readonly foldAt: (x: number, y: number) => string | null;
  /** The last press was more than a tap: it held or moved something. */
  readonly tookPress: () => boolean;
  /** It is moving something right now. */
  readonly isBusy: () => boolean;
}

export interface PointerHandlers {
  /** `adds`: with Shift, Ctrl or the command key. */
  readonly tapNode: (id: string, adds: boolean) => void;
  readonly tapEdge: (id: string) => void;
  readonly tapGround: () => void;
  /** The row beneath a group of the Wings. */
  readonly tapFold: (group: string) => void;
  readonly activate: (id: string) => void;
  readonly zoomIn: (x: number, y: number) => void;
  readonly hover: (id: string | null) => void;
  /** The line under the pointer, where no node is. */
  readonly hoverEdge: (id: string | null) => void;
}

/** A line is hit this near to it, in CSS pixels: by a mouse, by a finger. */
const EDGE_REACH = { mouse: 5, finger: 12 };
/** So near to the first, in CSS pixels, and so soon after it, in milliseconds, a tap is the second half of a double one. */
const DOUBLE = { distance: 24, time: 320 };
/** A line too faint to be seen cannot be meant. */
const EDGE_ALPHA = 0.12;

/** Translates Cytoscape's gestures: a name counts as its node, and the lines are the painter's. */
export function listenToPointer(
  cy: cytoscape.Core,
  container: HTMLElement,
  targets: PointerTargets,
  handlers: PointerHandlers,
): void {
  const nodeAt = (event: cytoscape.EventObject): string | null => {
    if (event.target !== cy) return targets.stage.nodes.has(idOf(event)) ? idOf(event) : null;
    const { x, y } = event.renderedPosition;
    return targets.names.hit(x, y);
  };
  /** The last node that was tapped: the picture, and the canvas itself, may move away under the finger before it taps again. */
  let last: (Tap & { readonly node: string }) | null = null;
  let activated = false;
  cy.on('tap', (event) => {
    activated = false;
    if (targets.tookPress()) return;
    const adds = isAdding(event);
    const at = event.renderedPosition;
    const tap = tapOf(event);
    const before = last;
    last = null;
    if (before && !adds && isDouble(before, tap)) {
      activated = true;
      handlers.activate(before.node);
      return;
    }
    const node = nodeAt(event);
    if (node !== null) {
      if (!adds) last = { ...tap, node };
      handlers.tapNode(node, adds);
      return;
    }
    const fold = targets.foldAt(at.x, at.y);
    if (fold !== null) {
      handlers.tapFold(fold);
      return;
    }
    if (adds) return;
    const edge = edgeAt(targets, event.position, reachOf(event));
    if (edge !== null) handlers.tapEdge(edge);
    else handlers.tapGround();
  });
  cy.on('dbltap', (event) => {
    if (activated || isAdding(event) || nodeAt(event) !== null) return;
    handlers.zoomIn(event.renderedPosition.x, event.renderedPosition.y);
  });
  let hovered: string | null = null;
  const hover = (id: string | null): void => {
    if (id === hovered) return;
    hovered = id;
    container.style.cursor = id === null ? 'default' : 'pointer';
    handlers.hover(id);
  };
  let hoveredEdge: string | null = null;
  const hoverEdge = (id: string | null): void => {
    if (id === hoveredEdge) return;
    hoveredEdge = id;
    handlers.hoverEdge(id);
  };
  cy.on('mousemove', (event) => {
    if (targets.isBusy()) return;
    const node = nodeAt(event);
    hover(node);
    hoverEdge(node === null ? edgeAt(targets, event.position) : null);
    if (node !== null) return;
    const { x, y } = event.renderedPosition;
    const isLink = hoveredEdge !== null || targets.foldAt(x, y) !== null;
    container.style.cursor = isLink ? 'pointer' : 'default';
  });
  cy.on('mouseout', (event) => {
    if (event.target !== cy) return;
    hover(null);
    hoverEdge(null);
  });
}

/** The drawn line nearest to a graph position, if the pointer can mean it. O(edges). */
export function edgeAt(
  { stage, view }: PointerTargets,
  at: { x: number; y: number },
  reach: number = EDGE_REACH.mouse,
): string | null {
  const { zoom, x, y } = view();
  const focused = stage.scene?.dim === true;
  const everywhere = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  const scope = { view: { zoom, x, y }, window: everywhere, highlight: null };
  let nearest: string | null = null;
  let least = reach / zoom;
  for (const edge of stage.threads) {
    if (alphaOf(edge, scope, focused) < EDGE_ALPHA) continue;
    const distance = distanceToCurve(at, edge.source, edge.target, edge.scene);
    if (distance >= least) continue;
    least = distance;
    nearest = edge.scene.id;
  }
  return nearest;
}

interface Tap {
  /** In the window, where the finger is; what lies beneath it may have moved. */
  readonly at: cytoscape.Position;
  /** In milliseconds. */
  readonly time: number;
}

function tapOf({ originalEvent }: cytoscape.EventObject): Tap {
  const event = originalEvent as MouseEvent | TouchEvent;
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { at: { x: point?.clientX ?? NaN, y: point?.clientY ?? NaN }, time: event.timeStamp };
}

function isDouble(first: Tap, second: Tap): boolean {
  const away = Math.hypot(second.at.x - first.at.x, second.at.y - first.at.y);
  return away <= DOUBLE.distance && second.time - first.time <= DOUBLE.time;
}

function isAdding({ originalEvent }: cytoscape.EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = originalEvent as MouseEvent | TouchEvent;
  return shiftKey || ctrlKey || metaKey;
}

function reachOf({ originalEvent }: cytoscape.EventObject): number {
  return originalEvent.type.startsWith('touch') ? EDGE_REACH.finger : EDGE_REACH.mouse;
}

function idOf(event: cytoscape.EventObject): string {
  return (event.target as cytoscape.SingularElementReturnValue).id();
}
