import type { MapShape } from '../explore/tableFrame.ts';
import type { NameBox } from './piece.ts';

/** Names keep their size on screen, so a fitted map of zoom 0.65 (wide) or 0.32 (a phone) needs that much more room for them. */
const FITTED_ZOOM: Readonly<Record<MapShape, number>> = { wide: 0.65, tall: 0.32 };

/** A name over this many pixels is set in two lines. */
const LINE = 118;

/** Room for a name in graph units, from the label's length alone: no font is measured here. */
export function nameBox(label: string, weight: number, shape: MapShape): NameBox {
  const size = weight > 8 ? 14 : 12.5;
  const pixels = label.length * size * 0.53;
  const lines = pixels > LINE ? 2 : 1;
  const zoom = FITTED_ZOOM[shape];
  return { width: (pixels / lines + 7) / zoom, height: (lines * size * 1.2 + 4) / zoom, side: 'below' };
}
