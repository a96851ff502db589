import { placeLabels, type Measure, type PlacedLabel } from '../src/scene/placeLabels.ts';
import { overlaps } from '../src/scene/boxGrid.ts';
import { labelCandidates } from '../src/scene/labelCandidates.ts';
import { LABEL_STYLES } from '../src/scene/labelStyle.ts';
import { DISC_SHARE, PLATE_RATIO } from '../src/scene/kindStyle.ts';
import type { Box, Scene, SceneNode } from '../src/scene/scene.ts';
import type { Viewpoint } from '../src/scene/viewpoint.ts';

/** What can be counted of a view: the names as the canvas places them, measured with `measure`. */
export interface ReadableView {
  readonly labels: readonly PlacedLabel[];
  readonly overlappingLabels: readonly string[];
  /** Names that reach out of the free part. */
  readonly cutLabels: readonly string[];
  readonly overlappingNodes: readonly string[];
  /** Seats' titles that lie on a node. */
  readonly titlesOnNodes: readonly string[];
  /** Least size of a written line, in CSS pixels. */
  readonly smallestLabel: number;
}

/** Pixels the canvas keeps free between names and the edge of its free part. */
export const NAME_MARGIN = 4;

export function readableView(
  scene: Scene,
  view: Viewpoint,
  free: Box,
  measure: Measure,
  covered: readonly Box[] = [],
): ReadableView {
  const width = free.right - free.left;
  const room = {
    left: free.left + NAME_MARGIN,
    right: free.right - NAME_MARGIN,
    top: free.top + NAME_MARGIN,
    bottom: free.bottom - NAME_MARGIN,
  };
  const labels = placeLabels(
    labelCandidates(scene, { width, zoom: view.zoom }),
    view,
    room,
    measure,
    new Set(),
    covered,
  );
  const inView = scene.nodes.filter((node) => overlaps(screenBox(node, view), free, 0));
  const seats = new Set<string>(scene.table?.seats.map(({ work }) => work));
  return {
    labels,
    overlappingLabels: pairs(labels, (a, b) => overlaps(a.box, b.box, 0)),
    cutLabels: labels.flatMap(({ id, box }) =>
      box.left < free.left || box.right > free.right || box.top < free.top || box.bottom > free.bottom
        ? [id]
        : [],
    ),
    overlappingNodes: pairs(inView, nodesOverlap),
    titlesOnNodes: labels
      .filter(({ id }) => seats.has(id))
      .flatMap(({ id, box }) =>
        inView.filter((node) => overlaps(box, screenBox(node, view), 0)).map((node) => `${id} on ${node.id}`),
      ),
    smallestLabel: Math.min(
      ...labels.map(({ role, caption }) =>
        Math.min(LABEL_STYLES[role].size, caption === '' ? Infinity : LABEL_STYLES.caption.size),
      ),
    ),
  };
}

/** Ids of the `count` weightiest of the story in each sector, and of the whole map. */
export function weightiest(
  scene: Scene,
  count: number,
  belongs: (node: SceneNode) => boolean = () => true,
): readonly string[] {
  return scene.nodes
    .filter(({ kind }) => kind !== 'work' && kind !== 'person')
    .filter(belongs)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}

/** A node's box on screen. */
function screenBox(node: SceneNode, view: Viewpoint): Box {
  const half = radiusOf(node) * view.zoom;
  const halfHeight = node.mark === 'plate' ? half * PLATE_RATIO : half;
  const [x, y] = [node.x * view.zoom + view.x, node.y * view.zoom + view.y];
  return { left: x - half, right: x + half, top: y - halfHeight, bottom: y + halfHeight };
}

function radiusOf({ size, mark }: SceneNode): number {
  return (size / 2) * (mark === 'disc' ? DISC_SHARE : 1);
}

function nodesOverlap(a: SceneNode, b: SceneNode): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < radiusOf(a) + radiusOf(b);
}

function pairs<Item extends { readonly id: string }>(
  items: readonly Item[],
  touch: (a: Item, b: Item) => boolean,
): readonly string[] {
  return items.flatMap((a, index) =>
    items.slice(index + 1).flatMap((b) => (touch(a, b) ? [`${a.id} and ${b.id}`] : [])),
  );
}
