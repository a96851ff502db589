import { tableFrame } from '../explore/tableFrame.ts';
import {
  LIGHT,
  LIGHT_FROM,
  LIGHT_STOPS,
  lightOf,
  MIDDLE,
  middleLight,
  rimLightOf,
  rimWidth,
  SEAM,
} from '../scene/tableLook.ts';
import { fade, seatInk, type Palette, type Theme } from '../scene/palette.ts';
import type { SceneTable } from '../scene/scene.ts';

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
    const strength = LIGHT[theme] * lightOf(seat, quiet);
    ctx.save();
    ctx.scale(frame.rx, frame.ry);
    const light = ctx.createRadialGradient(0, 0, LIGHT_FROM, 0, 0, 1);
    for (const [at, share] of LIGHT_STOPS) light.addColorStop(at, fade(hue, share * strength));
    ctx.fillStyle = light;
    ctx.beginPath();
    ctx.moveTo(LIGHT_FROM * Math.cos(angle - half), LIGHT_FROM * Math.sin(angle - half));
    ctx.arc(0, 0, 1, angle - half, angle + half);
    ctx.lineTo(LIGHT_FROM * Math.cos(angle + half), LIGHT_FROM * Math.sin(angle + half));
    ctx.fill();
    ctx.restore();

    ctx.beginPath();
    ctx.ellipse(0, 0, frame.rx, frame.ry, 0, angle - half, angle + half);
    ctx.lineWidth = rimWidth(zoom);
    ctx.strokeStyle = fade(hue, rimLightOf(seat, quiet));
    ctx.stroke();
  });
  ctx.beginPath();
  ctx.ellipse(0, 0, frame.rx * MIDDLE, frame.ry * MIDDLE, 0, 0, 2 * Math.PI);
  ctx.lineWidth = 1 / zoom;
  ctx.strokeStyle = fade(palette.accent, middleLight(quiet));
  ctx.stroke();
}
