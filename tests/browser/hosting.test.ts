import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CADDIES, NGINXES } from '../../scripts/setup.mjs';
import { CACHE_FOR_EVER, CACHE_SHORT, SECURITY_HEADERS } from '../../src/build/policy.ts';
import { launchBrowser } from './launch.ts';
import { details, painted, visit } from './visit.ts';

/** A web server, its recipe in `docs/hosting`, and where its answers are its own. */
interface Host {
  readonly name: string;
  readonly recipe: string;
  /** Its status for an address that has moved, and what it calls XML. */
  readonly moved: number;
  readonly xml: string;
  /** Makes its settings from the recipe, for this machine's own address and the built site; gives command and arguments. */
  readonly prepare: (recipe: string, folder: string, port: number) => readonly [string, readonly string[]];
}

const HOSTS: readonly Host[] = [
  {
    name: 'nginx',
    recipe: 'docs/hosting/nginx.conf',
    moved: 301,
    xml: 'application/xml',
    prepare: prepareNginx,
  },
  { name: 'Caddy', recipe: 'docs/hosting/Caddyfile', moved: 308, xml: 'text/xml', prepare: prepareCaddy },
];

function prepareNginx(recipe: string, folder: string, port: number): readonly [string, readonly string[]] {
  const settings = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'tmp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'tmp', name)};`,
  );
  writeFileSync(
    settings,
    [
      // Root's nginx would serve as a user who need not be let into this folder.
      process.getuid?.() === 0 ? 'user root;' : '',
      `pid ${join(folder, 'pid')};`,
      'error_log stderr crit;',
      'events {}',
      `http { access_log off; ${temporary.join(' ')}`,
      recipe
        .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
        .replace('root /srv/high-table;', `root ${resolve('dist')};`),
      '}',
    ].join('\n'),
  );
  return [found('nginx', NGINXES, '-v'), ['-p', folder, '-c', settings, '-g', 'daemon off;']];
}

function prepareCaddy(recipe: string, folder: string, port: number): readonly [string, readonly string[]] {
  const settings = join(folder, 'Caddyfile');
  const site = recipe
    .replace('high-table.example.org {', `http://127.0.0.1:${String(port)} {`)
    .replace('root * /srv/high-table', `root * ${resolve('dist')}`);
  writeFileSync(settings, `{\n  admin off\n  auto_https off\n  log {\n    level ERROR\n  }\n}\n${site}`);
  return [found('Caddy', CADDIES, 'version'), ['run', '--config', settings, '--adapter', 'caddyfile']];
}

function found(name: string, commands: readonly string[], ask: string): string {
  const command = commands.find((one) => spawnSync(one, [ask]).status === 0);
  if (command === undefined)
    throw new Error(`The recipe for ${name} is tested with ${name}: install it (apt, brew).`);
  return command;
}

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

describe.each(HOSTS)('the recipe for $name', ({ recipe, moved, xml, prepare }) => {
  let server: ChildProcess;
  let ended: Promise<unknown>;
  let folder: string;
  let site: string;

  beforeAll(async () => {
    const port = await freePort();
    site = `http://127.0.0.1:${String(port)}/`;
    folder = mkdtempSync(join(tmpdir(), 'host-'));
    const [command, args] = prepare(readFileSync(recipe, 'utf8'), folder, port);
    // Caddy keeps what it was told last below these.
    const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
    server = spawn(command, args, { stdio: 'inherit', env });
    ended = once(server, 'exit');
    await vi.waitFor(() => fetch(site), { timeout: 10_000 });
  });
  afterAll(async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });

  const get = (path: string): Promise<Response> =>
    fetch(new URL(path, site), { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip' } });

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
    expect([response.status, response.headers.get('location')]).toEqual([moved, '/character/eve-macarro/']);
  });

  it('answers 404 with the page that searches', async () => {
    const response = await get('character/nobody/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no such page');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    // A file that is missed today may come with the next build.
    expect((await get('assets/missing.js')).headers.get('cache-control')).toBe(CACHE_SHORT);
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
    ['graph.gexf', xml],
    ['nodes.csv', 'text/csv'],
    ['manifest.webmanifest', 'application/manifest+json'],
  ])('says what %s is', async (path, type) => {
    const { headers } = await get(path);
    expect(headers.get('content-type')).toContain(type);
    expect(headers.get('cache-control')).toBe(CACHE_SHORT);
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
