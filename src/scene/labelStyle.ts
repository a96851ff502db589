/** `display`: Marcellus, roman capitals; never under 12 px, never emboldened. `text`: Instrument Sans. */
export interface LabelStyle {
  readonly face: 'display' | 'text';
  /** CSS pixels on screen, whatever the zoom. */
  readonly size: number;
  readonly weight: number;
  readonly lineHeight: number;
  /** CSS pixels. */
  readonly letterSpacing: number;
}

const text = (size: number, weight: number, lineHeight = Math.round(size * 1.18)): LabelStyle => ({
  face: 'text',
  size,
  weight,
  lineHeight,
  letterSpacing: 0,
});
const display = (size: number, letterSpacing: number): LabelStyle => ({
  face: 'display',
  size,
  weight: 400,
  lineHeight: Math.round(size * 1.15),
  letterSpacing,
});

/** The few sizes names come in; none is under 11 px. */
export const LABEL_STYLES = {
  title: display(18, 1),
  shortTitle: display(14, 0.6),
  lead: text(14, 600),
  part: text(12.5, 500),
  small: text(11.5, 500),
  minor: text(11, 400),
  house: display(14, 0.2),
  smallHouse: display(12.5, 0.2),
  caption: text(11.5, 400, 13),
  groupHead: display(15, 0.4),
} as const satisfies Readonly<Record<string, LabelStyle>>;

export type LabelRole = keyof typeof LABEL_STYLES;

export const FACES: Readonly<Record<LabelStyle['face'], string>> = {
  display: "Marcellus, 'Palatino Linotype', Palatino, Georgia, serif",
  text: "'Instrument Sans Variable', 'Instrument Sans', system-ui, 'Segoe UI', sans-serif",
};

/** The line around letters, in the ground's colour: pixels, and opacity. */
export const HALO = { width: 3.5, strength: 0.88 };
/** Where a line's baseline is, as a share of its height. */
export const BASELINE = 0.78;

/** A role's font as CSS and canvas write it. */
export function fontOf(role: LabelRole): string {
  const { face, size, weight } = LABEL_STYLES[role];
  return `${weight} ${size}px ${FACES[face]}`;
}
