import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, painted, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the keyboard alone', () => {
  it('searches with / and chooses with arrows and Enter', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    await page.keyboard.press('/');
    await page.keyboard.type('bowery king');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'The Bowery King' }).waitFor();
    await end();
  });

  it('takes what was typed, however little time the answers had', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await page.getByRole('combobox', { name: 'Search' }).fill('bowery king in chapters 2');
    await page.getByRole('option').first().waitFor();
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('[role=combobox]');
      // As React sees a key pressed by hand: the value set beneath it, then the event.
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      value?.set?.call(input, 'bowery king in chapters 2 and 3');
      input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await expect
      .poll(() => addressOf(page))
      .toBe('/character/the-bowery-king/?works=john-wick-chapter-2,john-wick-chapter-3');
    await end();
  });

  it('walks along edges, selects and clears on the canvas', async () => {
    const { page, open, end } = await visit(browser);
    await open('/character/john-wick/');
    await painted(page);
    const canvas = page.getByRole('application');
    await canvas.focus();
    await page.keyboard.press('ArrowLeft');
    const announced = page.getByRole('status', { name: 'Announcements' });
    await expect.poll(() => announced.innerText()).not.toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).not.toContain('john-wick/');
    await page.keyboard.press('Escape');
    await expect.poll(() => addressOf(page)).toBe('/');
    await end();
  });

  it('unfolds a neighbourhood, and a group of the Wings', async () => {
    const { page, open, end } = await visit(browser, { reducedMotion: 'reduce' });
    await open('/character/winston/');
    await painted(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('e');
    await expect.poll(() => addressOf(page)).toBe('/character/winston/?depth=2');
    await open('/character/winston/?layout=radial');
    await painted(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('e');
    await expect.poll(() => addressOf(page)).toMatch(/more=/);
    const said = page.getByRole('status', { name: 'Announcements' });
    await expect.poll(() => said.innerText()).toMatch(/more shown$/);
    await page.keyboard.press('e');
    await expect.poll(() => addressOf(page)).toBe('/character/winston/?layout=radial');
    await end();
  });

  it('opens the help with ? and closes it with Escape, back where it was', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    await page.getByRole('tab', { name: 'Graph' }).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Help' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Help' }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Graph');
    await end();
  });

  it('switches views with the arrow keys', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await page.getByRole('tab', { name: 'Graph' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('table').waitFor();
    expect(addressOf(page)).toBe('/?view=list');
    await end();
  });
});
