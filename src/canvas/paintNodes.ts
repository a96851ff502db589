import { tableFrame } from '../explore/tableFrame.ts';
import { EMBLEMS, type Emblem } from '../scene/emblems.ts';
import { DISC_SHARE, type MarkPaint } from '../scene/kindStyle.ts';
import { FACES } from '../scene/labelStyle.ts';
import { bodyOf, type Paints } from '../scene/paints.ts';
import { seatInk } from '../scene/palette.ts';
import { EMBLEM_GRID, EMBLEM_SHARE, EMBLEM_STROKE, emblemFor, monogramFor } from '../scene/nodeLook.ts';
import { isOutlined } from '../scene/routeLook.ts';
import type { Box } from '../scene/scene.ts';
import { bandOf, slotHalf, traceMark, traceSlot, withinRing } from '../scene/shapes.ts';
import type { Stage, StageNode } from './stage.ts';

export interface NodeView {
  readonly zoom: number;
  /** The part of the graph in view, in graph units. */
  readonly window: Box;
  readonly paints: Paints;
  readonly highlight: string | null;
}

/** Draws the nodes in graph units: outlines in batches of one look, then rings, then what stands inside. */
export function paintNodes(ctx: CanvasRenderingContext2D, stage: Stage, scope: NodeView): void {
  const shown = stage.order.filter((node) => node.alpha > 0.01 && inWindow(node, scope.window));
  paintBodies(ctx, shown, scope);
  paintRings(ctx, shown, scope, stage.scene?.seatCount ?? 0);
  paintInsides(ctx, shown, scope);
  ctx.globalAlpha = 1;
  for (const node of shown)
    if (isOutlined(node.scene)) outline(ctx, node, scope.paints.palette.accent, 3, 5, scope.zoom);
  const hovered = scope.highlight === null ? undefined : stage.nodes.get(scope.highlight);
  if (hovered) outline(ctx, hovered, scope.paints.palette.focus, 2, 3, scope.zoom);
}

interface Batch {
  readonly path: Path2D;
  readonly paint: MarkPaint;
  readonly alpha: number;
}

function paintBodies(ctx: CanvasRenderingContext2D, nodes: readonly StageNode[], scope: NodeView): void {
  const batches = new Map<string, Batch>();
  for (const node of nodes) {
    const { mark, kind, seat } = node.scene;
    const alpha = Math.round(node.alpha * 50) / 50;
    const key = `${kind} ${mark} ${alpha} ${mark === 'seat' ? (seat ?? '') : ''}`;
    let batch = batches.get(key);
    if (!batch) {
      batch = { path: new Path2D(), paint: bodyOf(node.scene, scope.paints), alpha };
      batches.set(key, batch);
    }
    traceMark(batch.path, mark, node.x, node.y, mark === 'ring' ? withinRing(node.size) : node.size);
  }
  for (const { path, paint, alpha } of batches.values()) {
    ctx.globalAlpha = alpha;
    ctx.fillStyle = paint.fill;
    ctx.fill(path);
    if (paint.strokeWidth === 0) continue;
    ctx.lineWidth = paint.strokeWidth;
    ctx.strokeStyle = paint.stroke;
    ctx.stroke(path);
  }
}

/** The table in small: one slot per seat, at the seat's angle. */
function paintRings(
  ctx: CanvasRenderingContext2D,
  nodes: readonly StageNode[],
  { paints }: NodeView,
  seatCount: number,
): void {
  if (seatCount === 0) return;
  const { angles, step } = tableFrame(seatCount, 'wide');
  const half = slotHalf(step);
  const batches = new Map<
    string,
    { readonly path: Path2D; readonly alpha: number; readonly colour: string }
  >();
  for (const node of nodes) {
    if (!node.scene.ring) continue;
    const alpha = Math.round(node.alpha * 50) / 50;
    const outer = node.size / 2;
    const inner = outer * (1 - bandOf(node.size));
    node.scene.ring.forEach((lit, slot) => {
      const key = `${alpha} ${lit ? slot : ''}`;
      let batch = batches.get(key);
      if (!batch) {
        batch = {
          path: new Path2D(),
          alpha,
          colour: lit ? seatInk(paints.palette, slot).mark : paints.unlit,
        };
        batches.set(key, batch);
      }
      const angle = angles[slot] ?? 0;
      traceSlot(batch.path, node.x, node.y, inner, outer, angle - half, angle + half);
    });
  }
  for (const { path, alpha, colour } of batches.values()) {
    ctx.globalAlpha = alpha;
    ctx.fillStyle = colour;
    ctx.fill(path);
  }
}

function paintInsides(ctx: CanvasRenderingContext2D, nodes: readonly StageNode[], scope: NodeView): void {
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const node of nodes) {
    const { kind, mark, seat } = node.scene;
    ctx.globalAlpha = node.alpha;
    const paint = scope.paints.kind(kind);
    const emblem = emblemFor(node.scene, node.size * scope.zoom);
    if (emblem) paintEmblem(ctx, emblem, node, paint.inside);
    const letters = monogramFor(node.scene, node.size, scope.zoom);
    if (!letters) continue;
    ctx.font = `400 ${letters.height}px ${FACES.display}`;
    ctx.fillStyle = mark === 'seat' ? seatInk(scope.paints.palette, seat ?? 0).name : paint.inside;
    ctx.fillText(letters.text, node.x, node.y + letters.height * 0.06);
  }
}

const drawings = new Map<Emblem, Path2D>();

function paintEmblem(
  ctx: CanvasRenderingContext2D,
  emblem: Emblem,
  { x, y, size }: StageNode,
  colour: string,
): void {
  let drawing = drawings.get(emblem);
  if (!drawing) drawings.set(emblem, (drawing = new Path2D(EMBLEMS[emblem])));
  const scale = (size * EMBLEM_SHARE) / EMBLEM_GRID;
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(scale, scale);
  ctx.translate(-12, -12);
  ctx.lineWidth = EMBLEM_STROKE;
  ctx.strokeStyle = colour;
  ctx.stroke(drawing);
  ctx.restore();
}

/** A line around a node, `gap` pixels outside it; widths in screen pixels. */
function outline(
  ctx: CanvasRenderingContext2D,
  { scene, x, y, size }: StageNode,
  colour: string,
  width: number,
  gap: number,
  zoom: number,
): void {
  const path = new Path2D();
  const body = scene.mark === 'disc' ? size * DISC_SHARE : size;
  const grown = body + (2 * gap) / zoom;
  traceMark(path, scene.mark === 'disc' ? 'ring' : scene.mark, x, y, grown);
  ctx.globalAlpha = 1;
  ctx.lineWidth = width / zoom;
  ctx.strokeStyle = colour;
  ctx.stroke(path);
}

function inWindow({ x, y, size }: StageNode, window: Box): boolean {
  return (
    x + size > window.left && x - size < window.right && y + size > window.top && y - size < window.bottom
  );
}
