/**
 * The look's figures, in one place for the stylesheets and the canvas alike: type, space, motion and frame. Its colours
 * are in `palette.ts`. Stylesheets read them as CSS custom properties (`virtual:tokens.css`), so that a change here
 * reaches both. Lengths are CSS pixels at the usual text size of 16.
 */

/** Sizes of text in the interface. The names on the map have `LABEL_STYLES`, because they keep their size on screen. */
export const TYPE = {
  small: 12.5,
  note: 13,
  text: 14,
  /** Heads of groups, in the display face. */
  head: 15,
  lead: 17,
  brand: 19,
  phoneTitle: 24,
  title: 29,
} as const;

/** Steps between things, from within a control to between sections. */
export const SPACE = [4, 8, 12, 16, 20, 28] as const;

/** Milliseconds. */
export const MOTION = { names: 120, select: 220, camera: 350, layout: 450 } as const;

/** Control points of the one easing, as CSS writes them: a quick start, a long soft end. */
export const EASING = [0.2, 0.7, 0.2, 1] as const;

/** Up to these widths a window counts as a phone, or as middle; the media queries of the stylesheets say the same. */
export const ROOM_LIMITS = { phone: 700, middle: 1100 } as const;

/**
 * Height of the bars at the edges; width of what stands beside the map, with large text no more than its share of the
 * window; a phone's sheet: what it shows at its lowest, and how much of the screen it leaves the map at first.
 */
export const FRAME = {
  banner: { wide: 56, phone: 52 },
  bar: 60,
  outline: 352,
  rail: { width: 276, share: 0.27 },
  panel: { wide: { width: 372, share: 0.36 }, middle: { width: 340, share: 0.5 } },
  sheet: { low: 96, mapShare: 0.6 },
  /** Height of a tour's card on a phone, above the bar. */
  tour: 212,
  /** Least side of what a finger is to hit. */
  target: 44,
} as const;

type Tokens = Readonly<Record<`--${string}`, string>>;

/** Pixels as a length that follows the visitor's text size. */
export function rem(pixels: number): string {
  return `${String(pixels / 16)}rem`;
}

/** Half of it follows the visitor's text size, so that a bar grows with its words without taking the page. */
function halfRem(pixels: number): string {
  return `calc(${String(pixels / 2)}px + ${rem(pixels / 2)})`;
}

/** Width of the details beside the map, in pixels, in a window so wide and with text so many times its usual size. */
export function panelWidth(room: keyof typeof FRAME.panel, windowWidth: number, textScale: number): number {
  const { width, share } = FRAME.panel[room];
  return Math.min(width * textScale, windowWidth * share);
}

/** Height of a bar with text so many times its usual size: half of it grows. */
export function barHeight(usual: number, textScale: number): number {
  return (usual / 2) * (1 + textScale);
}

/**
 * Heights above the window's lower edge at which a phone's sheet rests, in pixels: at the lowest it shows a name and a
 * kind, at the next it leaves the map 60 % of the window. On a window too low for both there is one. `below` is the
 * usual height of what stands between the sheet and the bar.
 */
export function sheetStops(windowHeight: number, textScale: number, below = 0): readonly number[] {
  const bar = barHeight(FRAME.bar + below, textScale);
  const low = Math.round(bar + FRAME.sheet.low * textScale);
  const map = FRAME.sheet.mapShare * windowHeight;
  const half = Math.floor(windowHeight - barHeight(FRAME.banner.phone, textScale) - map);
  return half > low ? [low, half] : [low];
}

function sideWidth({ width, share }: { readonly width: number; readonly share: number }): string {
  return `min(${rem(width)}, ${String(share * 100)}vw)`;
}

const KEBAB = /[A-Z]/g;

/** The figures as CSS custom properties: `--type-small`, `--space-2`, `--motion-select`, `--ease`, `--rail` and so on. */
export function frameTokens(): Tokens {
  const tokens: Record<`--${string}`, string> = {};
  for (const [name, size] of Object.entries(TYPE)) {
    tokens[`--type-${name.replace(KEBAB, (letter) => `-${letter.toLowerCase()}`)}`] = rem(size);
  }
  SPACE.forEach((size, step) => {
    tokens[`--space-${String(step + 1)}`] = `${String(size)}px`;
  });
  for (const [name, time] of Object.entries(MOTION)) tokens[`--motion-${name}`] = `${String(time)}ms`;
  return {
    ...tokens,
    '--ease': `cubic-bezier(${EASING.join(', ')})`,
    '--target': `${String(FRAME.target)}px`,
    '--banner': halfRem(FRAME.banner.wide),
    '--bar': halfRem(FRAME.bar),
    '--tour': halfRem(FRAME.tour),
    '--outline': rem(FRAME.outline),
    '--rail': sideWidth(FRAME.rail),
    '--panel': sideWidth(FRAME.panel.wide),
  };
}

/** What differs where there is less room. */
export function roomTokens(room: keyof typeof ROOM_LIMITS): Tokens {
  return room === 'middle'
    ? { '--rail': '0px', '--panel': sideWidth(FRAME.panel.middle) }
    : { '--banner': halfRem(FRAME.banner.phone), '--panel': '0px' };
}

/** For those who asked their system for less motion: none. */
export function stillTokens(): Tokens {
  return Object.fromEntries(Object.keys(MOTION).map((name) => [`--motion-${name}`, '0ms']));
}
