import type cytoscape from 'cytoscape';
import type { ScenePatch } from '../scene/diffScene.ts';
import type { Scene, SceneEdge, SceneNode } from '../scene/scene.ts';

/** What is still to be done to Cytoscape's elements, a slice at a time. */
export interface Elements {
  /** Ids of what leaves, edges first. */
  readonly gone: string[];
  readonly nodes: cytoscape.ElementDefinition[];
  readonly edges: cytoscape.ElementDefinition[];
}

/** Cytoscape's elements follow the scene: what moves or changes does so at once, in one batch; what leaves and what comes is returned, to be done in slices. */
export function applyPatch(cy: cytoscape.Core, { nodes, edges, moved }: ScenePatch, scene: Scene): Elements {
  cy.batch(() => {
    for (const node of moved) cy.getElementById(node.id).position({ x: node.x, y: node.y });
    for (const node of nodes.changed) {
      const element = cy.getElementById(node.id);
      if (element.nonempty() && element.data('size') !== hitSize(node)) element.data('size', hitSize(node));
    }
    markFocus(cy, scene);
  });
  return {
    gone: [...edges.removed, ...nodes.removed],
    nodes: nodes.added.map(nodeElement),
    edges: edges.added.map(edgeElement),
  };
}

export function elementsOf(scene: Scene): Elements {
  return { gone: [], nodes: scene.nodes.map(nodeElement), edges: scene.edges.map(edgeElement) };
}

/** Removes elements that have not come to be wanted again meanwhile. */
export function removeElements(
  cy: cytoscape.Core,
  ids: readonly string[],
  wanted: ReadonlySet<string>,
): void {
  cy.batch(() => {
    for (const id of ids) if (!wanted.has(id)) cy.getElementById(id).remove();
  });
}

/** Adds elements whose ends and ids are still wanted and not there yet. */
export function addElements(
  cy: cytoscape.Core,
  elements: readonly cytoscape.ElementDefinition[],
  wanted: ReadonlySet<string>,
): void {
  const missing = elements.filter(({ data }) => {
    const id = data.id ?? '';
    return wanted.has(id) && cy.getElementById(id).empty();
  });
  if (missing.length > 0) cy.batch(() => cy.add([...missing]));
}

/** The classes `selected` and `near`, on the few elements that change: a class on each of the faded would cost a frame of its own. */
export function markFocus(cy: cytoscape.Core, scene: Scene): void {
  const states = new Map(
    scene.nodes
      .filter(({ state }) => state === 'selected' || state === 'near')
      .map(({ id, state }) => [id as string, state]),
  );
  for (const state of ['selected', 'near'] as const) {
    cy.nodes(`.${state}`).forEach((node) => {
      if (states.get(node.id()) !== state) node.removeClass(state);
    });
  }
  for (const [id, state] of states) {
    const node = cy.getElementById(id);
    if (node.nonempty() && !node.hasClass(state)) node.addClass(state);
  }
}

function nodeElement(node: SceneNode): cytoscape.ElementDefinition {
  return {
    group: 'nodes',
    data: { id: node.id, label: node.label, kind: node.kind, size: hitSize(node) },
    position: { x: node.x, y: node.y },
    classes: node.mark,
    // A finger that strays over a node still moves the map; a mouse drags the node, and the map is held meanwhile.
    pannable: true,
  };
}

function edgeElement(edge: SceneEdge): cytoscape.ElementDefinition {
  return {
    group: 'edges',
    data: { id: edge.id, source: edge.source, target: edge.target, group: edge.group },
  };
}

/** Small nodes are easier to hit than they look. */
const LEAST_HIT = 14;

function hitSize({ size }: SceneNode): number {
  return Math.max(LEAST_HIT, size);
}
