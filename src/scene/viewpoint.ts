import type { Box } from './scene.ts';

/** Screen position = graph position × zoom + (x, y), in CSS pixels. */
export interface Viewpoint {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** The view that shows all of `bounds` in the middle of a box on screen, with a margin in pixels, no nearer than `mostZoom`. */
export function viewOnto(bounds: Box, box: Box, margin: number, mostZoom: number): Viewpoint {
  const across = Math.max(1, bounds.right - bounds.left);
  const down = Math.max(1, bounds.bottom - bounds.top);
  const width = Math.max(1, box.right - box.left - 2 * margin);
  const height = Math.max(1, box.bottom - box.top - 2 * margin);
  const zoom = Math.min(width / across, height / down, mostZoom);
  return {
    zoom,
    x: (box.left + box.right) / 2 - ((bounds.left + bounds.right) / 2) * zoom,
    y: (box.top + box.bottom) / 2 - ((bounds.top + bounds.bottom) / 2) * zoom,
  };
}
