import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { details, notices, painted, SIZES, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What axe finds wrong, in words short enough to read. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`);
}

describe.each(Object.entries(SIZES))('axe at %s size', (size, viewport) => {
  it.each(['dark', 'light'] as const)('finds nothing in the %s theme', async (colorScheme) => {
    const { page, open, end } = await visit(browser, { viewport, colorScheme, reducedMotion: 'reduce' });
    await open('/');
    await painted(page);
    expect(await violations(page)).toEqual([]);
    await open('/character/eve-macarro/');
    await details(page).getByText('Sources').waitFor();
    expect(await violations(page)).toEqual([]);
    await open('/character/eve-macarro/?view=list&works=ballerina');
    await page.getByRole('table').waitFor();
    expect(await violations(page)).toEqual([]);
    if (size !== 'wide') await page.getByRole('button', { name: 'Lens' }).click();
    await page.getByRole('button', { name: 'What have you seen?' }).click();
    await page.getByRole('dialog', { name: 'What have you seen?' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await end();
  });
});

describe('without JavaScript', () => {
  it('reads what a page is about, and where else to go', async () => {
    const { page, context } = await visit(browser, { javaScriptEnabled: false });
    const { inject } = await import('vitest');
    await page.goto(new URL('character/eve-macarro/', inject('siteUrl')).href);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Eve Macarro');
    expect(await page.getByRole('link', { name: 'Ruska Roma' }).count()).toBeGreaterThan(0);
    expect(await notices(page).count()).toBe(0);
    await context.close();
  });
});
