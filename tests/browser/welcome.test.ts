import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, painted, SIZES, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the welcome', () => {
  it('offers questions of this world as links that answer, and comes back until it is sent away', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    const welcome = page.getByRole('region', { name: 'Welcome' });
    await welcome.getByRole('link', { name: /^Who is Eve Macarro/ }).click();
    await details(page).getByRole('heading', { name: 'Eve Macarro' }).waitFor();
    expect(addressOf(page)).toBe('/character/eve-macarro/');
    expect(await welcome.count()).toBe(0);
    await page.goBack();
    await welcome.getByRole('link', { name: 'Who is new in Ballerina?' }).click();
    await expect.poll(() => addressOf(page)).toMatch(/^\/\?works=ballerina&without=.*kinds=character$/);
    await welcome.getByRole('button', { name: 'Send the welcome away' }).click();
    await welcome.waitFor({ state: 'detached' });
    await page.reload();
    await painted(page);
    expect(await welcome.count()).toBe(0);
    await end();
  });

  it('is not in the way of whoever follows a link to somewhere', async () => {
    const { page, open, end } = await visit(browser);
    await open('/character/charon/');
    await details(page).getByRole('heading', { name: 'Charon' }).waitFor();
    expect(await page.getByRole('region', { name: 'Welcome' }).count()).toBe(0);
    await end();
  });

  it('leaves a phone most of its map', async () => {
    const { page, open, end } = await visit(browser, { viewport: SIZES.phone, hasTouch: true });
    await open('/');
    await painted(page);
    await page.getByRole('region', { name: 'Welcome' }).waitFor();
    const map = await page.getByRole('application').boundingBox();
    expect((map?.height ?? 0) / SIZES.phone.height).toBeGreaterThan(0.6);
    await end();
  });
});
