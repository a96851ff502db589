import type { Browser, Page } from 'playwright-core';
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
const bar = (page: Page) => page.getByRole('group', { name: 'Changed by hand' });

describe('the menu of a node', () => {
  it('opens under the right button and hides the node everywhere, until it is shown again', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/?kinds=organization');
    await interactive(page);
    const place = await placeOf(page, 'ruska-roma');
    await page.mouse.click(place.x, place.y, { button: 'right' });
    const menu = page.getByRole('menu', { name: 'What to do with Ruska Roma' });
    await menu.getByRole('menuitem', { name: 'Hide this' }).click();
    await expect.poll(() => addressOf(page)).toBe('/?kinds=organization&hide=ruska-roma');
    await bar(page).getByText('1 hidden').waitFor();
    await page.getByRole('tab', { name: 'List' }).click();
    const link = page.getByRole('table').getByRole('link', { name: 'Ruska Roma', exact: true });
    await page.getByRole('table').waitFor();
    expect(await link.count()).toBe(0);
    await bar(page).getByRole('button', { name: 'Show them' }).click();
    await link.waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => addressOf(page)).toContain('hide=ruska-roma');
    await end();
  });

  it('opens at the cursor with Shift F10, spreads the Wings, and the focus comes back', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/');
    await interactive(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu', { name: 'What to do with Cassian' });
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('application');
    await page.keyboard.press('Shift+F10');
    await menu.getByRole('menuitem', { name: 'Focus in the Wings' }).press('Enter');
    await expect.poll(() => addressOf(page)).toBe('/character/cassian/?layout=radial');
    await end();
  });

  it('asks for a route from a node nobody had selected', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/?view=list&kinds=character');
    await page.getByRole('button', { name: 'What to do with Eve Macarro', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Find a route from here' }).click();
    await details(page).getByRole('heading', { name: 'Eve Macarro' }).waitFor();
    const to = details(page).getByRole('combobox');
    await to.fill('viggo');
    await details(page).getByRole('option').first().click();
    await expect.poll(() => addressOf(page)).toContain('to=viggo-tarasov');
    await end();
  });

  it('stands in the details too, and unfolds a neighbourhood', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/');
    await details(page).getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Expand the neighbourhood' }).click();
    await expect.poll(() => addressOf(page)).toBe('/character/cassian/?depth=2');
    await end();
  });

  it('unfolds and folds a neighbour', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/');
    await interactive(page);
    const place = await placeOf(page, 'gianna-dantonio');
    await page.mouse.click(place.x, place.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Expand the neighbourhood' }).click();
    await expect.poll(() => addressOf(page)).toBe('/character/cassian/?expand=gianna-dantonio');
    await page.mouse.click(place.x, place.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Fold the neighbourhood' }).click();
    await expect.poll(() => addressOf(page)).toBe('/character/cassian/');
    await end();
  });
});

describe('the preview of a node', () => {
  it('comes where the pointer dwells, does not cover the node, and goes with Escape', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/?depth=2');
    await interactive(page);
    const place = await placeOf(page, 'gianna-dantonio');
    await page.mouse.move(place.x, place.y);
    const card = page.getByRole('tooltip', { name: "Preview of Gianna D'Antonio" });
    await card.waitFor();
    expect(await card.innerText()).toContain('Character');
    const box = await card.boundingBox();
    if (!box) throw new Error('the card is nowhere');
    const covers =
      box.x <= place.x && place.x <= box.x + box.width && box.y <= place.y && place.y <= box.y + box.height;
    expect(covers).toBe(false);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe('/character/cassian/?depth=2');
    await end();
  });

  it('stays while the pointer is on it', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/');
    await interactive(page);
    const place = await placeOf(page, 'gianna-dantonio');
    await page.mouse.move(place.x, place.y);
    const card = page.getByRole('tooltip');
    await card.waitFor();
    await card.hover();
    await page.mouse.move(5, 400);
    await card.waitFor({ state: 'detached' });
    await end();
  });

  it('follows the cursor of the keys', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/');
    await painted(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('tooltip', { name: /^Preview of/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
    await end();
  });
});

describe('moving a node', () => {
  it('drags it with the mouse, keeps it there, and is no step', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/');
    await interactive(page);
    const before = await placeOf(page, 'winston');
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 40, before.y - 10);
    await page.mouse.move(before.x + 90, before.y - 30);
    await page.mouse.up();
    await expect.poll(() => addressOf(page)).toMatch(/^\/\?pins=winston:-?\d+:-?\d+$/);
    await expect.poll(async () => Math.round((await placeOf(page, 'winston')).x - before.x)).toBe(90);
    expect(await details(page).count()).toBe(0);
    await bar(page).getByRole('button', { name: 'Put them back' }).click();
    await expect.poll(() => addressOf(page)).toBe('/');
    await expect.poll(async () => Math.round((await placeOf(page, 'winston')).x - before.x)).toBe(0);
    await end();
  });

  it('moves it with the keys, and Escape puts it back', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/character/cassian/');
    await painted(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => addressOf(page)).toContain('pins=cassian:');
    await page.keyboard.press('Escape');
    await expect.poll(() => addressOf(page)).toBe('/character/cassian/');
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => addressOf(page)).toContain('pins=cassian:');
    await end();
  });

  it('still drags the map where no node is', async () => {
    const { page, open, end } = await visit(browser, STILL);
    await open('/');
    await interactive(page);
    const before = await placeOf(page, 'winston');
    await page.mouse.move(330, 860);
    await page.mouse.down();
    await page.mouse.move(360, 840);
    await page.mouse.move(390, 820);
    await page.mouse.up();
    await expect.poll(async () => Math.round((await placeOf(page, 'winston')).x - before.x)).toBe(60);
    expect(addressOf(page)).toBe('/');
    await end();
  });
});
