import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findFirefox } from '../../scripts/browser.mjs';
import { SIZES } from './visit.ts';

/** The core in Firefox, which Playwright cannot drive where it is the system's own; Puppeteer can. */
let browser: Browser;
beforeAll(async () => {
  const executablePath = await findFirefox();
  if (executablePath === null) throw new Error('There is no Firefox here; "npm test" finds or installs one.');
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
});
afterAll(() => browser.close());

interface Visit {
  readonly page: Page;
  /** Ends the visit; fails if the page complained. */
  readonly end: () => Promise<void>;
}

async function visit(path: string, size: keyof typeof SIZES = 'wide'): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.setViewport({ ...SIZES[size], hasTouch: size === 'phone' });
  await page.goto(new URL(path.replace(/^\//, ''), inject('siteUrl')).href);
  await page.waitForSelector('[data-interactive="true"]');
  return {
    page,
    end: async () => {
      await context.close();
      expect(complaints).toEqual([]);
    },
  };
}

/** What assistive technology calls by this role and name, once it is there. */
async function named(page: Page, role: string, name: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  if (!found) throw new Error(`there is no ${role} “${name}”`);
  return found;
}

function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

async function placeOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((wanted) => {
    const host = document.querySelector('[data-painted]');
    if (!host || !('_cyreg' in host)) throw new Error('the canvas has no graph');
    const { cy } = (host as unknown as { _cyreg: { cy: cytoscape.Core } })._cyreg;
    const { x, y } = cy.getElementById(wanted).renderedPosition();
    const { left, top } = host.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }, id);
}

describe('in Firefox', () => {
  it('selects, focuses, filters, walks and shares with the mouse', async () => {
    const { page, end } = await visit('/');
    const { x, y } = await placeOf(page, 'charon');
    await page.mouse.click(x, y);
    await named(page, 'heading', 'Charon');
    expect(addressOf(page)).toBe('/character/charon/');
    await (await named(page, 'radio', '2 steps')).click();
    await expect.poll(() => addressOf(page)).toBe('/character/charon/?depth=2');
    await (await named(page, 'link', 'Winston')).click();
    await named(page, 'heading', 'Winston');
    await page.goBack();
    await named(page, 'heading', 'Charon');
    await (await named(page, 'button', 'Share')).click();
    await named(page, 'dialog', 'Share');
    await page.keyboard.press('Escape');
    await page.locator('fieldset label ::-p-text(Places)').click();
    await expect.poll(() => addressOf(page)).toContain('kinds=');
    await end();
  });

  it('searches, walks along edges and clears with the keyboard', async () => {
    const { page, end } = await visit('/');
    await page.keyboard.press('/');
    await page.keyboard.type('bowery king');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('Enter');
    await named(page, 'heading', 'The Bowery King');
    await page.focus('[role="application"]');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).not.toContain('the-bowery-king');
    await page.keyboard.press('Escape');
    await expect.poll(() => addressOf(page)).toBe('/');
    await end();
  });

  it('answers to a finger at 390 pixels', async () => {
    const { page, end } = await visit('/', 'phone');
    const { x, y } = await placeOf(page, 'john-wick');
    await page.touchscreen.tap(x, y);
    await expect.poll(() => addressOf(page)).toBe('/character/john-wick/');
    await named(page, 'dialog', 'Details');
    await end();
  });
});
