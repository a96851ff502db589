import { DISC_SHARE, PLATE_RATIO } from '../scene/kindStyle.ts';
import type { Box } from '../scene/scene.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import type { StageNode } from './stage.ts';

/** A node's mark on screen, in CSS pixels. */
export function nodeBox({ scene, x, y, size }: StageNode, view: Viewpoint): Box {
  const half = (size / 2) * (scene.mark === 'disc' ? DISC_SHARE : 1) * view.zoom;
  const halfHeight = scene.mark === 'plate' ? half * PLATE_RATIO : half;
  const at = { x: x * view.zoom + view.x, y: y * view.zoom + view.y };
  return { left: at.x - half, right: at.x + half, top: at.y - halfHeight, bottom: at.y + halfHeight };
}
