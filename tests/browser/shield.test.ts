import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, painted, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('9: the shield', () => {
  it('hides whatever only unseen films show, and answers a search for it as one for nothing', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await page.getByRole('button', { name: 'What have you seen?' }).click();
    await page.getByRole('button', { name: 'Up to John Wick: Chapter 2', exact: true }).click();
    await page.getByRole('button', { name: 'Show me that much' }).click();
    await painted(page);
    const search = page.getByRole('combobox', { name: 'Search' });
    const banner = page.getByRole('banner');
    for (const text of ['eve macarro', 'nobody at all']) {
      await search.fill(text);
      await banner.getByText(`Nothing is called “${text}”`).waitFor();
      await banner.getByText('Searched is what you have ticked as seen.').waitFor();
      expect(await banner.innerText()).not.toContain('Eve Macarro');
    }
    await search.press('Escape');
    await page.getByRole('tab', { name: 'List' }).click();
    await page.getByRole('table').waitFor();
    const text = await page.locator('body').innerText();
    for (const name of ['Ballerina', 'Ruska Roma', 'Caine', 'Sofia', 'Chapter 4'])
      expect(text).not.toContain(name);
    expect(text).toContain('Viggo Tarasov');
    await page.reload();
    await page.getByRole('table').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Ruska Roma');
    await end();
  });

  it('stands before an address: says where the node appears and offers to show it', async () => {
    const { page, open, end } = await visit(browser);
    await open('/character/eve-macarro/?seen=john-wick-2014');
    await details(page).getByText('Ballerina (2025)').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Eve Macarro');
    expect(await page.title()).not.toContain('Eve');
    await page.getByRole('button', { name: 'Show it anyway' }).click();
    await details(page).getByRole('heading', { name: 'Eve Macarro' }).waitFor();
    expect(addressOf(page)).toBe('/character/eve-macarro/');
    await end();
  });

  it('that lets nothing through says why', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=list&seen=');
    await page.getByText('Nothing is ticked as seen').waitFor();
    await end();
  });

  it('is never lowered by a link', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=list&seen=john-wick-2014');
    await page.getByRole('table').waitFor();
    await open('/');
    await page.getByRole('button', { name: 'What have you seen?' }).click();
    await page.getByRole('button', { name: 'Up to John Wick', exact: true }).click();
    await page.getByRole('button', { name: 'Show me that much' }).click();
    await open('/?view=list&seen=john-wick-2014,john-wick-chapter-2,ballerina');
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('table').innerText()).not.toContain('Eve Macarro');
    await end();
  });
});
