import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, interactive, notices, painted, searchFor, visit } from './visit.ts';

let browser: Browser;
let folder: string;
let server: PreviewServer;
let site: string;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// A host of their own, which they may take off the net or give a newer build.
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'high-table-'));
  cpSync('dist', folder, { recursive: true });
  server = await preview({ build: { outDir: folder }, preview: { port: 0, open: false }, logLevel: 'error' });
  site = server.resolvedUrls?.local[0] ?? '';
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Waits until all that is kept for later is there, and the worker answers for this page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

describe('without a network', () => {
  it('after one visit opens any address in full: graph, facts, sources, fonts', async () => {
    const { page, open, context } = await visit(browser, { serviceWorkers: 'allow' }, site);
    await open('/');
    await painted(page);
    await kept(page);
    await server.close();
    await page.goto(
      new URL('character/the-bowery-king/?works=john-wick-chapter-2,john-wick-chapter-3', site).href,
    );
    await details(page).getByRole('heading', { name: 'The Bowery King' }).waitFor();
    await painted(page);
    await details(page).getByRole('heading', { name: 'Facts' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Chapter 2' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Chapter 4' }).isChecked()).toBe(false);
    expect(
      await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
      }),
    ).toEqual(expect.arrayContaining(['Marcellus', expect.stringContaining('Instrument Sans')]));
    await context.close();
  });

  it('goes on at a link that was opened in a fresh profile: a neighbour, a search, another view', async () => {
    const { page, open, context } = await visit(browser, { serviceWorkers: 'allow' }, site);
    const films = 'works=john-wick-chapter-2,john-wick-chapter-3';
    await open(`/character/the-bowery-king/?${films}`);
    await interactive(page);
    await kept(page);
    await server.close();
    await details(page).getByRole('link', { name: 'John Wick', exact: true }).first().click();
    await details(page).getByRole('heading', { name: 'John Wick', exact: true }).waitFor();
    await searchFor(page, 'the bowery king');
    await details(page).getByRole('heading', { name: 'The Bowery King' }).waitFor();
    await page.getByRole('tab', { name: 'List' }).click();
    await page.getByRole('table').waitFor();
    expect(addressOf(page)).toBe(`/character/the-bowery-king/?${films}&view=list`);
    await context.close();
  });

  it('still has what the page of the first visit had not needed yet', async () => {
    const { page, open, context } = await visit(browser, { serviceWorkers: 'allow' }, site);
    await open('/');
    await painted(page);
    await kept(page);
    await server.close();
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('dialog', { name: 'Help' }).waitFor();
    await context.close();
  });
});

describe('a newer build', () => {
  it('is offered, not forced, and loaded when the visitor says so', async () => {
    const { page, open, end } = await visit(browser, { serviceWorkers: 'allow' }, site);
    await open('/?view=list');
    await kept(page);
    appendFileSync(join(folder, 'sw.js'), '\n// a newer build');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await notices(page).getByText('A newer edition of this page is here.').waitFor();
    const before = await page.evaluate(() => performance.timeOrigin);
    await notices(page).getByRole('button', { name: 'Load it' }).click();
    await expect.poll(() => page.evaluate(() => performance.timeOrigin)).not.toBe(before);
    await page.getByRole('table').waitFor();
    await end();
  });
});
