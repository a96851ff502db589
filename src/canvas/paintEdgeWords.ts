import { groupStyle } from '../scene/groupStyle.ts';
import { fontOf, HALO } from '../scene/labelStyle.ts';
import type { Palette } from '../scene/palette.ts';
import { EDGE_WORDS_ROLE, type EdgeWords, type WordyLine } from '../scene/placeEdgeWords.ts';
import type { Stage } from './stage.ts';

/** The lit lines as the stage has them now, for `placeEdgeWords`; where captions say it or the lines are too near, none. */
export function wordyLines(stage: Stage): readonly WordyLine[] {
  const layout = stage.scene?.layout;
  if (layout === 'radial' || layout === 'tree') return [];
  return stage.threads.flatMap(({ scene: edge, source, target }) =>
    edge.state === 'lit'
      ? {
          edge,
          source,
          target,
          reach: { source: source.size / 2, target: target.size / 2 },
          weight: Math.min(source.scene.weight, target.scene.weight),
        }
      : [],
  );
}

/** Writes relations along their lines, in the colour of their group; the context in device pixels. */
export function paintEdgeWords(
  ctx: CanvasRenderingContext2D,
  words: readonly EdgeWords[],
  palette: Palette,
  ratio: number,
): void {
  ctx.font = fontOf(EDGE_WORDS_ROLE);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = HALO.width;
  ctx.strokeStyle = palette.bg;
  for (const { text, x, y, degrees, group } of words) {
    const angle = (degrees * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle) * ratio, Math.sin(angle) * ratio];
    ctx.setTransform(cos, sin, -sin, cos, x * ratio, y * ratio);
    ctx.globalAlpha = HALO.strength;
    ctx.strokeText(text, 0, 0.5);
    ctx.globalAlpha = 1;
    ctx.fillStyle = groupStyle(group).name(palette);
    ctx.fillText(text, 0, 0.5);
  }
  ctx.setTransform(1, 0, 0, 1, 0, 0);
}
