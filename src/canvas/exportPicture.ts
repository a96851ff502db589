import { themePaints } from '../scene/paints.ts';
import type { Theme } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { toSvg } from '../scene/toSvg.ts';
import { NameAtlas } from './nameAtlas.ts';
import { Names } from './names.ts';
import { edgeWordsOf, paint, type Picture } from './painter.ts';
import { Stage } from './stage.ts';
import { loadFaces, textMeasure } from './textMeasure.ts';
import { freeBox, NO_INSETS, sceneView, type Size } from './viewport.ts';

/** How a picture is made a file. */
export interface PictureLook {
  /** Pixels for each of the screen's: 1 to 4. */
  readonly sharpness: number;
  /** Nothing is painted behind the map. */
  readonly transparent: boolean;
}

/** A picture as a PNG file: ground, table, lines, nodes and names by the painter of the screen. */
export async function pngOf(picture: Picture, { sharpness, transparent }: PictureLook): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.size.width * sharpness);
  canvas.height = Math.round(picture.size.height * sharpness);
  const ctx = canvas.getContext('2d', { alpha: transparent });
  if (!ctx) throw new Error('this browser offers no 2D canvas');
  const atlas = new NameAtlas(sharpness);
  paint(ctx, {
    ...picture,
    ratio: sharpness,
    highlight: null,
    highlightEdge: null,
    lasso: [],
    atlas,
    transparent,
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser could not make a picture of this size'));
    }, 'image/png');
  });
}

/** A picture as an SVG file: true vectors, the names as text in the page's faces with others to fall back on. */
export function svgOf(picture: Picture, title: string, transparent: boolean): Blob {
  const { stage, names, view, size, theme, measure } = picture;
  if (!stage.scene) throw new Error('there is no scene to make a picture of');
  const text = toSvg(stage.scene, {
    labels: names.map(({ label, box }) => ({ ...label, box })),
    edgeWords: edgeWordsOf(picture),
    view,
    size,
    measure,
    paints: themePaints(theme, stage.scene.hues),
    title,
    background: !transparent,
  });
  return new Blob([text], { type: 'image/svg+xml' });
}

/** The whole of a scene, at rest, on a sheet of its own. Waits for the faces of its names. */
export async function stillPicture(scene: Scene, size: Size, theme: Theme): Promise<Picture> {
  await loadFaces();
  const now = performance.now();
  const stage = new Stage();
  stage.show(scene, theme, now, false);
  const free = freeBox(size, NO_INSETS);
  const view = sceneView(scene, free);
  const { measure } = textMeasure();
  const names = new Names(measure);
  names.place(stage, view, free, [], now);
  names.at(stage, view, null, now);
  return {
    stage,
    names: names.shown,
    view,
    size,
    ratio: 1,
    theme,
    highlight: null,
    highlightEdge: null,
    lasso: [],
    atlas: new NameAtlas(1),
    measure,
  };
}
