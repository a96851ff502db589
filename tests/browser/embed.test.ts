import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { visit } from './visit.ts';

let browser: Browser;
/** A server of its own, on another port: another origin. It frames what its query names. */
let server: Server;
let host: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1/');
    const file = /^\/embed-example\.(html|css|js)$/.exec(pathname);
    response.setHeader('Content-Type', file ? (TYPES[file[1] ?? ''] ?? '') : 'text/html');
    response.end(file ? exampleFile(file[0]) : around(decodeURIComponent(search.slice(1))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

interface Heard {
  readonly type: string;
  readonly protocol: number;
  readonly [field: string]: unknown;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
};

/** A file of the example, its frame on the site under test. */
function exampleFile(path: string): string {
  return readFileSync(`docs${path}`, 'utf8').replace(
    'src="./character',
    `src="${inject('siteUrl')}character`,
  );
}

/** A page around an embedded explorer: hears what it says. */
function around(src: string): string {
  return `<!doctype html><html lang="en"><title>Around</title>
    <script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
    <body style="margin:0;height:3000px"><iframe title="map" src="${src}" width="640" height="440"></iframe></body></html>`;
}

/** Opens an explorer in a frame of a page of another origin. */
async function embeddedIn(
  page: Page,
  path: string,
): Promise<{ frame: Frame; heard: () => Promise<readonly Heard[]> }> {
  await page.goto(`${host}?${encodeURIComponent(new URL(path.replace(/^\//, ''), inject('siteUrl')).href)}`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the page has no frame');
  await frame.locator('[data-interactive="true"]').waitFor({ state: 'attached' });
  return { frame, heard: () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard) };
}

async function ask(page: Page, message: unknown): Promise<void> {
  await page.evaluate((data) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
  }, message);
}

describe('an embedded explorer', () => {
  it('is the map and a caption, with a way to the whole', async () => {
    const { page, open, end } = await visit(browser, { viewport: { width: 640, height: 440 } });
    await open('/character/the-bowery-king/?works=john-wick-chapter-2&embed=1&theme=light');
    await page.getByRole('heading', { name: 'The Bowery King' }).waitFor();
    await page.getByText('Character · In Chapter 2, Chapter 3, Chapter 4').waitFor();
    const link = page.getByRole('link', { name: 'Open in High Table' });
    expect(await link.getAttribute('href')).toBe('/character/the-bowery-king/?works=john-wick-chapter-2');
    expect(await link.getAttribute('target')).toBe('_blank');
    for (const role of ['banner', 'searchbox', 'tablist'] as const)
      expect(await page.getByRole(role).count()).toBe(0);
    for (const name of ['Lens', 'Details']) expect(await page.getByRole('region', { name }).count()).toBe(0);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await end();
  });

  it('comes too where a shield leaves nothing of the page to paint', async () => {
    const { page, open, end } = await visit(browser);
    await open('/character/eve-macarro/?embed=1&seen=john-wick-2014');
    await page.locator('[data-painted="true"]').waitFor();
    await end();
  });

  it('leaves the wheel to the page until it is clicked', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const { frame } = await embeddedIn(page, '/?embed=1');
    const hint = frame.getByText('Click the map to zoom with the wheel.');
    await hint.waitFor();
    await page.mouse.move(300, 150);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await page.mouse.click(20, 200);
    await hint.waitFor({ state: 'detached' });
    await page.mouse.wheel(0, 120);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await context.close();
  });

  it('says that it is ready, does what it is asked, and says what it shows', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const { frame, heard } = await embeddedIn(page, '/?embed=1');
    const last = async () => (await heard()).at(-1);
    expect((await heard())[0]).toMatchObject({ type: 'high-table:ready', protocol: 1 });
    await ask(page, { type: 'high-table:select', id: 'charon' });
    await frame.getByRole('heading', { name: 'Charon' }).waitFor();
    expect(await last()).toMatchObject({
      type: 'high-table:state',
      address: '/character/charon/',
      selected: 'charon',
    });
    await ask(page, { type: 'high-table:lens', lens: { works: ['ballerina'] } });
    await expect.poll(last).toMatchObject({ address: '/character/charon/?works=ballerina' });
    await ask(page, { type: 'high-table:open', address: '/organization/ruska-roma/?depth=2' });
    await frame.getByRole('heading', { name: 'Ruska Roma' }).waitFor();
    await ask(page, { type: 'high-table:select', id: '<img src=x onerror=alert(1)>' });
    await expect.poll(last).toMatchObject({ type: 'high-table:refused', protocol: 1 });
    await frame.getByRole('heading', { name: 'Ruska Roma' }).waitFor();
    await context.close();
  });

  it('listens to nobody but the page around it', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?embed=1');
    await page.evaluate(() => {
      window.postMessage({ type: 'high-table:select', id: 'charon' }, '*');
    });
    // A message that is answered comes after one that is not.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          window.addEventListener('message', () => resolve(), { once: true });
          window.postMessage('over', '*');
        }),
    );
    expect(await page.getByRole('heading', { name: 'Charon' }).count()).toBe(0);
    await end();
  });

  it('makes no entries in the history of the page around it', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const { frame } = await embeddedIn(page, '/?embed=1');
    const before = await page.evaluate(() => history.length);
    await ask(page, { type: 'high-table:select', id: 'charon' });
    await frame.getByRole('heading', { name: 'Charon' }).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
    await context.close();
  });

  it('is talked to by the example, which shows what it says', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${host}embed-example.html`);
    const heard = page.locator('#heard');
    await heard.getByText('high-table:ready').waitFor();
    await page.getByRole('button', { name: 'Winston' }).click();
    await heard.getByText('high-table:state /character/winston/').waitFor();
    await page.getByRole('button', { name: 'Chapter 3' }).click();
    await heard.getByText('high-table:state /character/winston/?works=john-wick-chapter-3').waitFor();
    await context.close();
  });
});
