import { groupHeads } from '../scene/groupHeads.ts';
import { groupStyle } from '../scene/groupStyle.ts';
import { nameColour } from '../scene/nodeLook.ts';
import type { Palette } from '../scene/palette.ts';
import type { Measure } from '../scene/placeLabels.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import type { Box, GroupTitle, Scene } from '../scene/scene.ts';
import type { NameAtlas, NameLook } from './nameAtlas.ts';
import type { ShownName } from './names.ts';

/** Draws names and the Wings' heads; the context in device pixels. */
export function paintNames(
  ctx: CanvasRenderingContext2D,
  atlas: NameAtlas,
  names: readonly ShownName[],
  scene: Scene,
  palette: Palette,
): void {
  const looks = names.map((name) => ({ name, look: lookOf(name, scene, palette) }));
  atlas.prepare(looks.map(({ look }) => look));
  for (const { name, look } of looks) {
    // A title stays legible when its seat steps back; its grey says so.
    ctx.globalAlpha =
      name.node.scene.mark === 'seat' ? name.alpha : name.alpha * Math.min(1, name.node.alpha * 1.2);
    atlas.draw(ctx, look, name.box.left, name.box.top, name.label.anchor.turn ?? 0);
  }
  ctx.globalAlpha = 1;
}

function lookOf({ label, node }: ShownName, scene: Scene, palette: Palette): NameLook {
  return {
    lines: label.lines,
    role: label.role,
    caption: label.caption,
    colour: nameColour(node.scene, scene, palette),
    captionColour: palette.text3,
    halo: palette.bg,
    align: label.anchor.align,
    width: label.width,
    height: label.height,
  };
}

/** Heads of the Wings' groups: the group in its colour, and how many it holds. */
export function paintGroupTitles(
  ctx: CanvasRenderingContext2D,
  atlas: NameAtlas,
  titles: readonly GroupTitle[],
  view: Viewpoint,
  palette: Palette,
  measure: Measure,
  alpha: number,
): void {
  const pieces = groupHeads(titles, view, measure).map(({ text, role, group, box }) => {
    const colour = group === null ? palette.text3 : groupStyle(group).name(palette);
    return { look: plainLook(text, role, colour, palette, box), x: box.left, y: box.top };
  });
  atlas.prepare(pieces.map(({ look }) => look));
  ctx.globalAlpha = alpha;
  for (const { look, x, y } of pieces) atlas.draw(ctx, look, x, y);
  ctx.globalAlpha = 1;
}

function plainLook(
  text: string,
  role: 'groupHead' | 'caption',
  colour: string,
  palette: Palette,
  box: Box,
): NameLook {
  return {
    lines: [text],
    role,
    caption: '',
    colour,
    captionColour: colour,
    halo: palette.bg,
    align: 'left',
    width: box.right - box.left,
    height: box.bottom - box.top,
  };
}
