import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { NGINXES } from '../../scripts/setup.mjs';
import { CACHE_FOR_EVER, CACHE_SHORT, SECURITY_HEADERS } from '../../src/build/policy.ts';
import { launchBrowser } from './launch.ts';
import { details, painted, visit } from './visit.ts';

/** The recipe for nginx, with a real nginx on this machine's own address. */
let nginx: ChildProcess;
let folder: string;
let site: string;

beforeAll(async () => {
  const found = NGINXES.find((name) => spawnSync(name, ['-v']).status === 0);
  if (found === undefined)
    throw new Error('The recipe for nginx is tested with nginx: install it (apt, brew).');
  const port = await freePort();
  site = `http://127.0.0.1:${String(port)}/`;
  folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'tmp'));
  const recipe = readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('root /srv/high-table;', `root ${resolve('dist')};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'tmp', name)};`,
  );
  const around = ['error_log stderr crit;', 'events {}', `http { access_log off; ${temporary.join(' ')}`];
  writeFileSync(
    join(folder, 'nginx.conf'),
    // Root's nginx would serve as a user who need not be let into this folder.
    [
      process.getuid?.() === 0 ? 'user root;' : '',
      `pid ${join(folder, 'pid')};`,
      ...around,
      recipe,
      '}',
    ].join('\n'),
  );
  nginx = spawn(found, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: 'inherit',
  });
  await vi.waitFor(() => fetch(site), { timeout: 10_000 });
});
afterAll(async () => {
  const ended = once(nginx, 'exit');
  nginx.kill();
  await ended;
  rmSync(folder, { recursive: true });
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });
}

const get = (path: string): Promise<Response> =>
  fetch(new URL(path, site), { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip' } });

describe('docs/hosting/nginx.conf', () => {
  it('answers a deep link, with policy and short caching', async () => {
    const response = await get('character/eve-macarro/?works=ballerina');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('cache-control')).toBe(CACHE_SHORT);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(response.headers.get(name)).toBe(value);
    expect(await response.text()).toContain('Eve Macarro');
  });

  it('leads an address without its slash to the one with it', async () => {
    const response = await get('character/eve-macarro');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/character/eve-macarro/']);
  });

  it('answers 404 with the page that searches', async () => {
    const response = await get('character/nobody/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no such page');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('lets hashed files be kept for ever, compressed, and the worker not', async () => {
    const page = await (await get('')).text();
    const script = /src="\/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const response = await get(script);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, CACHE_FOR_EVER]);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect((await get('sw.js')).headers.get('cache-control')).toBe(CACHE_SHORT);
  });

  it.each([
    ['graph.json', 'application/json'],
    ['graph.jsonld', 'application/ld+json'],
    ['graph.ttl', 'text/turtle'],
    ['graph.gexf', 'application/xml'],
    ['nodes.csv', 'text/csv'],
  ])('says what %s is', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toContain(type);
  });

  it('opens the explorer at a deep link, without a complaint under the header’s policy', async () => {
    const browser = await launchBrowser();
    const { page, open, end } = await visit(browser, {}, site);
    await open('/character/eve-macarro/?works=ballerina');
    await details(page).getByRole('heading', { name: 'Eve Macarro' }).waitFor();
    await painted(page);
    await end();
    await browser.close();
  });
});
