// Draws SVGs without a face in them as PNGs of at most 256 colours. As a worker it answers each `{ key, svg }` with
// `{ key, png }`; in plain JavaScript, because Node starts workers without Vite.
import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { crc32, deflateSync } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const MOST_COLOURS = 256;
/** The most frequent ones are taken as they are: the steps of a soft light differ by next to nothing. */
const EXACT_COLOURS = 72;
/** Squared distance under which two of the rest are one. */
const SAME = 24;

let ready = null;

/** A PNG of an SVG's own size, or `width` pixels wide. */
export async function drawPng(svg, width) {
  const require = createRequire(import.meta.url);
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
  await ready;
  const drawing = new Resvg(svg, width === undefined ? {} : { fitTo: { mode: 'width', value: width } });
  const picture = drawing.render();
  const png = encodePng(picture.pixels, picture.width, picture.height);
  picture.free();
  drawing.free();
  return png;
}

/** An indexed PNG of opaque pixels, four bytes each. */
export function encodePng(pixels, width, height) {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = countColours(words);
  const { palette, indexOf } = paletteOf(counts);
  const rows = Buffer.alloc((width + 1) * height);
  let at = 0;
  let from = 0;
  let last = -1;
  let index = 0;
  for (let y = 0; y < height; y += 1) {
    at += 1;
    for (let x = 0; x < width; x += 1) {
      const word = words[from++];
      if (word !== last) index = indexOf.get((last = word));
      rows[at++] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((word) => channels(word)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** How often each colour is there; counted by runs, for most of a card is ground. */
function countColours(words) {
  const counts = new Map();
  let start = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && words[at] === words[start]) continue;
    counts.set(words[start], (counts.get(words[start]) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

/** The most frequent colours that differ, and for each colour of the picture the nearest of them. */
function paletteOf(counts) {
  const sorted = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const palette = [];
  const chosen = [];
  const indexOf = new Map();
  for (const word of sorted) {
    const colour = channels(word);
    const [index, distance] = nearest(chosen, colour);
    const isExact = palette.length < EXACT_COLOURS || sorted.length <= MOST_COLOURS;
    if (palette.length < MOST_COLOURS && (isExact || distance >= SAME)) {
      indexOf.set(word, palette.length);
      palette.push(word);
      chosen.push(colour);
    } else indexOf.set(word, index);
  }
  return { palette, indexOf };
}

function nearest(chosen, [r, g, b]) {
  let best = 0;
  let least = Infinity;
  for (let index = 0; index < chosen.length; index += 1) {
    const colour = chosen[index];
    const distance = (colour[0] - r) ** 2 + (colour[1] - g) ** 2 + (colour[2] - b) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = index;
  }
  return [best, least];
}

/** A pixel's red, green and blue; words are little-endian. */
function channels(word) {
  return [word & 255, (word >>> 8) & 255, (word >>> 16) & 255];
}

function chunk(name, data) {
  const typed = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

parentPort?.on('message', async ({ key, svg }) => {
  try {
    parentPort.postMessage({ key, png: await drawPng(svg) });
  } catch (error) {
    parentPort.postMessage({ key, fault: error instanceof Error ? error.message : String(error) });
  }
});
