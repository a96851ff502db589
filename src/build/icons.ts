import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PALETTES } from '../scene/palette.ts';
import type { Page, Site } from './site.ts';

const ICON = 'src/app/icon.svg';

interface Icon {
  readonly name: string;
  readonly size: number;
  readonly purpose: 'any' | 'maskable';
}

const ICONS: readonly Icon[] = [
  { name: 'icon-192.png', size: 192, purpose: 'any' },
  { name: 'icon-512.png', size: 512, purpose: 'any' },
  { name: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
];
/** Of a maskable icon only the middle four fifths are sure to be seen. */
const SAFE_SHARE = 0.72;

/** The product's icon in the sizes that systems ask for, to be drawn. */
export function iconSvgs(root: string): readonly { readonly name: string; readonly svg: string }[] {
  const drawing = readFileSync(join(root, ICON), 'utf8').replace(/<svg[^>]*>|<\/svg>/g, '');
  const strokes = 'fill="none" stroke="#f2ce8d" stroke-width="2"';
  return ICONS.map(({ name, size, purpose }) => {
    const margin = (32 * (1 - SAFE_SHARE)) / 2;
    const inner =
      purpose === 'any'
        ? drawing
        : `<g transform="translate(${String(margin)} ${String(margin)})scale(${String(SAFE_SHARE)})">${drawing}</g>`;
    const ground =
      purpose === 'any' ? '' : `<rect width="32" height="32" fill="${PALETTES.dark.bg}" stroke="none"/>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size)}" height="${String(size)}" viewBox="0 0 32 32" ${strokes}>${ground}${inner}</svg>`;
    return { name, svg };
  });
}

/** What a browser needs to install the product. */
export function webManifest({ base, dataset }: Pick<Site, 'base' | 'dataset'>): Page {
  const manifest = {
    name: `High Table: ${dataset.title}`,
    short_name: 'High Table',
    description: dataset.description,
    id: base,
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: PALETTES.dark.bg,
    theme_color: PALETTES.dark.bg,
    icons: ICONS.map(({ name, size, purpose }) => ({
      src: base + name,
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose,
    })),
  };
  return { fileName: 'manifest.webmanifest', source: JSON.stringify(manifest) };
}
