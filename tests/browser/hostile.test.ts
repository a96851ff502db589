import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../formats/hostileGraph.ts';
import { launchBrowser } from './launch.ts';
import { details, interactive, visit } from './visit.ts';

/** Charon under another name, wherever the explorer reads it. */
async function renamed(page: Page, label: string): Promise<void> {
  await page.route(/\/assets\/outline-/, async (route) => {
    const outline = (await (await route.fetch()).json()) as {
      readonly elements: { readonly nodes: readonly { readonly data: { id: string; label: string } }[] };
    };
    const charon = outline.elements.nodes.find(({ data }) => data.id === 'charon');
    if (charon) charon.data.label = label;
    await route.fulfill({ json: outline });
  });
}

/** What markup in a name would have made, had it been taken for markup. */
const made = (page: Page): Promise<number> =>
  page.locator('[onerror], img[src="x"], #root b, a[href^="javascript:"]').count();
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 40);

const NAMES = [
  ...HOSTILE.filter((text) => /<img|<\/script|\u202E|\uD800|x{1000}/.test(text)),
  'javascript:alert(1)',
].map((text) => [plain(text), text] as const);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a hostile name stays text', () => {
  it.each(NAMES)('in details, link, QR code and embed: %s', async (start, label) => {
    const { page, open, end } = await visit(browser);
    await renamed(page, label);
    await open('/character/charon/');
    await interactive(page);
    const heading = details(page).getByRole('heading').first();
    expect(plain((await heading.textContent()) ?? '')).toBe(start);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'QR code' }).click();
    await page.getByRole('img', { name: 'QR code of this link' }).waitFor();
    expect(await made(page)).toBe(0);
    await open('/character/charon/?embed=1');
    expect(plain((await page.getByRole('heading').first().textContent()) ?? '')).toBe(start);
    expect(await made(page)).toBe(0);
    await end();
  });
});
