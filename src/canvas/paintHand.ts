import type { Position } from '../graph/types.ts';
import { fade, type Palette } from '../scene/palette.ts';
import type { Stage } from './stage.ts';

/** The mark of a node with a place of its own: a pin's head at its shoulder; radius on screen, in pixels. */
const PIN = 3.4;

/** Marks the nodes that were moved by hand; the context in graph units. */
export function paintPins(ctx: CanvasRenderingContext2D, stage: Stage, zoom: number, palette: Palette): void {
  for (const { scene, x, y, size, alpha } of stage.order) {
    if (!scene.pinned) continue;
    const out = (size / 2) * Math.SQRT1_2 + 2 / zoom;
    ctx.globalAlpha = Math.max(alpha, 0.5);
    ctx.beginPath();
    ctx.arc(x + out, y - out, PIN / zoom, 0, 2 * Math.PI);
    ctx.fillStyle = palette.accent;
    ctx.fill();
    ctx.lineWidth = 1.5 / zoom;
    ctx.strokeStyle = palette.bg;
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

/** The line being drawn around several; in pixels of the container, the context in device pixels. */
export function paintLasso(
  ctx: CanvasRenderingContext2D,
  line: readonly Position[],
  ratio: number,
  { accent }: Palette,
): void {
  const [start, ...rest] = line;
  if (!start) return;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.beginPath();
  ctx.moveTo(start.x, start.y);
  for (const { x, y } of rest) ctx.lineTo(x, y);
  ctx.closePath();
  ctx.fillStyle = fade(accent, 0.1);
  ctx.fill();
  ctx.setLineDash([6, 4]);
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = accent;
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
}
