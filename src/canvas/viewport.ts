import type { Camera } from '../explore/explorerState.ts';
import { viewOnto, type Viewpoint } from '../scene/viewpoint.ts';
import type { Box, Scene } from '../scene/scene.ts';

/** CSS pixels of the canvas that panels cover. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const NO_INSETS: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MOST_ZOOM = 6;
export const LEAST_ZOOM = 0.1;
/** Going to a neighbourhood never comes nearer than this. */
const MOST_FOCUS_ZOOM = 1.4;
/** A view that already shows all of a neighbourhood stays, unless it shows it this much smaller than it could. */
const NEAR_ENOUGH = 0.85;

/** The part of the canvas that no panel covers; at least a pixel. */
export function freeBox({ width, height }: Size, insets: Insets): Box {
  const left = Math.min(insets.left, width - 1);
  const top = Math.min(insets.top, height - 1);
  return {
    left,
    top,
    right: Math.max(left + 1, width - insets.right),
    bottom: Math.max(top + 1, height - insets.bottom),
  };
}

/** The view that shows all of `bounds` in the middle of the free part, with a margin in pixels. */
export function fitView(bounds: Box, free: Box, margin: number, mostZoom = MOST_ZOOM): Viewpoint {
  const { zoom } = viewOnto(bounds, free, margin, mostZoom);
  return viewOf(
    { centre: { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 }, zoom },
    free,
  );
}

/** Pixels kept free around the map, for the seats' titles; and around a page of rows. */
const FIT_MARGIN = 30;
const PAGE_MARGIN = 16;
const MOST_FIT_ZOOM = 1.25;

/**
 * The view a scene opens with: all of it, or, if it is read like a page and would be too small so, its beginning at a size that can
 * be read. It is never wider than the free part then.
 */
export function sceneView({ bounds, page }: Pick<Scene, 'bounds' | 'page'>, free: Box): Viewpoint {
  if (page === null) return fitView(bounds, free, FIT_MARGIN, MOST_FIT_ZOOM);
  const whole = fitView(bounds, free, PAGE_MARGIN, MOST_FIT_ZOOM);
  if (whole.zoom >= page.leastZoom) return whole;
  const across = fitView({ ...bounds, top: 0, bottom: 1 }, free, PAGE_MARGIN, page.leastZoom);
  if (across.zoom <= whole.zoom) return whole;
  const top = free.top + PAGE_MARGIN - bounds.top * across.zoom;
  return { ...across, y: page.start === 'top' ? top : (free.top + free.bottom) / 2 };
}

/** The nearest view to `view` that shows all of `bounds` well: the same one if it already does. */
export function focusView(bounds: Box, view: Viewpoint, free: Box, margin: number): Viewpoint {
  const best = fitView(bounds, free, margin, MOST_FOCUS_ZOOM);
  const onScreen = {
    left: bounds.left * view.zoom + view.x,
    right: bounds.right * view.zoom + view.x,
    top: bounds.top * view.zoom + view.y,
    bottom: bounds.bottom * view.zoom + view.y,
  };
  const inView =
    onScreen.left >= free.left &&
    onScreen.right <= free.right &&
    onScreen.top >= free.top &&
    onScreen.bottom <= free.bottom;
  return inView && view.zoom >= best.zoom * NEAR_ENOUGH ? view : best;
}

/** The same view with another zoom, the graph under the screen point `x`, `y` staying there. */
export function zoomAt(view: Viewpoint, zoom: number, x: number, y: number): Viewpoint {
  const next = clampZoom(zoom);
  const factor = next / view.zoom;
  return { zoom: next, x: x - (x - view.x) * factor, y: y - (y - view.y) * factor };
}

/** A camera looks at the middle of the free part, so that it means the same beside any panel. */
export function cameraOf(view: Viewpoint, free: Box): Camera {
  const x = ((free.left + free.right) / 2 - view.x) / view.zoom;
  const y = ((free.top + free.bottom) / 2 - view.y) / view.zoom;
  return { centre: { x, y }, zoom: view.zoom };
}

/** The reverse of `cameraOf`; a zoom out of range is put right. */
export function viewOf({ centre, zoom }: Camera, free: Box): Viewpoint {
  const safe = clampZoom(zoom);
  return {
    zoom: safe,
    x: (free.left + free.right) / 2 - centre.x * safe,
    y: (free.top + free.bottom) / 2 - centre.y * safe,
  };
}

export function sameView(a: Viewpoint, b: Viewpoint): boolean {
  return a.zoom === b.zoom && a.x === b.x && a.y === b.y;
}

/** A view between two, so that zooming feels even: the zoom grows by equal factors. */
export function viewBetween(from: Viewpoint, to: Viewpoint, share: number, free: Box): Viewpoint {
  const a = cameraOf(from, free);
  const b = cameraOf(to, free);
  const zoom = a.zoom * (b.zoom / a.zoom) ** share;
  const way = Math.abs(b.zoom - a.zoom) < 1e-6 ? share : (1 / a.zoom - 1 / zoom) / (1 / a.zoom - 1 / b.zoom);
  const between = (p: number, q: number): number => p + (q - p) * way;
  return viewOf(
    { centre: { x: between(a.centre.x, b.centre.x), y: between(a.centre.y, b.centre.y) }, zoom },
    free,
  );
}

function clampZoom(zoom: number): number {
  return Number.isFinite(zoom) ? Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom)) : 1;
}
