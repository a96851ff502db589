import type { NodeId } from '../graph/types.ts';
import { traceLine } from './edgeCurve.ts';
import { arrivalOf, focusOpacity, INVISIBLE } from './fading.ts';
import { DASHES, groupStyle } from './groupStyle.ts';
import { arrowReach } from './nodeLook.ts';
import { seatInk } from './palette.ts';
import type { Paints } from './paints.ts';
import { isOfRoute } from './routeLook.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { traceArrow } from './shapes.ts';
import { svgNumber, SvgPen } from './svgPen.ts';

/**
 * The lines of a scene in graph units, those of one look in one path; dashes as at a near view, since a file can be
 * looked at from near. Opacities are rounded to 5 %, which keeps the looks few.
 */
export function svgEdges(scene: Scene, paints: Paints, zoom: number): string {
  const nodes = new Map<NodeId, SceneNode>(scene.nodes.map((node) => [node.id, node]));
  const lines = new Map<string, SvgPen>();
  const arrows = new Map<string, SvgPen>();
  for (const edge of scene.edges) {
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    const opacity = opacityOf(edge, scene, zoom);
    if (!source || !target || opacity < INVISIBLE || isOfRoute(edge)) continue;
    const hue =
      edge.seat === undefined
        ? groupStyle(edge.group).colour(paints.palette)
        : seatInk(paints.palette, edge.seat).mark;
    const pen = penOf(lines, lineLook(edge, hue, opacity));
    const curve = traceLine(pen, source, target, edge);
    if (!edge.directed || edge.state !== 'lit') continue;
    const reach = arrowReach(target, target.size);
    traceArrow(
      penOf(arrows, `fill="${hue}" fill-opacity="${twentieths(opacity)}"`),
      curve,
      target,
      reach,
      edge.width,
    );
  }
  const paths = (pens: ReadonlyMap<string, SvgPen>): string =>
    [...pens].map(([look, pen]) => `<path ${look} d="${pen.d}"/>`).join('');
  return `<g fill="none" stroke-linejoin="round">${paths(lines)}</g>${paths(arrows)}`;
}

function opacityOf(edge: SceneEdge, scene: Scene, zoom: number): number {
  return scene.dim ? focusOpacity(edge) : edge.opacity * arrivalOf(edge, zoom);
}

function lineLook({ pattern, width }: SceneEdge, hue: string, opacity: number): string {
  const dashes = DASHES[pattern];
  return [
    `stroke="${hue}" stroke-opacity="${twentieths(opacity)}" stroke-width="${svgNumber(width)}"`,
    ...(dashes.length === 0 ? [] : [`stroke-dasharray="${dashes.join(' ')}"`]),
    ...(pattern === 'dotted' ? ['stroke-linecap="round"'] : []),
  ].join(' ');
}

function penOf(pens: Map<string, SvgPen>, look: string): SvgPen {
  const pen = pens.get(look) ?? new SvgPen();
  pens.set(look, pen);
  return pen;
}

function twentieths(opacity: number): string {
  return String(Math.max(1, Math.round(opacity * 20)) / 20);
}
