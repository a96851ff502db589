import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPng } from '../build/tinyPng.ts';
import { launchBrowser } from './launch.ts';
import { details, notices, painted, SIZES, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SAMPLE = [
  'character/eve-macarro/',
  'film/ballerina/',
  'organization/ruska-roma/',
  'person/keanu-reeves/',
];
const address = (path: string): string => new URL(path, inject('siteUrl')).href;

/** A reader without scripts. */
async function reading<T>(path: string, read: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: SIZES.wide });
  const page = await context.newPage();
  await page.goto(address(path));
  const result = await read(page);
  await context.close();
  return result;
}

describe('a page without a script', () => {
  it.each(SAMPLE)('/%s has what the explorer has in its details', async (path) => {
    const text = await reading(path, async (page) => (await page.locator('#article').textContent()) ?? '');
    const links = await reading(path, (page) =>
      page.locator('#article a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    );
    const { page, open, end } = await visit(browser);
    await open(path);
    const panel = details(page);
    await panel.getByRole('heading', { name: 'Sources' }).waitFor();
    const told = await panel
      .locator('li')
      .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? null));
    const shown = told.filter((href) => href?.startsWith('/') === true);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((href) => !links.includes(href))).toEqual([]);
    const facts = await panel
      .locator('h3:has-text("Facts") + ul > li')
      .evaluateAll((items) => items.map((item) => (item.firstChild?.textContent ?? '').trim()));
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([]);
    await end();
  });

  it('shows the first picture and the words at once', async () => {
    await reading('character/eve-macarro/', async (page) => {
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Eve Macarro');
      const map = await page.locator('.page-wide > svg').boundingBox();
      expect(map?.width ?? 0).toBeGreaterThan(300);
      expect(await page.locator('.page-wide .page-names').textContent()).toContain('Eve Macarro');
    });
  });

  it('gives a crawler a card of 1200 by 630', async () => {
    for (const path of [...SAMPLE, '']) {
      const image = await reading(path, (page) =>
        page.locator('meta[property="og:image"]').getAttribute('content'),
      );
      const response = await fetch(new URL(image ?? '', address(path)));
      expect(response.headers.get('content-type')).toBe('image/png');
      const png = new Uint8Array(await response.arrayBuffer());
      expect(readPng(png)).toMatchObject({ width: 1200, height: 630 });
    }
  });

  it('offers every entry where there is no page', async () => {
    await reading('no/such/page/', async (page) => {
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
      expect(await page.locator('#article details a').count()).toBeGreaterThan(600);
    });
  });
});

describe('the explorer in the place of the page', () => {
  it.each([
    ['/', SIZES.wide],
    ['/character/eve-macarro/', SIZES.wide],
    ['/character/eve-macarro/', SIZES.phone],
  ] as const)('takes over %s without a jump', async (path, viewport) => {
    const { page, open, end } = await visit(browser, { viewport });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(path);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.02);
    await end();
  });

  it('comes without facts where they cannot be had, and says so', async () => {
    const { page, open, context } = await visit(browser);
    await page.route('**/receipts-*', (route) => route.abort());
    await open('/character/eve-macarro/');
    await painted(page);
    await details(page).getByRole('heading', { name: 'Eve Macarro' }).waitFor();
    await notices(page).getByText('Facts and sources could not be loaded').waitFor();
    expect(await details(page).getByRole('heading', { name: 'Facts' }).count()).toBe(0);
    await context.close();
  });

  it('hides the page from whoever has not seen its first work, before anything is painted', async () => {
    const { page, end } = await visit(browser);
    await page.addInitScript(() => {
      localStorage.setItem('high-table:seen', JSON.stringify(['john-wick-2014']));
    });
    // Nothing of the explorer: what is left is what a slow line would show for a while.
    await page.route(/\/assets\/(index|outline)-/, (route) =>
      route.request().resourceType() === 'stylesheet'
        ? route.continue()
        : route.fulfill({ body: '', contentType: 'text/javascript' }),
    );
    await page.goto(address('character/eve-macarro/'));
    expect(await page.locator('#article').innerText()).toBe('');
    expect(await page.locator('.page-picture > *').first().isVisible()).toBe(false);
    await page.goto(address('character/winston/'));
    expect(await page.locator('#article h1').isVisible()).toBe(true);
    expect(await page.locator('.page-picture > *').first().isVisible()).toBe(false);
    await page.goto(address(''));
    expect(await page.locator('#article').innerText()).toBe('');
    await end();
  });
});
