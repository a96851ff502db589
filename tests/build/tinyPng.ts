import { inflateSync } from 'node:zlib';

/** What a PNG's head and pixels say; throws at a file that is none. */
export function readPng(png: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
} {
  const file = Buffer.from(png);
  if (file.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error('this is no PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.subarray(at + 4, at + 8).toString('latin1') === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    bytes: inflateSync(Buffer.concat(parts)).length,
  };
}
