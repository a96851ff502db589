import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { notices, painted, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('settings', () => {
  it('are kept from visit to visit', async () => {
    const { page, open, end } = await visit(browser, { colorScheme: 'dark' });
    await open('/');
    await painted(page);
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('button', { name: 'Theme: dark' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Theme: light' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await end();
  });

  it.each([
    ['is no JSON', '{seen'],
    ['is of another shape', '{"seen":true}'],
    ['holds numbers', '[1,2]'],
  ])('that hold rubbish (%s) are set back, and that is told', async (_, rubbish) => {
    const { page, open, end } = await visit(browser);
    await page.addInitScript((text) => {
      localStorage.setItem('high-table:seen', text);
    }, rubbish);
    await open('/?view=list');
    await notices(page).getByText('could not be read and was set back').waitFor();
    expect(await page.getByRole('table').innerText()).toContain('Eve Macarro');
    await end();
  });

  it('hold for the visit where storage is refused', async () => {
    const { page, open, end } = await visit(browser);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await open('/?view=list&kinds=work');
    await notices(page).getByText('keeps no settings for this page').waitFor();
    await page.getByRole('button', { name: 'What have you seen?' }).click();
    await page.getByRole('button', { name: 'Up to John Wick', exact: true }).click();
    await page.getByRole('button', { name: 'Show me that much' }).click();
    await expect.poll(() => page.getByRole('table').innerText()).not.toContain('Chapter 4');
    await end();
  });

  it('hold for the visit where storage is full', async () => {
    const { page, open, end } = await visit(browser);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open('/?view=list&kinds=work');
    await page.getByRole('button', { name: /^Theme/ }).click();
    await notices(page).getByText('keeps no settings for this page').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await end();
  });
});
