/** How far apart colours are, for eyes of every kind: WCAG contrast, and ΔE2000 under simulated colour blindness. */

export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof VISIONS)[number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Full dichromacy on linear RGB: Machado, Oliveira & Fernandes 2009, severity 1.0. */
const SIMULATION: Readonly<Record<Exclude<Vision, 'normal'>, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** sRGB to XYZ under D65. */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

/** WCAG 2.2 contrast of two colours `#RRGGBB`: 1 to 21. */
export function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => dot([0.2126, 0.7152, 0.0722], linear(colour));
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The least ΔE2000 between any two of some colours, as an eye sees them; Infinity for fewer than two. */
export function leastDifference(colours: readonly string[], vision: Vision): number {
  const labs = colours.map((colour) => lab(seen(colour, vision)));
  return Math.min(...labs.flatMap((a, index) => labs.slice(index + 1).map((b) => deltaE2000(a, b))));
}

function seen(colour: string, vision: Vision): Triple {
  const rgb = linear(colour);
  return vision === 'normal' ? rgb : times(SIMULATION[vision], rgb);
}

function linear(colour: string): Triple {
  return [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
}

function lab(rgb: Triple): Triple {
  const xyz = times(TO_XYZ, rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Triple);
  const [x, y, z] = xyz.map((value, axis) => {
    const share = value / (WHITE[axis] ?? 1);
    return share > 216 / 24389 ? Math.cbrt(share) : (share * (24389 / 27) + 16) / 116;
  }) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000; Sharma, Wu & Dalal 2005, with whose test pairs it is checked. */
export function deltaE2000(first: Triple, second: Triple): number {
  const meanChroma = (Math.hypot(first[1], first[2]) + Math.hypot(second[1], second[2])) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const polar = ([l, a, b]: Triple): Triple => {
    const stretched = a * (1 + g);
    return [l, Math.hypot(stretched, b), (degrees(Math.atan2(b, stretched)) + 360) % 360];
  };
  const [l1, c1, h1] = polar(first);
  const [l2, c2, h2] = polar(second);
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const h = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * c);
  const dh = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * c * t);
  const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

function times(matrix: Matrix, vector: Triple): Triple {
  return matrix.map((row) => dot(row, vector)) as unknown as Triple;
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const cos = (angle: number): number => Math.cos((angle * Math.PI) / 180);
const sin = (angle: number): number => Math.sin((angle * Math.PI) / 180);
