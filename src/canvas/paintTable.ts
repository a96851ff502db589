import { tableFrame } from '../explore/tableFrame.ts';
import { fade, seatInk, type Palette, type Theme } from '../scene/palette.ts';
import type { SceneTable } from '../scene/scene.ts';

/** The sectors' light: none near the middle, this much of the hue at the rim. */
const LIGHT_FROM = 0.16;
const LIGHT: Readonly<Record<Theme, number>> = { dark: 0.115, light: 0.1 };
const RIM_LIGHT = 0.75;
/** A selected film's sector, and how far the others step back. */
const EMPHASIS = 1.9;
const QUIET = 0.45;
/** Radians of dark on either side of a sector. */
const SEAM = 0.006;
const UNLIT = 0.16;
/** Radius of the gold ellipse in the middle. */
const MIDDLE = 0.2;

/** Draws the table in graph units; `quiet` from 0 to 1 is how far it has stepped back. */
export function paintTable(
  ctx: CanvasRenderingContext2D,
  table: SceneTable,
  palette: Palette,
  theme: Theme,
  quiet: number,
  zoom: number,
): void {
  const frame = tableFrame(table.seats.length, table.shape);
  const half = frame.step / 2 - SEAM;
  table.seats.forEach((seat, index) => {
    const angle = frame.angles[index] ?? 0;
    const hue = seat.lit ? seatInk(palette, index).mark : palette.text3;
    const strength =
      (seat.emphasised ? 1 + (EMPHASIS - 1) * quiet : 1 - (1 - QUIET) * quiet) * (seat.lit ? 1 : UNLIT);
    ctx.save();
    ctx.scale(frame.rx, frame.ry);
    const light = ctx.createRadialGradient(0, 0, LIGHT_FROM, 0, 0, 1);
    light.addColorStop(0, fade(hue, 0));
    light.addColorStop(0.55, fade(hue, LIGHT[theme] * 0.38 * strength));
    light.addColorStop(1, fade(hue, LIGHT[theme] * 1.25 * strength));
    ctx.fillStyle = light;
    ctx.beginPath();
    ctx.moveTo(LIGHT_FROM * Math.cos(angle - half), LIGHT_FROM * Math.sin(angle - half));
    ctx.arc(0, 0, 1, angle - half, angle + half);
    ctx.lineTo(LIGHT_FROM * Math.cos(angle + half), LIGHT_FROM * Math.sin(angle + half));
    ctx.fill();
    ctx.restore();

    ctx.beginPath();
    ctx.ellipse(0, 0, frame.rx, frame.ry, 0, angle - half, angle + half);
    ctx.lineWidth = Math.max(1.5, 4 * zoom) / zoom;
    ctx.strokeStyle = fade(
      hue,
      Math.min(1, RIM_LIGHT * (seat.emphasised ? 1.3 : 1 - 0.5 * quiet)) * (seat.lit ? 1 : 0.3),
    );
    ctx.stroke();
  });
  ctx.beginPath();
  ctx.ellipse(0, 0, frame.rx * MIDDLE, frame.ry * MIDDLE, 0, 0, 2 * Math.PI);
  ctx.lineWidth = 1 / zoom;
  ctx.strokeStyle = fade(palette.accent, 0.22 * (1 - 0.6 * quiet));
  ctx.stroke();
}
