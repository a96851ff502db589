import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, painted, SIZES, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const table = (page: Page) => page.getByRole('table');
const names = (page: Page) => table(page).getByRole('rowheader').allInnerTexts();

describe('the list', () => {
  it('sorts by a column, turns round, and gives its own order back', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?kinds=organization&view=list');
    await table(page).waitFor();
    const own = await names(page);
    const head = page.getByRole('columnheader', { name: 'Name' });
    await head.getByRole('button').click();
    expect(addressOf(page)).toBe('/?kinds=organization&view=list&sort=name');
    const sorted = await names(page);
    expect([...sorted].sort()).toEqual([...own].sort());
    expect(sorted).not.toEqual(own);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await head.getByRole('button').click();
    expect(await names(page)).toEqual(own);
    await end();
  });

  it('groups by kind with counts that add up', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?works=ballerina&view=list');
    await table(page).waitFor();
    const all = await table(page).getByRole('row').count();
    await page.getByRole('radio', { name: 'By kind' }).check({ force: true });
    const heads = table(page).locator('th[scope=rowgroup]');
    await heads.first().waitFor();
    const counts = (await heads.allInnerTexts()).map((text) => Number(text.split(' ').at(-1)));
    expect(counts.length).toBeGreaterThan(3);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all - 1);
    expect(addressOf(page)).toBe('/?works=ballerina&view=list&group=kind');
    await end();
  });

  it('shows the columns one chooses, and finds by any name', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=list');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Fate' }).check({ force: true });
    await page.getByRole('columnheader', { name: 'Fate' }).waitFor();
    await page.getByRole('searchbox', { name: 'Filter' }).fill('Baba Yaga');
    await expect.poll(() => names(page)).toEqual(['John Wick']);
    expect(await table(page).getByRole('row').nth(1).innerText()).toContain('Dead');
    expect(addressOf(page)).toBe('/?view=list&columns=kind,works,ties,fate&find=baba%20yaga');
    await end();
  });

  it('hides a row by mouse, and brings it back', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?kinds=organization&view=list');
    await page.getByRole('button', { name: 'What to do with Ruska Roma' }).click();
    await page.getByRole('menuitem', { name: 'Hide this' }).click();
    await page.getByText('1 entry is hidden by hand.').waitFor();
    expect(await names(page)).not.toContain('Ruska Roma');
    expect(addressOf(page)).toBe('/?kinds=organization&view=list&hide=ruska-roma');
    await page.getByRole('button', { name: 'Show again' }).click();
    await expect.poll(() => names(page)).toContain('Ruska Roma');
    await end();
  });

  it('goes from a row to its Wings by keyboard alone', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?kinds=character&view=list&find=bowery%20king');
    const stop = table(page).locator('tbody a[tabindex="0"]');
    await stop.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    const wings = page.getByRole('menuitem', { name: 'Focus in the Wings' });
    while (!(await wings.evaluate((item) => item === document.activeElement)))
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await painted(page);
    expect(addressOf(page)).toBe(
      '/character/the-bowery-king/?kinds=character&layout=radial&find=bowery%20king',
    );
    await end();
  });

  it('opens and picks with a thumb', async () => {
    const { page, open, end } = await visit(browser, {
      viewport: SIZES.phone,
      hasTouch: true,
      isMobile: true,
    });
    await open('/?kinds=character&view=list');
    await page.getByRole('button', { name: 'What to do with Winston', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'Pick', exact: true }).tap();
    await expect.poll(() => addressOf(page)).toBe('/?kinds=character&view=list&with=winston');
    await table(page).getByRole('link', { name: 'Charon', exact: true }).tap();
    await details(page).getByRole('heading', { name: 'Charon' }).waitFor();
    await end();
  });
});
