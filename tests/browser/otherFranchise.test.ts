import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, interactive, notices, painted, searchFor, visit } from './visit.ts';

/** Another franchise, in a folder of its host: the engine must know neither. */
const BASE = '/x/y/';
const DATA = 'tests/fixtures/musketeers';

let browser: Browser;
let server: PreviewServer;
let outDir: string;
let site: string;

beforeAll(async () => {
  outDir = mkdtempSync(join(tmpdir(), 'musketeers-'));
  process.env['HIGH_TABLE_DATA'] = DATA;
  const options = { base: BASE, build: { outDir, emptyOutDir: true }, logLevel: 'error' } as const;
  await build(options);
  server = await preview({ ...options, preview: { port: 0, strictPort: false, open: false } });
  delete process.env['HIGH_TABLE_DATA'];
  site = server.resolvedUrls?.local[0] ?? '';
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
});

describe('another franchise, in a sub-folder', () => {
  it('is drawn whole, with its own films in the lens', async () => {
    const { page, open, end } = await visit(browser, {}, site);
    await open('/');
    await interactive(page);
    expect(await page.title()).toContain('High Table');
    expect(await page.getByRole('checkbox', { name: /Iron Mask/ }).isChecked()).toBe(true);
    expect(
      Number(await page.locator('[data-painted]').getAttribute('data-node-count')),
    ).toBeGreaterThanOrEqual(8);
    expect(await page.locator('body').innerText()).not.toContain('John Wick');
    await end();
  });

  it('is searched, selected and walked by its own names', async () => {
    const { page, open, end } = await visit(browser, {}, site);
    await open('/');
    await painted(page);
    await searchFor(page, 'dartagnan');
    await details(page).getByRole('heading', { name: "d'Artagnan" }).waitFor();
    expect(addressOf(page)).toMatch(/^\/x\/y\/character\//);
    await page.getByRole('application').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => addressOf(page)).toBe(BASE);
    await end();
  });

  it('is filtered and sent as a link', async () => {
    const { page, open, end } = await visit(browser, {}, site);
    await open('/?view=list');
    await page.getByRole('button', { name: 'Only The Iron Mask' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Copy link', exact: true }).click();
    await notices(page).getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const version = new URL(link).searchParams.get('v') ?? '';
    expect(version).toMatch(/^[0-9a-f]{8}$/);
    expect(link).toBe(new URL(`${BASE}?works=the-iron-mask&view=list&v=${version}`, site).href);
    await end();
  });

  it('opens deep links hard, and hides what only an unseen film shows', async () => {
    const { page, open, end } = await visit(browser, {}, site);
    await open('/character/milady/');
    await details(page).getByRole('heading', { name: 'Milady de Winter' }).waitFor();
    await open('/?view=list&seen=a-modern-musketeer');
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('table').innerText()).not.toContain('Milady');
    await end();
  });

  it('has pages, cards and a way on for those without a script, all below its folder', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL('character/milady/', site).href);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Milady de Winter');
    const addresses = await page
      .locator('a[href], link[href], script[src], meta[property="og:image"]')
      .evaluateAll((all) =>
        all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('content')),
      );
    const own = addresses.filter((address) => address?.startsWith('/'));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((address) => address?.startsWith(BASE) !== true)).toEqual([]);
    for (const address of new Set(own))
      expect((await fetch(new URL(address ?? '', site))).status, address ?? '').toBe(200);
    const lost = await page.goto(new URL('no/such/page/', site).href);
    expect(lost?.status()).toBe(404);
    const closed = page.locator('#article details', { hasText: 'Milady' }).first();
    await closed.locator('summary').first().click();
    await closed.getByRole('link', { name: /^Milady/ }).click();
    expect(addressOf(page)).toBe(`${BASE}character/milady/`);
    await context.close();
  });
});
