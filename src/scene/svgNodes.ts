import { tableFrame } from '../explore/tableFrame.ts';
import { EMBLEMS } from './emblems.ts';
import { DISC_SHARE } from './kindStyle.ts';
import { EMBLEM_GRID, EMBLEM_SHARE, EMBLEM_STROKE, emblemFor, monogramFor } from './nodeLook.ts';
import { bodyOf, type Paints } from './paints.ts';
import { seatInk } from './palette.ts';
import type { Scene, SceneNode } from './scene.ts';
import { bandOf, slotHalf, traceMark, traceSlot, withinRing } from './shapes.ts';
import { isOutlined } from './routeLook.ts';
import { svgNumber, SvgPen } from './svgPen.ts';
import type { SvgWriter } from './svgText.ts';

/** Bodies, rings and what stands inside, in graph units; then the line around what is selected. */
export function svgNodes(scene: Scene, paints: Paints, zoom: number, write: SvgWriter): string {
  const shapes = new Map<string, SvgPen>();
  const pen = (look: string): SvgPen => {
    const known = shapes.get(look) ?? new SvgPen();
    shapes.set(look, known);
    return known;
  };
  const alpha = (node: SceneNode): string => {
    const opacity = scene.dim && node.state === 'plain' ? paints.faded : 1;
    return opacity === 1 ? '' : ` opacity="${Math.round(opacity * 100) / 100}"`;
  };
  for (const node of scene.nodes) {
    const { fill, stroke, strokeWidth } = bodyOf(node, paints);
    const line = strokeWidth === 0 ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`;
    const size = node.mark === 'ring' ? withinRing(node.size) : node.size;
    traceMark(pen(`fill="${fill}"${line}${alpha(node)}`), node.mark, node.x, node.y, size);
  }
  const { angles, step } = tableFrame(scene.seatCount, 'wide');
  const half = slotHalf(step);
  for (const node of scene.nodes) {
    const outer = node.size / 2;
    const inner = outer * (1 - bandOf(node.size));
    node.ring?.forEach((lit, slot) => {
      const angle = angles[slot] ?? 0;
      const colour = lit ? seatInk(paints.palette, slot).mark : paints.unlit;
      traceSlot(
        pen(`fill="${colour}"${alpha(node)}`),
        node.x,
        node.y,
        inner,
        outer,
        angle - half,
        angle + half,
      );
    });
  }
  const bodies = [...shapes].map(([look, { d }]) => `<path ${look} d="${d}"/>`).join('');
  const insides = scene.nodes.map((node) => inside(node, paints, zoom, write, alpha(node))).join('');
  const outlined = scene.nodes.filter(isOutlined);
  return bodies + insides + outlined.map((node) => outline(node, paints.palette.accent, 3, 5, zoom)).join('');
}

function inside(node: SceneNode, paints: Paints, zoom: number, write: SvgWriter, alpha: string): string {
  const { x, y, size, mark, seat } = node;
  const emblem = emblemFor(node, size * zoom);
  const letters = monogramFor(node, size, zoom);
  const colour = paints.kind(node.kind).inside;
  const parts: string[] = [];
  if (emblem) {
    const scale = (size * EMBLEM_SHARE) / EMBLEM_GRID;
    const middle = EMBLEM_GRID / 2;
    parts.push(
      `<path d="${EMBLEMS[emblem]}" transform="translate(${svgNumber(x)} ${svgNumber(y)})scale(${Math.round(scale * 1000) / 1000})translate(-${middle}-${middle})" fill="none" stroke="${colour}" stroke-width="${EMBLEM_STROKE}" stroke-linecap="round" stroke-linejoin="round"/>`,
    );
  }
  if (letters) {
    const { height } = letters;
    parts.push(
      write({
        text: letters.text,
        style: {
          face: 'display',
          size: Math.round(height * 10) / 10,
          weight: 400,
          lineHeight: height,
          letterSpacing: 0,
        },
        x,
        // The canvas sets them about their middle; a capital is 0.7 of its size high.
        y: y + height * 0.06 + height * 0.34,
        anchor: 'middle',
        colour: mark === 'seat' ? seatInk(paints.palette, seat ?? 0).name : colour,
        halo: null,
        opacity: 1,
      }),
    );
  }
  if (parts.length === 0) return '';
  return alpha === '' ? parts.join('') : `<g${alpha}>${parts.join('')}</g>`;
}

/** A line around a node, `gap` pixels outside it; widths in screen pixels. */
function outline(
  { mark, x, y, size }: SceneNode,
  colour: string,
  width: number,
  gap: number,
  zoom: number,
): string {
  const pen = new SvgPen();
  const body = mark === 'disc' ? size * DISC_SHARE : size;
  traceMark(pen, mark === 'disc' ? 'ring' : mark, x, y, body + (2 * gap) / zoom);
  return `<path d="${pen.d}" fill="none" stroke="${colour}" stroke-width="${svgNumber(width / zoom)}"/>`;
}
