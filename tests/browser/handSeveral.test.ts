import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from './canvasPlaces.ts';
import { launchBrowser } from './launch.ts';
import { addressOf, details, interactive, painted, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const STILL = { reducedMotion: 'reduce' } as const;

describe('what joins several', () => {
  it('is asked by Shift and click, and answered with ties, common neighbours and films', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/');
    await interactive(page);
    const place = await placeOf(page, 'gianna-dantonio');
    await page.keyboard.down('Shift');
    await page.mouse.click(place.x, place.y);
    await page.keyboard.up('Shift');
    await expect.poll(() => addressOf(page)).toBe('/character/cassian/?with=gianna-dantonio');
    const panel = details(page);
    await panel.getByRole('heading', { name: 'What joins these?' }).waitFor();
    await panel.getByRole('heading', { name: 'Ties between them' }).waitFor();
    expect(await panel.getByRole('heading', { name: 'Tied to both' }).count()).toBe(1);
    expect(await panel.getByRole('listitem').filter({ hasText: 'Camorra' }).count()).toBeGreaterThan(0);
    await panel.getByRole('link', { name: /Cassian serves/ }).click();
    await panel.getByRole('heading', { name: /Cassian serves/ }).waitFor();
    await panel.getByRole('button', { name: 'Back to what joins these' }).click();
    await panel.getByRole('button', { name: 'Clear' }).click();
    await panel.getByRole('heading', { name: 'Cassian', exact: true }).waitFor();
    expect(addressOf(page)).toBe('/character/cassian/');
    await end();
  });

  it('is asked with the space bar', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/');
    await painted(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await details(page).getByRole('heading', { name: 'What joins these?' }).waitFor();
    expect(addressOf(page)).toContain('?with=');
    await page.keyboard.press('Space');
    await expect.poll(() => addressOf(page)).toBe('/character/cassian/');
    await end();
  });

  it('is asked with a line around several, drawn with Shift', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/');
    await interactive(page);
    const { x, y } = await placeOf(page, 'cassian');
    const other = await placeOf(page, 'gianna-dantonio');
    const [left, right] = [Math.min(x, other.x) - 12, Math.max(x, other.x) + 12];
    const [top, bottom] = [Math.min(y, other.y) - 12, Math.max(y, other.y) + 12];
    await page.keyboard.down('Shift');
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const [cornerX, cornerY] of [
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top + 4],
    ] as const)
      await page.mouse.move(cornerX, cornerY, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect.poll(() => addressOf(page)).toMatch(/\?with=.*cassian.*gianna-dantonio/);
    await details(page).getByRole('heading', { name: 'What joins these?' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => addressOf(page)).toBe('/');
    await end();
  });

  it('answers three, those tied to all before those tied to two, and comes back from a link', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/?with=cassian,gianna-dantonio,santino-dantonio');
    const panel = details(page);
    await panel.getByRole('heading', { name: 'Tied to all' }).waitFor();
    await panel.getByRole('heading', { name: 'Tied to 2 of 3' }).waitFor();
    await panel.getByRole('button', { name: 'Put back Cassian' }).click();
    await expect.poll(() => addressOf(page)).toBe('/?with=gianna-dantonio,santino-dantonio');
    await end();
  });
});
