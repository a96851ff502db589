import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileFolder } from '../../src/build/compileGraph.ts';
import { formatLayout, main } from '../../src/build/layoutCli.ts';
import type { NodeId, Position } from '../../src/graph/types.ts';

let folder = '';
let told: string[] = [];
const layout = (): string => readFileSync(join(folder, 'layout.json'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layout-'));
  cpSync(join(import.meta.dirname, '../fixtures/musketeers'), folder, { recursive: true });
  told = [];
  const tell = (line: string): void => void told.push(line);
  vi.spyOn(console, 'log').mockImplementation(tell);
  vi.spyOn(console, 'error').mockImplementation(tell);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('main() of the layout command', () => {
  it('writes a place for every node, so that the data are complete', () => {
    rmSync(join(folder, 'layout.json'));
    expect(compileFolder(folder).problems).toBeDefined();
    expect(main([folder])).toBe(0);
    expect(compileFolder(folder).problems).toBeUndefined();
  });

  it('writes the same file again, and says that nothing moved', () => {
    main(['--fresh', folder]);
    const first = layout();
    told = [];
    expect(main([folder])).toBe(0);
    expect(layout()).toBe(first);
    expect(told).toEqual([
      expect.stringMatching(/^wide: 11 nodes; 0 new; 0 moved$/),
      expect.stringMatching(/^tall: 11 nodes; 0 new; 0 moved$/),
    ]);
  });

  it('keeps places that hold, drops those of nodes that have gone, and names who is new', () => {
    main(['--fresh', folder]);
    const places = JSON.parse(layout()) as Record<'wide' | 'tall', Record<string, readonly number[]>>;
    const { paris: _forgotten, ...wide } = places.wide;
    writeFileSync(
      join(folder, 'layout.json'),
      JSON.stringify({ ...places, wide: { ...wide, gascony: [1, 1] } }),
    );
    expect(main([folder])).toBe(0);
    expect(told).toContainEqual('wide: 11 nodes; 1 new (paris); 0 moved');
    const after = JSON.parse(layout()) as typeof places;
    expect(after.tall).toEqual(places.tall);
    expect(after.wide).toMatchObject(wide);
  });

  it('starts over with --fresh', () => {
    main(['--fresh', folder]);
    const fresh = layout();
    writeFileSync(join(folder, 'layout.json'), fresh.replace(/"paris": \[[^\]]*\]/g, '"paris": [-200, 30]'));
    main(['--fresh', folder]);
    expect(layout()).toBe(fresh);
  });

  it('leaves the file alone when the data are not sound, and says where', () => {
    const before = layout();
    writeFileSync(join(folder, 'works.json'), '{ "works": [');
    expect(main([folder])).toBe(1);
    expect(layout()).toBe(before);
    expect(told.join('\n')).toContain('works.json:1:');
    expect(existsSync(join(folder, 'layout.json.new'))).toBe(false);
  });
});

describe('formatLayout()', () => {
  it('puts a node on a line, sorted by id', () => {
    const places = new Map<NodeId, Position>([
      ['b' as NodeId, { x: 1, y: -2.5 }],
      ['a' as NodeId, { x: 0, y: 3 }],
    ]);
    expect(formatLayout(places, new Map())).toBe(
      '{\n  "$schema": "./schema/layout.schema.json",\n  "wide": {\n    "a": [0, 3],\n    "b": [1, -2.5]\n  },\n  "tall": {\n  }\n}\n',
    );
  });
});
