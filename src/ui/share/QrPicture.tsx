import { encode } from 'uqr';
import { sharing } from '../words/sharing.ts';
import styles from './Share.module.css';

/** Modules of blank around the code, which readers need to find it. */
const QUIET = 4;

/** A text as a QR code, black on white in either theme: cameras read no other well. */
export function QrPicture({ text }: { readonly text: string }) {
  const code = qrPath(text);
  if (code === null) return <p>{sharing.qrTooLong}</p>;
  const side = code.size + 2 * QUIET;
  return (
    <svg
      className={styles.qr}
      viewBox={`${String(-QUIET)} ${String(-QUIET)} ${String(side)} ${String(side)}`}
      role="img"
      aria-label={sharing.qrOf}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  );
}

/** The dark modules as one path of runs; null if the text is longer than a code can be. */
function qrPath(text: string): { readonly size: number; readonly path: string } | null {
  // The largest code holds 2953 bytes; a link is plain ASCII.
  if (text.length > 2900) return null;
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) => {
    const text = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...text.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${String(index)} ${String(y)}h${String(run.length)}v1h-${String(run.length)}z`,
    );
  });
  return { size, path: runs.join('') };
}
