import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { build, createServer } from 'vite';
import { parseDataset } from '../../src/formats/dataset.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { brokenFolder } from './brokenFolder.ts';
import { tinySite } from './tinySite.ts';

const BUILDS = 30_000;

describe('graphDataPlugin()', () => {
  it(
    'publishes the graph, its parts, a page for every node, and what a host expects',
    { timeout: BUILDS },
    async () => {
      const config = tinySite();
      await build(config);
      const dist = join(config.root ?? '', 'dist');
      const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
      const { dataset } = parseDataset(JSON.parse(read('graph.json')));
      expect(dataset).toEqual({ ...tinyFranchise, version: dataset?.version });
      expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
      expect(read('404.html')).toContain('There is no such page');
      expect(read('index.html')).toContain('<title>The Three Musketeers</title>');
      expect(read('character/milady/index.html')).toContain(
        '<title>Milady de Winter · The Three Musketeers</title>',
      );
      expect(readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.json'))).toEqual([
        expect.stringMatching(/^outline-[0-9a-f]{8}\.json$/),
        expect.stringMatching(/^receipts-[0-9a-f]{8}\.json$/),
      ]);
    },
  );

  it(
    'lets every page fetch early what the script will ask for, below the base',
    { timeout: BUILDS },
    async () => {
      const config = tinySite(undefined, { base: '/x/' });
      await build(config);
      const dist = join(config.root ?? '', 'dist');
      const page = readFileSync(join(dist, 'character/milady/index.html'), 'utf8');
      const preload =
        /<link rel="preload" href="\/x\/(assets\/outline-[^"]*)" as="fetch" crossorigin="anonymous">/.exec(
          page,
        );
      expect(existsSync(join(dist, preload?.[1] ?? 'nothing'))).toBe(true);
      const script = /src="\/x\/(assets\/[^"]*\.js)"/.exec(page)?.[1] ?? '';
      expect(readFileSync(join(dist, script), 'utf8')).toContain(`/x/${preload?.[1] ?? ''}`);
    },
  );

  it('fails the build with every fault at once', { timeout: BUILDS }, async () => {
    const folder = brokenFolder(
      ['characters.json', '"fates"', '"fate"'],
      ['edges/story.json', '"from": "milady"', '"from": "miladi"'],
    );
    const failing = build(tinySite(folder));
    await expect(failing).rejects.toThrow(
      /2 faults in .*:\ncharacters\.json:25:7: .*\nedges\/story\.json:27:15: /,
    );
  });

  it('serves the graph while developing, and anew when the data change', { timeout: BUILDS }, async () => {
    const folder = brokenFolder();
    const server = await createServer(tinySite(folder, { server: { host: '127.0.0.1', port: 0 } }));
    onTestFinished(() => server.close());
    await server.listen();
    const url = server.resolvedUrls?.local[0] ?? '';
    const titleOf = async (): Promise<unknown> => {
      const response = await fetch(`${url}graph.json`);
      if (!response.ok) return `status ${response.status}`;
      return ((await response.json()) as { data: { title: string } }).data.title;
    };
    expect(await titleOf()).toBe('The Three Musketeers');
    expect(await (await fetch(url)).text()).toContain('<title>The Three Musketeers</title>');
    const file = join(folder, 'franchise.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('The Three Musketeers', 'Twenty Years After'));
    await vi.waitFor(async () => expect(await titleOf()).toBe('Twenty Years After'), { timeout: 10_000 });
    writeFileSync(file, text.replace('"title"', '"tilte"'));
    await vi.waitFor(async () => expect(await titleOf()).toBe('status 500'), { timeout: 10_000 });
  });
});
