import type { NodeId } from '../graph/types.ts';
import { traceLine } from './edgeCurve.ts';
import type { Paints } from './paints.ts';
import { ROUTE_STROKES } from './routeLook.ts';
import type { Scene, SceneNode } from './scene.ts';
import { svgNumber, SvgPen } from './svgPen.ts';

/** The route of a scene as on the canvas, in graph units; nothing if none is drawn. */
export function svgRoute(scene: Scene, paints: Paints, zoom: number): string {
  if (scene.route === undefined) return '';
  const nodes = new Map<NodeId, SceneNode>(scene.nodes.map((node) => [node.id, node]));
  const strokes = ROUTE_STROKES.map(({ state, extra, share, dash, cap }) => {
    const pen = new SvgPen();
    let [width, opacity] = [0, 0];
    for (const edge of scene.edges) {
      const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
      if (edge.state !== state || !source || !target) continue;
      traceLine(pen, source, target, edge);
      width = (edge.width + extra) / zoom;
      opacity = edge.opacity * share;
    }
    if (pen.d === '') return '';
    const dashes =
      dash.length === 0
        ? ''
        : ` stroke-dasharray="${dash.map((length) => svgNumber(length / zoom)).join(' ')}"`;
    return `<path stroke-width="${svgNumber(width)}" stroke-opacity="${String(opacity)}" stroke-linecap="${cap}"${dashes} d="${pen.d}"/>`;
  });
  return `<g fill="none" stroke="${paints.palette.accent}" stroke-linejoin="round">${strokes.join('')}</g>`;
}
