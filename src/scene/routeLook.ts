import type { EdgeState, SceneEdge, SceneNode } from './scene.ts';

/** One stroke of a route's picture, back to front; widths and dashes in pixels on screen. */
export interface RouteStroke {
  readonly state: EdgeState & ('route' | 'detour');
  /** Added to the line's own width. */
  readonly extra: number;
  /** Share of the line's own opacity. */
  readonly share: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

/** Other routes as thin dashes, then the chosen one's glow, then its line. */
export const ROUTE_STROKES: readonly RouteStroke[] = [
  { state: 'detour', extra: 0, share: 1, dash: [7, 5], cap: 'butt' },
  { state: 'route', extra: 14, share: 0.18, dash: [], cap: 'round' },
  { state: 'route', extra: 0, share: 1, dash: [], cap: 'round' },
];

/** Whether a line belongs to a route, and is drawn by these strokes instead of its group's. */
export function isOfRoute({ state }: Pick<SceneEdge, 'state'>): boolean {
  return state === 'route' || state === 'detour';
}

/** Whether a node wears a line of gold: what is selected, and the stations of the chosen route. */
export function isOutlined({ state }: Pick<SceneNode, 'state'>): boolean {
  return state === 'selected' || state === 'station';
}
