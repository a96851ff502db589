import { curveOf, type Curve } from '../scene/edgeCurve.ts';
import { DASHES, groupStyle, type Pattern } from '../scene/groupStyle.ts';
import { seatInk, type Palette } from '../scene/palette.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import type { Box } from '../scene/scene.ts';
import type { Stage, StageEdge } from './stage.ts';

/** Fainter than this, a line is not worth its strokes. */
const INVISIBLE = 0.012;
const HIGHLIGHT = 0.9;
/**
 * Quiet lines are plain until here: further out the gaps would be finer than the eye, and dashing the
 * thousand lines of the whole map takes 60 ms of each frame in software rendering.
 */
const PATTERN_FROM = 3;
/** Lines that arrive with zoom do so over this much of it, and stay fainter than those that were always there. */
/** Quiet lines are never wider than this on screen, in pixels: up to there the browser draws them ten times as fast. */
const HAIRLINE = 1;
const ARRIVAL = 0.4;
const ARRIVED = 0.75;
const ARROW_LENGTH = 8;
const ARROW_WIDTH = 3.4;

export interface EdgeView {
  readonly view: Viewpoint;
  /** The part of the graph in view, in graph units. */
  readonly window: Box;
  readonly palette: Palette;
  /** The hovered node: its lines stand out, whatever the state. */
  readonly highlight: string | null;
}

/** Draws the lines in graph units. */
export function paintEdges(ctx: CanvasRenderingContext2D, stage: Stage, scope: EdgeView): void {
  ctx.lineJoin = 'round';
  let pattern: Pattern = 'solid';
  const thinning = scope.view.zoom > 1 ? scope.view.zoom ** -0.5 : 1;
  const focused = stage.scene?.focus !== null;
  for (const edge of stage.threads) {
    const alpha = alphaOf(edge, scope, focused);
    if (alpha < INVISIBLE) continue;
    const { source, target, scene } = edge;
    if (outside(source, target, scope.window)) continue;
    const quiet = isQuiet(edge, scope);
    const wanted = !quiet || scope.view.zoom >= PATTERN_FROM ? scene.pattern : 'solid';
    if (wanted !== pattern) {
      pattern = wanted;
      ctx.setLineDash([...DASHES[wanted]]);
      ctx.lineCap = wanted === 'dotted' ? 'round' : 'butt';
    }
    const colour =
      scene.seat === undefined
        ? groupStyle(scene.group).colour(scope.palette)
        : seatInk(scope.palette, scene.seat).mark;
    ctx.globalAlpha = alpha;
    ctx.strokeStyle = colour;
    ctx.lineWidth = quiet ? Math.min(scene.width, HAIRLINE / scope.view.zoom) : scene.width * thinning;
    const curve = curveOf(source, target, scene.bend);
    ctx.beginPath();
    ctx.moveTo(source.x, source.y);
    ctx.quadraticCurveTo(curve.x, curve.y, target.x, target.y);
    ctx.stroke();
    if (scene.directed && scene.state === 'lit') {
      ctx.fillStyle = colour;
      paintArrow(ctx, edge, curve);
    }
  }
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}

/** Whether an edge is drawn at a zoom, and how strongly. */
export function alphaOf(
  edge: StageEdge,
  { view, highlight }: Pick<EdgeView, 'view' | 'highlight'>,
  focused: boolean,
): number {
  const { scene } = edge;
  if (highlight !== null && (scene.source === highlight || scene.target === highlight)) {
    return scene.showFrom === Infinity && scene.state !== 'lit' ? edge.alpha * 0.5 : HIGHLIGHT;
  }
  if (focused || scene.showFrom === 0) return edge.alpha;
  const arrived = (view.zoom - scene.showFrom) / ARRIVAL;
  return edge.alpha * Math.min(ARRIVED, Math.max(0, arrived));
}

/** Neither of what is selected nor of what is hovered. */
function isQuiet({ scene }: StageEdge, { highlight }: EdgeView): boolean {
  if (scene.state === 'lit') return false;
  return highlight === null || (scene.source !== highlight && scene.target !== highlight);
}

function outside(a: { x: number; y: number }, b: { x: number; y: number }, window: Box): boolean {
  return (
    (a.x < window.left && b.x < window.left) ||
    (a.x > window.right && b.x > window.right) ||
    (a.y < window.top && b.y < window.top) ||
    (a.y > window.bottom && b.y > window.bottom)
  );
}

function paintArrow(ctx: CanvasRenderingContext2D, { target, scene }: StageEdge, curve: Curve): void {
  const dx = target.x - curve.x;
  const dy = target.y - curve.y;
  const length = Math.hypot(dx, dy);
  if (length < 1) return;
  const [ux, uy] = [dx / length, dy / length];
  // What is selected wears a line around it; the arrow ends outside of that.
  const reach = target.size / 2 + (target.scene.state === 'selected' ? 8 : 2);
  const tip = { x: target.x - ux * reach, y: target.y - uy * reach };
  const scale = Math.min(1.2, 0.55 + 0.25 * scene.width);
  const [long, wide] = [ARROW_LENGTH * scale, ARROW_WIDTH * scale];
  ctx.beginPath();
  ctx.moveTo(tip.x, tip.y);
  ctx.lineTo(tip.x - ux * long - uy * wide, tip.y - uy * long + ux * wide);
  ctx.lineTo(tip.x - ux * long + uy * wide, tip.y - uy * long - ux * wide);
  ctx.closePath();
  ctx.fill();
}
