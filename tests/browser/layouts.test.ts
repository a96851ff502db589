import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from './canvasPlaces.ts';
import { launchBrowser } from './launch.ts';
import { addressOf, interactive, SIZES, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const STILL = { reducedMotion: 'reduce' } as const;

describe('the layouts', () => {
  it('are chosen from a menu, each a step to be undone', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/');
    await interactive(page);
    const onTable = await placeOf(page, 'winston');
    await page.getByRole('button', { name: 'Layout' }).click();
    await page.getByRole('menuitemradio', { name: 'Allegiance' }).click();
    await expect.poll(() => addressOf(page)).toBe('/?layout=tree');
    await expect.poll(() => placeOf(page, 'winston')).not.toEqual(onTable);
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe('/');
    await expect.poll(() => placeOf(page, 'winston')).toEqual(onTable);
    await end();
  });

  it('are chosen with the keys, and the focus comes back', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/winston/');
    await interactive(page);
    await page.getByRole('button', { name: 'Layout' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'The Table', checked: true }).waitFor();
    // The first press goes from the menu itself to its first line.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).toBe('/character/winston/?layout=radial');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Layout');
    await end();
  });

  it('are within reach of a thumb', async () => {
    const { page, open, end } = await visit(browser, {
      ...STILL,
      viewport: SIZES.phone,
      hasTouch: true,
      isMobile: true,
    });
    await open('/?layout=tree');
    await interactive(page);
    await page.getByRole('button', { name: 'Layout' }).tap();
    await page.getByRole('menuitemradio', { name: 'Free map' }).tap();
    await expect.poll(() => addressOf(page)).toBe('/?layout=force');
    await end();
  });

  it('offer another free map, and the way back to the Table', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/?layout=force&works=ballerina');
    await interactive(page);
    await page.getByText('Laying the free map…').waitFor({ state: 'detached' });
    await interactive(page);
    const first = await placeOf(page, 'eve-macarro');
    await page.getByRole('button', { name: 'Re-arrange' }).click();
    await expect.poll(() => addressOf(page)).toMatch(/seed=\d+/);
    await expect.poll(() => placeOf(page, 'eve-macarro')).not.toEqual(first);
    await page.goBack();
    await expect.poll(() => placeOf(page, 'eve-macarro')).toEqual(first);
    await page.getByRole('button', { name: 'Back to the Table' }).click();
    await expect.poll(() => addressOf(page)).toBe('/?works=ballerina');
    await end();
  });

  it('do not offer the Wings of nothing', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/');
    await page.getByRole('button', { name: 'Layout' }).click();
    const wings = page.getByRole('menuitemradio', { name: 'The Wings' });
    expect(await wings.getAttribute('aria-disabled')).toBe('true');
    await end();
  });
});
