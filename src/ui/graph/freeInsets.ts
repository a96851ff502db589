import type { Insets } from '../../canvas/viewport.ts';
import { barHeight, FRAME, panelWidth, sheetStops } from '../../scene/tokens.ts';
import { textScale } from '../textScale.ts';
import type { Room } from '../useMedia.ts';

/** What is open beside the map or over it. */
interface Open {
  readonly details: boolean;
  readonly tour: boolean;
  readonly outline: boolean;
}

/** How much of the canvas lies under what is open, so that the camera looks at the rest. */
export function freeInsets(room: Room, open: Open): Insets {
  const scale = textScale();
  const bare = { left: 0, right: 0, top: 0, bottom: 0 };
  if (room === 'phone') {
    const below = open.tour ? FRAME.tour : 0;
    const stops = sheetStops(window.innerHeight, scale, below);
    return { ...bare, bottom: open.details ? Math.max(...stops) - barHeight(FRAME.bar + below, scale) : 0 };
  }
  return {
    ...bare,
    left: open.outline ? FRAME.outline * scale : 0,
    right: open.details ? panelWidth(room, window.innerWidth, scale) : 0,
  };
}
