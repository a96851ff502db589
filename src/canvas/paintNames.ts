import { LABEL_STYLES } from '../scene/labelStyle.ts';
import { groupStyle } from '../scene/groupStyle.ts';
import { seatInk, type Palette } from '../scene/palette.ts';
import type { Measure } from '../scene/placeLabels.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import type { GroupTitle, Scene } from '../scene/scene.ts';
import type { NameAtlas, NameLook } from './nameAtlas.ts';
import type { ShownName } from './names.ts';
import type { StageNode } from './stage.ts';

/** Distance of a group's head from its column, in graph units: where the names of its rows begin. */
const HEAD_ASIDE = 24;

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
    colour: nameColour(node, scene, palette),
    captionColour: palette.text3,
    halo: palette.bg,
    align: label.anchor.align,
    width: label.width,
    height: label.height,
  };
}

function nameColour({ scene: node }: StageNode, scene: Scene, palette: Palette): string {
  if (node.mark === 'seat') {
    const seat = scene.table?.seats[node.seat ?? 0];
    const quiet = seat !== undefined && (!seat.lit || (scene.focus !== null && node.state === 'plain'));
    return quiet ? palette.text3 : seatInk(palette, node.seat ?? 0).name;
  }
  if (node.kind === 'character' && node.weight <= 4 && node.state === 'plain') return palette.text2;
  return palette.kinds[node.kind].name;
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
  const gap = 8;
  const pieces = titles.flatMap((title) => {
    const count = title.more > 0 ? `${title.count - title.more} of ${title.count}` : String(title.count);
    const head = plainLook(
      title.label,
      'groupHead',
      groupStyle(title.group).colour(palette),
      palette,
      measure,
    );
    const number = plainLook(count, 'caption', palette.text3, palette, measure);
    const sign = title.side === 'left' ? -1 : 1;
    const x = (title.x + sign * HEAD_ASIDE) * view.zoom + view.x;
    const y = title.y * view.zoom + view.y;
    const headX = sign < 0 ? x - head.width : x;
    const numberX = sign < 0 ? headX - gap - number.width : x + head.width + gap;
    return [
      { look: head, x: headX, y: y - head.height / 2 },
      { look: number, x: numberX, y: y - number.height / 2 + 1 },
    ];
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
  measure: Measure,
): NameLook {
  return {
    lines: [text],
    role,
    caption: '',
    colour,
    captionColour: colour,
    halo: palette.bg,
    align: 'left',
    width: Math.ceil(measure(text, role)),
    height: LABEL_STYLES[role].lineHeight,
  };
}
