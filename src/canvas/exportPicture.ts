import { NameAtlas } from './nameAtlas.ts';
import { paint, type Picture } from './painter.ts';

const SHARPNESS = 2;

/** A picture as a PNG file. */
export async function exportPicture(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.size.width * SHARPNESS);
  canvas.height = Math.round(picture.size.height * SHARPNESS);
  const ctx = canvas.getContext('2d', { alpha: false });
  if (!ctx) throw new Error('this browser offers no 2D canvas');
  paint(ctx, { ...picture, ratio: SHARPNESS, highlight: null, atlas: new NameAtlas(SHARPNESS) });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser could not make a picture of this size'));
    }, 'image/png');
  });
}
