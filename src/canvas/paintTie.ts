import { middleOf, traceLine } from '../scene/edgeCurve.ts';
import { fontOf, LABEL_STYLES } from '../scene/labelStyle.ts';
import type { Palette } from '../scene/palette.ts';
import type { Measure } from '../scene/placeLabels.ts';
import { overlaps } from '../scene/boxGrid.ts';
import type { Box } from '../scene/scene.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import { arrowReach } from '../scene/nodeLook.ts';
import { traceArrow } from '../scene/shapes.ts';
import { nodeBox } from './nodeBox.ts';
import type { Stage, StageEdge } from './stage.ts';

/** On screen, in pixels: the glow around the chosen line, and the width of a hovered one. */
const GLOW = { width: 11, alpha: 0.18 };
const HOVERED = 2.4;
const ROLE = 'small';
const PAD = { x: 8, y: 4 };
/** Between the words and the ends they stand above; the line around a selected node fits in. */
const GAP = 9;

/** The line whose receipt is open, or another one that the pointer is on; null if there is none such. */
export function tieInHand(stage: Stage, hovered: string | null): StageEdge | null {
  if (hovered !== null) return stage.edges.get(hovered) ?? null;
  const last = stage.threads.at(-1);
  return last?.scene.state === 'chosen' ? last : null;
}

/** Draws the chosen line in gold and the hovered one in the colour of the focus, as wide at every zoom; the context in graph units. */
export function paintTieInHand(
  ctx: CanvasRenderingContext2D,
  stage: Stage,
  zoom: number,
  palette: Palette,
  hovered: string | null,
): void {
  const chosen = tieInHand(stage, null);
  const pointed = hovered === null ? null : tieInHand(stage, hovered);
  ctx.lineCap = 'round';
  if (pointed && pointed !== chosen) stroke(ctx, pointed, HOVERED / zoom, palette.focus, 1);
  if (!chosen) return;
  stroke(ctx, chosen, GLOW.width / zoom, palette.accent, GLOW.alpha);
  const curve = stroke(ctx, chosen, chosen.scene.width / zoom, palette.accent, 1);
  if (!chosen.scene.directed) return;
  const { target } = chosen;
  ctx.fillStyle = palette.accent;
  ctx.beginPath();
  if (
    traceArrow(
      ctx,
      curve,
      target,
      arrowReach(target.scene, target.size),
      chosen.scene.width,
      1 / Math.min(1, zoom),
    )
  )
    ctx.fill();
}

function stroke(
  ctx: CanvasRenderingContext2D,
  { source, target, scene, alpha }: StageEdge,
  width: number,
  colour: string,
  share: number,
) {
  ctx.globalAlpha = scene.state === 'chosen' ? alpha * share : share;
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  const curve = traceLine(ctx, source, target, scene);
  ctx.stroke();
  ctx.globalAlpha = 1;
  return curve;
}

/** Where the words of a line stand on screen: over its middle; of a short line above both its ends. */
export function tieWordsBox({ source, target, scene }: StageEdge, view: Viewpoint, measure: Measure): Box {
  const at = middleOf(source, target, scene);
  const x = at.x * view.zoom + view.x;
  const y = at.y * view.zoom + view.y;
  const halfWidth = Math.ceil(measure(scene.words, ROLE)) / 2 + PAD.x;
  const halfHeight = LABEL_STYLES[ROLE].lineHeight / 2 + PAD.y;
  const box = { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
  const ends = [source, target].map((end) => nodeBox(end, view));
  if (!ends.some((end) => overlaps(box, end, 2))) return box;
  const bottom = Math.min(...ends.map(({ top }) => top)) - GAP;
  return { ...box, top: bottom - 2 * halfHeight, bottom };
}

export interface TieWordsView {
  readonly stage: Stage;
  readonly view: Viewpoint;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly highlightEdge: string | null;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
}

/** Writes the relation on the hovered line, else on the chosen one; the context in device pixels. */
export function paintTieWords(ctx: CanvasRenderingContext2D, scope: TieWordsView): void {
  const { stage, view, palette, measure, highlightEdge, ratio } = scope;
  const tie = tieInHand(stage, highlightEdge) ?? tieInHand(stage, null);
  if (!tie) return;
  const isChosen = tie.scene.state === 'chosen';
  const { left, right, top, bottom } = tieWordsBox(tie, view, measure);
  const colour = isChosen ? palette.accent : palette.focus;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.globalAlpha = isChosen ? tie.alpha : 1;
  ctx.beginPath();
  ctx.roundRect(left, top, right - left, bottom - top, (bottom - top) / 2);
  ctx.fillStyle = palette.raised;
  ctx.fill();
  ctx.lineWidth = 1;
  ctx.strokeStyle = colour;
  ctx.stroke();
  ctx.font = fontOf(ROLE);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = colour;
  ctx.fillText(tie.scene.words, (left + right) / 2, (top + bottom) / 2 + 0.5);
  ctx.globalAlpha = 1;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
}
