import { themePaints } from '../scene/paints.ts';
import type { Theme } from '../scene/palette.ts';
import type { Position } from '../graph/types.ts';
import type { Measure } from '../scene/placeLabels.ts';
import type { Viewpoint } from '../scene/viewpoint.ts';
import type { Box } from '../scene/scene.ts';
import type { NameAtlas } from './nameAtlas.ts';
import type { ShownName } from './names.ts';
import { placeEdgeWords, type EdgeWords } from '../scene/placeEdgeWords.ts';
import { nodeBox } from './nodeBox.ts';
import { paintEdges } from './paintEdges.ts';
import { paintEdgeWords, wordyLines } from './paintEdgeWords.ts';
import { paintTieInHand, paintTieWords } from './paintTie.ts';
import { paintGroupTitles, paintNames } from './paintNames.ts';
import { paintLasso, paintPins } from './paintHand.ts';
import { paintNodes } from './paintNodes.ts';
import { paintRoute } from './paintRoute.ts';
import { paintTable } from './paintTable.ts';
import type { Stage } from './stage.ts';
import type { Size } from './viewport.ts';

export interface Picture {
  readonly stage: Stage;
  readonly names: readonly ShownName[];
  readonly view: Viewpoint;
  readonly size: Size;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  readonly theme: Theme;
  readonly highlight: string | null;
  /** The line drawn around several, in CSS pixels. */
  readonly lasso: readonly Position[];
  /** The line under the pointer. */
  readonly highlightEdge: string | null;
  readonly atlas: NameAtlas;
  readonly measure: Measure;
  /** Nothing is painted behind the map; for pictures that are laid over something else. */
  readonly transparent?: boolean;
}

/** Draws one frame, from the back to the front: ground, table, lines, nodes, names. */
export function paint(ctx: CanvasRenderingContext2D, picture: Picture): void {
  const { stage, view, size, ratio, theme, highlight, highlightEdge, atlas, measure } = picture;
  const { scene } = stage;
  const paints = themePaints(theme, scene?.hues ?? []);
  const { palette } = paints;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.globalAlpha = 1;
  if (!picture.transparent) {
    ctx.fillStyle = palette.bg;
    ctx.fillRect(0, 0, size.width * ratio, size.height * ratio);
  }
  if (!scene) return;
  const scale = ratio * view.zoom;
  ctx.setTransform(scale, 0, 0, scale, ratio * view.x, ratio * view.y);
  const window = windowOf(view, size);
  if (scene.table) paintTable(ctx, scene.table, palette, theme, stage.quiet.now, view.zoom);
  paintEdges(ctx, stage, { view, window, palette, highlight });
  paintRoute(ctx, stage, view.zoom, palette);
  paintTieInHand(ctx, stage, view.zoom, palette, highlightEdge);
  paintNodes(ctx, stage, { zoom: view.zoom, window, paints, highlight });
  paintPins(ctx, stage, view.zoom, palette);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  paintEdgeWords(ctx, edgeWordsOf(picture), palette, ratio);
  if (scene.titles.length > 0) paintGroupTitles(ctx, atlas, scene.titles, view, palette, measure, 1);
  paintNames(ctx, atlas, picture.names, scene, palette);
  paintLasso(ctx, picture.lasso, ratio, palette);
  paintTieWords(ctx, { stage, view, palette, measure, highlightEdge, ratio });
}

/** The relations written along the lit lines, clear of the names and of every mark that has not stepped back. */
export function edgeWordsOf({ stage, names, view, size, measure }: Picture): readonly EdgeWords[] {
  const marks = stage.order.flatMap((node) => (node.scene.state === 'plain' ? [] : nodeBox(node, view)));
  const window = { left: 0, top: 0, right: size.width, bottom: size.height };
  return placeEdgeWords(wordyLines(stage), view, window, [...marks, ...names.map(({ box }) => box)], measure);
}

function windowOf(view: Viewpoint, { width, height }: Size): Box {
  return {
    left: -view.x / view.zoom,
    right: (width - view.x) / view.zoom,
    top: -view.y / view.zoom,
    bottom: (height - view.y) / view.zoom,
  };
}
