import { LABEL_STYLES, fontOf, type LabelRole } from '../scene/labelStyle.ts';
import type { Measure } from '../scene/placeLabels.ts';

/** Widths as the browser's own text would have; each text is measured once until `forget`. */
export function textMeasure(): { readonly measure: Measure; readonly forget: () => void } {
  const ctx = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  let font = '';
  const measure: Measure = (text, role) => {
    const key = `${role}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const style = LABEL_STYLES[role];
    if (!ctx) return text.length * style.size * 0.55;
    const wanted = fontOf(role);
    if (font !== wanted) ctx.font = font = wanted;
    const width = ctx.measureText(text).width + style.letterSpacing * text.length;
    known.set(key, width);
    return width;
  };
  return { measure, forget: () => known.clear() };
}

const USED: readonly LabelRole[] = ['lead', 'part', 'minor', 'title'];

/** Whether the faces of the names are there, so that measured widths are the true ones. */
export function facesReady(): boolean {
  return USED.every((role) => document.fonts.check(fontOf(role)));
}

/** Resolves when they are, or when they could not be had: then the fallbacks in `FACES` serve. */
export async function loadFaces(): Promise<void> {
  const wanted = USED.map((role) => document.fonts.load(fontOf(role)));
  await Promise.allSettled(wanted);
}
