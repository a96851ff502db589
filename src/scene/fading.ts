import type { Theme } from './palette.ts';
import type { SceneEdge } from './scene.ts';

/** How much of what is not near the selection remains. */
export const FADED: Readonly<Record<Theme, number>> = { dark: 0.16, light: 0.18 };
/** Fainter than this, a line is not worth its strokes. */
export const INVISIBLE = 0.012;
const FADED_EDGE = 0.05;
const AMONG_EDGE = 0.16;

/** A line's opacity while something is selected. */
export function focusOpacity(edge: SceneEdge): number {
  switch (edge.state) {
    case 'lit':
    case 'chosen':
    case 'detour':
    case 'route':
      return edge.opacity;
    case 'among':
      return edge.showFrom === Infinity ? 0 : Math.min(edge.opacity, AMONG_EDGE);
    case 'plain':
      return edge.showFrom === 0 ? Math.min(edge.opacity, FADED_EDGE) : 0;
  }
}

/** Lines that arrive with zoom do so over this much of it, and stay fainter than those that were always there. */
const ARRIVAL = 0.4;
const ARRIVED = 0.75;

/** How far a line has arrived at a zoom while nothing is selected: 1 for those that are always there. */
export function arrivalOf({ showFrom }: Pick<SceneEdge, 'showFrom'>, zoom: number): number {
  return showFrom === 0 ? 1 : Math.min(ARRIVED, Math.max(0, (zoom - showFrom) / ARRIVAL));
}
