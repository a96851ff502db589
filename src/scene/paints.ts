import { KINDS, type Kind } from '../graph/types.ts';
import { FADED } from './fading.ts';
import { discFill, kindPaint, unlitSlot, type MarkPaint } from './kindStyle.ts';
import { PALETTES, seatInk, withHues, type Palette, type Theme } from './palette.ts';
import { LIGHT } from './tableLook.ts';

/** Everything an SVG is coloured with: the colours of one theme, or variables that follow the page's. */
export interface Paints {
  /** The seats wear their own hues already. */
  readonly palette: Palette;
  readonly kind: (kind: Kind) => MarkPaint;
  /** Fill of a character too small for a ring. */
  readonly disc: string;
  /** A slot of the ring where the character does not appear. */
  readonly unlit: string;
  /** Light of a sector at the rim, and what remains of a node that steps back: opacities. */
  readonly light: number;
  readonly faded: number;
}

/** The colours of a theme, for a file that stands alone. `hues` are a scene's. */
export function themePaints(theme: Theme, hues: readonly number[]): Paints {
  const palette = withHues(PALETTES[theme], hues);
  return {
    palette,
    kind: (kind) => kindPaint(kind, palette, theme),
    disc: discFill(palette),
    unlit: unlitSlot(palette),
    light: LIGHT[theme],
    faded: FADED[theme],
  };
}

/**
 * Colours as `var(--…)` for a picture within a page, which then changes with the page's theme and holds no `style`.
 * The page needs `cssTokens` and `paintTokens` of both themes.
 */
export function cssPaints(hues: readonly number[]): Paints {
  const names = cssPalette();
  return {
    palette: withHues(names, hues),
    kind: (kind) => ({
      fill: `var(--fill-${kind})`,
      stroke: `var(--kind-${kind})`,
      strokeWidth: kindPaint(kind, PALETTES.dark, 'dark').strokeWidth,
      inside: `var(--inside-${kind})`,
    }),
    disc: 'var(--disc)',
    unlit: 'var(--unlit)',
    light: (LIGHT.dark + LIGHT.light) / 2,
    faded: (FADED.dark + FADED.light) / 2,
  };
}

/** The variables of `cssPaints` that are not among `cssTokens`. */
export function paintTokens(theme: Theme): Readonly<Record<`--${string}`, string>> {
  const palette = PALETTES[theme];
  const tokens: Record<`--${string}`, string> = {
    '--disc': discFill(palette),
    '--unlit': unlitSlot(palette),
  };
  for (const kind of KINDS) {
    const { fill, inside } = kindPaint(kind, palette, theme);
    tokens[`--fill-${kind}`] = fill;
    tokens[`--inside-${kind}`] = inside;
  }
  return tokens;
}

function cssPalette(): Palette {
  const { dark } = PALETTES;
  const kind = (name: Kind) => ({ mark: `var(--kind-${name})`, name: `var(--kind-${name}-name)` });
  return {
    bg: 'var(--bg)',
    surface: 'var(--surface)',
    raised: 'var(--raised)',
    text: 'var(--text)',
    text2: 'var(--text-2)',
    text3: 'var(--text-3)',
    line: 'var(--line)',
    controlEdge: 'var(--control-edge)',
    accent: 'var(--accent)',
    accentInk: 'var(--accent-ink)',
    focus: 'var(--focus)',
    kinds: {
      work: kind('work'),
      character: kind('character'),
      person: kind('person'),
      organization: kind('organization'),
      place: kind('place'),
      thing: kind('thing'),
    },
    kinship: 'var(--group-kinship)',
    conflict: 'var(--group-conflict)',
    seats: dark.seats.map((_, seat) => ({
      mark: `var(--seat-${seat + 1})`,
      name: `var(--seat-${seat + 1}-name)`,
    })),
    night: 'var(--bg)',
  };
}

/** Fill and line of a node's body; a ring's and a disc's have no line. */
export function bodyOf(
  { kind, mark, seat }: { readonly kind: Kind; readonly mark: string; readonly seat?: number },
  paints: Paints,
): MarkPaint {
  const paint = paints.kind(kind);
  if (mark === 'seat') {
    const stroke = seatInk(paints.palette, seat ?? 0).mark;
    return { fill: paints.palette.bg, stroke, strokeWidth: 4, inside: paint.inside };
  }
  if (mark === 'disc') return { ...paint, fill: paints.disc, strokeWidth: 0 };
  return mark === 'ring' ? { ...paint, strokeWidth: 0 } : paint;
}
