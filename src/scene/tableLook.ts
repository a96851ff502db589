import { mix, seatInk, type Palette, type Theme } from './palette.ts';
import type { SceneSeat } from './scene.ts';

/** The table's light, for canvas and SVG alike. `quiet` from 0 to 1 is how far the table has stepped back. */

/** The sectors' light: none this near the middle (a share of the radius) … */
export const LIGHT_FROM = 0.16;
/** … and this much of the hue at the rim. */
export const LIGHT: Readonly<Record<Theme, number>> = { dark: 0.115, light: 0.1 };
/** Where along the radius, from `LIGHT_FROM` to the rim, which share of the light is reached. */
export const LIGHT_STOPS = [
  [0, 0],
  [0.55, 0.38],
  [1, 1.25],
] as const;
/** Radians of dark on either side of a sector. */
export const SEAM = 0.006;
/** Radius of the gold ellipse in the middle, as a share of the table's. */
export const MIDDLE = 0.2;

/** A selected film's sector, and how far the others step back. */
const EMPHASIS = 1.35;
const QUIET = 0.45;
const UNLIT = 0.16;
const RIM_LIGHT = 0.75;

/** How strongly a sector is lit, 1 at rest. */
export function lightOf({ emphasised, lit }: SceneSeat, quiet: number): number {
  return (emphasised ? 1 + (EMPHASIS - 1) * quiet : 1 - (1 - QUIET) * quiet) * (lit ? 1 : UNLIT);
}

/** A seat's ground where it is strongest: at the rim of its sector, with the film selected. */
export function strongestGround(palette: Palette, theme: Theme, seat: number): string {
  const atRim = LIGHT_STOPS[LIGHT_STOPS.length - 1]?.[1] ?? 1;
  return mix(palette.bg, seatInk(palette, seat).mark, LIGHT[theme] * atRim * EMPHASIS);
}

/** Opacity of a sector's rim. */
export function rimLightOf({ emphasised, lit }: SceneSeat, quiet: number): number {
  return Math.min(1, RIM_LIGHT * (emphasised ? 1.3 : 1 - 0.5 * quiet)) * (lit ? 1 : 0.3);
}

/** Width of the rim in graph units. */
export function rimWidth(zoom: number): number {
  return Math.max(1.5, 4 * zoom) / zoom;
}

/** Opacity of the ellipse in the middle. */
export function middleLight(quiet: number): number {
  return 0.22 * (1 - 0.6 * quiet);
}
