import type { Emblem } from './emblems.ts';
import { seatInk, type Palette } from './palette.ts';
import { isOutlined } from './routeLook.ts';
import type { Scene, SceneNode } from './scene.ts';

/** Least size on screen, in pixels: of a monogram's letters, of a seat's numeral, of a place or an organization that shows its icon. */
const MONOGRAM_FROM = 8.5;
const NUMERAL_FROM = 6;
const ICON_FROM = 24;
const EMBLEM_FROM = 11;

/** An emblem's grid, its stroke on that, and how much of its node it fills. */
export const EMBLEM_GRID = 24;
export const EMBLEM_STROKE = 1.7;
export const EMBLEM_SHARE = 0.63;

/** The drawing inside a node of a given diameter on screen, if it is large enough for one. */
export function emblemFor({ kind, emblem }: SceneNode, onScreen: number): Emblem | null {
  const drawn = emblem ?? (kind === 'place' ? 'pin' : undefined);
  const from = kind === 'organization' ? EMBLEM_FROM : ICON_FROM;
  return drawn !== undefined && onScreen >= from ? drawn : null;
}

/** The letters inside a node of diameter `size`, and their height in graph units; null if they would be too small to read. */
export function monogramFor(
  { mark, monogram }: SceneNode,
  size: number,
  zoom: number,
): { readonly text: string; readonly height: number } | null {
  if (monogram === undefined || monogram === '' || mark === 'disc') return null;
  const share = mark === 'seat' || mark === 'plate' ? 0.4 : monogram.length > 1 ? 0.33 : 0.38;
  const height = size * share;
  return height * zoom < (mark === 'seat' ? NUMERAL_FROM : MONOGRAM_FROM) ? null : { text: monogram, height };
}

/** Distance from a node's middle at which an arrow to it ends: outside the line that what is selected wears. */
export function arrowReach(node: Pick<SceneNode, 'state'>, size: number): number {
  return size / 2 + (isOutlined(node) ? 8 : 2);
}

/** The colour a name is written in. */
export function nameColour(node: SceneNode, scene: Scene, palette: Palette): string {
  if (node.mark === 'seat') {
    const seat = scene.table?.seats[node.seat ?? 0];
    const quiet = seat !== undefined && (!seat.lit || (scene.dim && node.state === 'plain'));
    return quiet ? palette.text3 : seatInk(palette, node.seat ?? 0).name;
  }
  if (node.kind === 'character' && node.weight <= 4 && node.state === 'plain') return palette.text2;
  return palette.kinds[node.kind].name;
}
