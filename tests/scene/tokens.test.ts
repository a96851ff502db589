import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tokensCss } from '../../src/build/tokensPlugin.ts';
import { frameTokens, MOTION, ROOM_LIMITS, sheetStops, stillTokens, TYPE } from '../../src/scene/tokens.ts';

const sheets = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(join('src/ui', name), 'utf8')] as const);

/** Properties that components set on their elements. */
const set = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .flatMap((name) => readFileSync(join('src/ui', name), 'utf8').match(/--[\w-]+(?='\]?:)/g) ?? []);

/** Lines of a stylesheet that match, as `file:line: text`. */
function findings(pattern: RegExp): string[] {
  return sheets.flatMap(([name, text]) =>
    text
      .split('\n')
      .flatMap((line, place) => (pattern.test(line) ? [`${name}:${String(place + 1)}: ${line.trim()}`] : [])),
  );
}

describe('frameTokens()', () => {
  it('gives text in units that follow the visitor’s text size', () => {
    for (const [name, value] of Object.entries(frameTokens())) {
      if (name.startsWith('--type-')) expect(value).toMatch(/^[\d.]+rem$/);
    }
    expect(frameTokens()['--type-text']).toBe(`${String(TYPE.text / 16)}rem`);
  });

  it('moves for as long as the canvas does, and not at all for those who asked for that', () => {
    expect(frameTokens()['--motion-camera']).toBe(`${String(MOTION.camera)}ms`);
    expect(Object.values(stillTokens())).toEqual(Object.keys(MOTION).map(() => '0ms'));
  });
});

describe('sheetStops()', () => {
  it('shows a name at the lowest stop, and leaves the map 60 % of the window at the next', () => {
    expect(sheetStops(844, 1)).toEqual([156, 285]);
    expect(844 - 52 - 285).toBeGreaterThanOrEqual(0.6 * 844);
  });

  it('follows the text, and has one stop where there is no room for two', () => {
    expect(sheetStops(844, 2)).toEqual([282]);
    expect(sheetStops(390, 1)).toEqual([156]);
  });
});

describe('the stylesheets', () => {
  it('use only properties that something defines', () => {
    const here = sheets.map(([, text]) => text).join('\n');
    const defined = new Set((tokensCss() + here).match(/--[\w-]+(?=\s*:)/g));
    const used = new Set([...here.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? ''));
    // The drawer sets its own, and some a component sets on its element.
    const given = ['--drawer-', ...set];
    const unknown = [...used].filter(
      (name) => !defined.has(name) && !given.some((start) => name.startsWith(start)),
    );
    expect(unknown).toEqual([]);
  });

  it('take every colour from the palette', () => {
    expect(findings(/#[\da-f]{3,8}\b(?!.*\*\/)/i)).toEqual([]);
  });

  it('give no size of text in pixels, which would not follow the visitor’s text size', () => {
    expect(findings(/(font|font-size):[^;]*\d(px|pt)\b/)).toEqual([]);
  });

  it('change their layout only where a room ends', () => {
    const limits = Object.values(ROOM_LIMITS).flatMap((limit) => [
      `max-width: ${String(limit)}px`,
      `min-width: ${String(limit + 1)}px`,
    ]);
    const widths = findings(/@media.*(max|min)-width/).filter(
      (line) => !limits.some((limit) => line.includes(limit)),
    );
    expect(widths).toEqual([]);
  });
});
