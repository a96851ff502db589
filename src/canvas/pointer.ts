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
}

export interface PointerHandlers {
  readonly tapNode: (id: string) => void;
  readonly tapEdge: (id: string) => void;
  readonly tapGround: () => void;
  readonly activate: (id: string) => void;
  readonly zoomIn: (x: number, y: number) => void;
  readonly hover: (id: string | null) => void;
}

/** A line is hit this near to it, in CSS pixels. */
const EDGE_REACH = 5;
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
  cy.on('tap', (event) => {
    const node = nodeAt(event);
    if (node !== null) {
      handlers.tapNode(node);
      return;
    }
    const edge = edgeAt(targets, event.position);
    if (edge !== null) handlers.tapEdge(edge);
    else handlers.tapGround();
  });
  cy.on('dbltap', (event) => {
    const node = nodeAt(event);
    if (node !== null) handlers.activate(node);
    else handlers.zoomIn(event.renderedPosition.x, event.renderedPosition.y);
  });
  let hovered: string | null = null;
  const hover = (id: string | null): void => {
    if (id === hovered) return;
    hovered = id;
    container.style.cursor = id === null ? 'default' : 'pointer';
    handlers.hover(id);
  };
  cy.on('mousemove', (event) => hover(nodeAt(event)));
  cy.on('mouseout', (event) => {
    if (event.target === cy) hover(null);
  });
}

/** The drawn line nearest to a graph position, if the pointer can mean it. O(edges). */
export function edgeAt({ stage, view }: PointerTargets, at: { x: number; y: number }): string | null {
  const { zoom, x, y } = view();
  const focused = stage.scene?.focus !== null;
  const everywhere = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  const scope = { view: { zoom, x, y }, window: everywhere, highlight: null };
  let nearest: string | null = null;
  let least = EDGE_REACH / zoom;
  for (const edge of stage.threads) {
    if (alphaOf(edge, scope, focused) < EDGE_ALPHA) continue;
    const distance = distanceToCurve(at, edge.source, edge.target, edge.scene.bend);
    if (distance >= least) continue;
    least = distance;
    nearest = edge.scene.id;
  }
  return nearest;
}

function idOf(event: cytoscape.EventObject): string {
  return (event.target as cytoscape.SingularElementReturnValue).id();
}
