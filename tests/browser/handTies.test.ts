import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeUpOfTie, placeOf, pointOfTie } from './canvasPlaces.ts';
import { launchBrowser } from './launch.ts';
import { addressOf, details, interactive, notices, painted, SIZES, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const TIE = 'cassian--serves--gianna-dantonio';
const STILL = { reducedMotion: 'reduce' } as const;

describe('the receipt of a tie', () => {
  it('opens from a row of the details, says all, and leads back', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/');
    const row = details(page).getByRole('listitem').filter({ hasText: 'serves' });
    await row.getByRole('link', { name: 'Receipt: serves' }).click();
    await details(page).getByRole('heading', { name: "Cassian serves Gianna D'Antonio" }).waitFor();
    expect(addressOf(page)).toBe(`/character/cassian/?edge=${TIE}`);
    expect(await page.title()).toContain("Cassian serves Gianna D'Antonio");
    const text = await details(page).innerText();
    for (const part of ['Shown in', 'John Wick: Chapter 2', 'Until', 'Holds', 'Sources'])
      expect(text).toContain(part);
    expect(
      await details(page)
        .getByRole('link', { name: /Open the source itself/ })
        .count(),
    ).toBeGreaterThan(0);
    await details(page).getByRole('button', { name: 'Back to Cassian' }).click();
    await details(page).getByRole('heading', { name: 'Cassian', exact: true }).waitFor();
    await page.goBack();
    await details(page).getByRole('heading', { name: 'Cassian serves' }).waitFor();
    await end();
  });

  it('lists the other ties of the same two, each a link', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open(`/?edge=${TIE}`);
    await details(page).getByRole('heading', { name: 'Cassian serves' }).waitFor();
    const also = details(page).locator('a[href*="edge=cassian--"]');
    expect(await also.count()).toBeGreaterThan(0);
    await also.first().click();
    await expect.poll(() => addressOf(page)).not.toContain(TIE);
    expect(addressOf(page)).toMatch(/^\/\?edge=cassian--/);
    await details(page).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => addressOf(page)).toBe('/');
    await end();
  });

  it('copies a link that opens the same receipt', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open(`/character/cassian/?edge=${TIE}`);
    await details(page).getByRole('button', { name: 'Copy link' }).click();
    await notices(page).getByText('Link copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `/character/cassian/?edge=${TIE}`,
    );
    await end();
  });

  it('says in which work a shielded tie appears, and shows it on demand', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open(`/?edge=${TIE}&seen=john-wick-2014`);
    await details(page).getByRole('heading', { name: 'Not yet for your eyes' }).waitFor();
    expect(await details(page).innerText()).toContain('John Wick: Chapter 2');
    expect(await details(page).innerText()).not.toContain('Cassian');
    expect(await page.title()).not.toContain('Cassian');
    await details(page).getByRole('button', { name: 'Show it anyway' }).click();
    await details(page).getByRole('heading', { name: 'Cassian serves' }).waitFor();
    await end();
  });
});

describe('a tie on the canvas', () => {
  it('opens under the mouse, and the ground clears it', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/');
    await interactive(page);
    const place = await pointOfTie(page, 'cassian', 'camorra');
    await page.mouse.click(place.x, place.y);
    await expect
      .poll(() => addressOf(page))
      .toMatch(/^\/character\/cassian\/\?edge=cassian--member-of--camorra$/);
    await details(page)
      .getByRole('heading', { name: /Cassian .* Camorra/ })
      .waitFor();
    await page.mouse.click(300, 880);
    await expect.poll(() => addressOf(page)).toBe('/');
    await end();
  });

  it('opens under a thumb', async () => {
    const { page, open, end } = await visit(browser, {
      ...STILL,
      viewport: SIZES.phone,
      hasTouch: true,
      isMobile: true,
    });
    await open('/character/cassian/');
    await interactive(page);
    await open(`/character/cassian/?${await closeUpOfTie(page, 'cassian', 'camorra')}`);
    await interactive(page);
    const place = await pointOfTie(page, 'cassian', 'camorra');
    await page.touchscreen.tap(place.x, place.y);
    await expect.poll(() => addressOf(page)).toContain('?edge=cassian--');
    await end();
  });

  it('is walked along and opened with the keys', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/');
    await painted(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => addressOf(page)).toContain('?edge=');
    await page.keyboard.press('Escape');
    await expect.poll(() => addressOf(page)).toBe('/character/cassian/');
    await end();
  });

  it('leaves the nodes at its ends their own', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open(`/?edge=${TIE}`);
    await interactive(page);
    const place = await placeOf(page, 'gianna-dantonio');
    await page.mouse.click(place.x, place.y);
    await expect.poll(() => addressOf(page)).toBe('/character/gianna-dantonio/');
    await end();
  });
});
