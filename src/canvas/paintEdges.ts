import { arrowReach } from '../scene/nodeLook.ts';
import { traceLine } from '../scene/edgeCurve.ts';
import { arrivalOf, INVISIBLE } from '../scene/fading.ts';
import { DASHES, groupStyle, type Pattern } from '../scene/groupStyle.ts';
import { seatInk, type Palette } from '../scene/palette.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import { isOfRoute } from '../scene/routeLook.ts';
import type { Box } from '../scene/scene.ts';
import { traceArrow } from '../scene/shapes.ts';
import type { Stage, StageEdge } from './stage.ts';

const HIGHLIGHT = 0.9;
/**
 * Quiet lines are plain until here: further out the gaps would be finer than the eye, and dashing the
 * thousand lines of the whole map takes 60 ms of each frame in software rendering.
 */
const PATTERN_FROM = 3;
/** Quiet lines are never wider than this on screen, in pixels: up to there the browser draws them ten times as fast. */
const HAIRLINE = 1;

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
  const focused = stage.scene?.dim === true;
  for (const edge of stage.threads) {
    if (edge.scene.state === 'chosen' || isOfRoute(edge.scene)) continue;
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
    ctx.beginPath();
    const curve = traceLine(ctx, source, target, scene);
    ctx.stroke();
    if (scene.directed && scene.state === 'lit') {
      ctx.fillStyle = colour;
      ctx.beginPath();
      if (traceArrow(ctx, curve, target, arrowReach(target.scene, target.size), scene.width)) ctx.fill();
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
  if (scene.state === 'chosen') return edge.alpha;
  if (highlight !== null && (scene.source === highlight || scene.target === highlight)) {
    return scene.showFrom === Infinity && scene.state !== 'lit' ? edge.alpha * 0.5 : HIGHLIGHT;
  }
  return focused ? edge.alpha : edge.alpha * arrivalOf(scene, view.zoom);
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
