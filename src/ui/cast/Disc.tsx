interface Props {
  /** How many share the part; the disc is cut into as many. */
  readonly parts: number;
  /** False where one is only spoken of: a small ring. */
  readonly appears: boolean;
}

const RADIUS = 8;
const GAP = 1.5;

/** A character in a work, in the hue of the text around: whole, shared by several performers, or only spoken of. */
export function Disc({ parts, appears }: Props) {
  const pieces = Math.max(1, Math.min(parts, 4));
  const step = (2 * Math.PI) / pieces;
  return (
    <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden>
      <circle r="10" fill="var(--ground, var(--bg))" />
      {!appears ? (
        <circle r="4" fill="none" stroke="currentColor" strokeWidth="1.75" />
      ) : pieces === 1 ? (
        <circle r={RADIUS} fill="currentColor" />
      ) : (
        Array.from({ length: pieces }, (_, piece) => {
          const middle = (piece + 0.5) * step - Math.PI / 2 + (pieces === 2 ? Math.PI / 2 : 0);
          const away = GAP / 2 / Math.sin(step / 2);
          const at = (angle: number): string =>
            `${(RADIUS * Math.cos(angle)).toFixed(2)} ${(RADIUS * Math.sin(angle)).toFixed(2)}`;
          return (
            <path
              key={piece}
              d={`M0 0L${at(middle - step / 2)}A8 8 0 0 1 ${at(middle + step / 2)}Z`}
              fill="currentColor"
              transform={`translate(${(away * Math.cos(middle)).toFixed(2)} ${(away * Math.sin(middle)).toFixed(2)}) scale(0.92)`}
            />
          );
        })
      )}
    </svg>
  );
}
