import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, notices, painted, searchFor, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a shared link', () => {
  it('shows a second visitor exactly what the first one saw', async () => {
    const first = await visit(browser);
    await first.open('/character/eve-macarro/');
    await first.page.getByRole('button', { name: 'Only Ballerina' }).click();
    await first.page.getByRole('checkbox', { name: /^Chapter 3/ }).click();
    await details(first.page).getByRole('button', { name: 'Copy link' }).click();
    await notices(first.page).getByText('Link copied.').waitFor();
    const link = await first.page.evaluate(() => navigator.clipboard.readText());
    const seen = await details(first.page).innerText();
    await first.end();

    const second = await visit(browser);
    await second.page.goto(link);
    await details(second.page).getByText('Sources').waitFor();
    expect(addressOf(second.page)).toMatch(
      /^\/character\/eve-macarro\/\?works=john-wick-chapter-3,ballerina&v=[0-9a-f]{8}$/,
    );
    expect(await details(second.page).innerText()).toBe(seen);
    expect(await second.page.getByRole('checkbox', { name: /^Chapter 3/ }).isChecked()).toBe(true);
    expect(await second.page.getByRole('checkbox', { name: /^Chapter 4/ }).isChecked()).toBe(false);
    await second.end();
  });

  it('to an exact view carries the camera', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Copy link to this exact view' }).click();
    await notices(page).getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\?at=-?\d+,-?\d+,\d/);
    await end();
  });
});

describe('the address bar', () => {
  it('goes back and forward through the steps, which are undo and redo', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await searchFor(page, 'charon');
    await details(page).getByRole('link', { name: 'Winston', exact: true }).first().click();
    await details(page).getByRole('heading', { name: 'Winston' }).waitFor();
    await page.goBack();
    await details(page).getByRole('heading', { name: 'Charon' }).waitFor();
    await page.goForward();
    await details(page).getByRole('heading', { name: 'Winston' }).waitFor();
    await page.keyboard.press('Control+z');
    await details(page).getByRole('heading', { name: 'Charon' }).waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await details(page).getByRole('heading', { name: 'Winston' }).waitFor();
    await end();
  });

  it('puts a wrong kind right and keeps the rest', async () => {
    const { page, open, end } = await visit(browser);
    await open('/place/Eve-Macarro?depth=2');
    await details(page).getByRole('heading', { name: 'Eve Macarro' }).waitFor();
    expect(addressOf(page)).toBe('/character/eve-macarro/?depth=2');
    await end();
  });

  it.each([
    ['an unknown id', '/character/eve-macaro/', /no page is called “eve-macaro”[\s\S]*Eve Macarro/],
    ['an unknown work', '/?works=chapter-22', /works=chapter-22 was ignored/],
    ['an unknown view', '/?view=sphere', /view=sphere was ignored; expected one of/],
    ['a depth out of range', '/?depth=99', /depth=99 was ignored; expected one of 1, 2, 3/],
    ['a parameter nobody knows', '/?constructor=1', /constructor=1 was ignored/],
    ['an id of an object’s own', '/character/__proto__/', /no page is called “__proto__”/],
    ['broken percent-encoding in the query', '/?works=%E0%A4%A', /was ignored/],
  ])('tells of %s in one quiet notice', async (_, path, text) => {
    const { page, context, open } = await visit(browser);
    await open(path);
    await notices(page).getByText(text).first().waitFor();
    await context.close();
  });
});
