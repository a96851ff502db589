import { curveOf } from '../scene/edgeCurve.ts';
import type { Palette } from '../scene/palette.ts';
import { ROUTE_STROKES } from '../scene/routeLook.ts';
import type { Stage } from './stage.ts';

/** The chosen route as a glowing line of gold, the others as thin dashes behind it; as wide at every zoom. */
export function paintRoute(
  ctx: CanvasRenderingContext2D,
  stage: Stage,
  zoom: number,
  { accent }: Palette,
): void {
  if (stage.scene?.route === undefined) return;
  ctx.strokeStyle = accent;
  ctx.lineJoin = 'round';
  for (const { state, extra, share, dash, cap } of ROUTE_STROKES) {
    ctx.lineCap = cap;
    ctx.setLineDash(dash.map((length) => length / zoom));
    for (const { source, target, scene, alpha } of stage.threads) {
      if (scene.state !== state) continue;
      const curve = curveOf(source, target, scene.bend);
      ctx.globalAlpha = alpha * share;
      ctx.lineWidth = (scene.width + extra) / zoom;
      ctx.beginPath();
      ctx.moveTo(source.x, source.y);
      ctx.quadraticCurveTo(curve.x, curve.y, target.x, target.y);
      ctx.stroke();
    }
  }
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}
