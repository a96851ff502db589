import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, painted, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('who was already in earlier films', () => {
  it('is singled out in the list too, and let go again', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    await page.getByRole('button', { name: 'Only Ballerina' }).click();
    await page
      .getByRole('region', { name: 'Compare' })
      .getByRole('link', { name: /^\d+ characters carried over from earlier films into Ballerina$/ })
      .click();
    await page.getByRole('tab', { name: 'List' }).click();
    const rows = page.getByRole('region', { name: 'List' });
    await rows.getByRole('link', { name: 'The Director' }).waitFor();
    expect(await rows.getByRole('link', { name: 'Eve Macarro' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await rows.getByRole('link', { name: 'Eve Macarro', exact: true }).waitFor();
    await end();
  });
});

describe('as of', () => {
  it('shows ties and fates as they stood, by the slider and by the address', async () => {
    const { page, open, end } = await visit(browser);
    await open('/character/winston/');
    await details(page).getByRole('heading', { name: 'Winston' }).waitFor();
    const slider = page.getByRole('slider', { name: 'As of' });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => addressOf(page)).toBe('/character/winston/?asof=john-wick-chapter-2');
    expect(await slider.getAttribute('aria-valuetext')).toBe('Chapter 2, 2017');
    await page.getByText('As it stood at the end of Chapter 2.').waitFor();
    await details(page).getByText('As of Chapter 2: alive').waitFor();
    expect(await details(page).innerText()).not.toContain('Chapter 4');
    await page.getByRole('button', { name: 'Show the whole story' }).click();
    await expect.poll(() => addressOf(page)).toBe('/character/winston/');
    await end();
  });

  it('is one step of the history for each drag, however many films it passes', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    const slider = page.getByRole('slider', { name: 'As of' });
    const box = await slider.boundingBox();
    if (!box) throw new Error('the slider is on the page');
    const place = (share: number): readonly [number, number] => [
      box.x + 8 + share * (box.width - 16),
      box.y + box.height / 2,
    ];
    const passed = new Set<string | null>();
    await page.mouse.move(...place(1));
    await page.mouse.down();
    for (const share of [0.8, 0.6, 0.4, 0.2, 0]) {
      await page.mouse.move(...place(share), { steps: 3 });
      await expect.poll(() => addressOf(page)).toContain('asof=');
      passed.add(addressOf(page));
    }
    await page.mouse.up();
    await expect.poll(() => addressOf(page)).toBe('/?asof=john-wick-2014');
    expect(passed.size).toBeGreaterThan(3);
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe('/');
    await page.goForward();
    await expect.poll(() => addressOf(page)).toBe('/?asof=john-wick-2014');
    await end();
  });

  it('says of who is not there yet just that', async () => {
    const { page, open, end } = await visit(browser);
    await open('/character/eve-macarro/?asof=john-wick-chapter-2');
    await details(page).getByText('Eve Macarro has not appeared as of Chapter 2.').waitFor();
    await details(page).getByRole('button', { name: 'Show the whole story' }).click();
    await details(page).getByRole('button', { name: 'Find a route' }).waitFor();
    await end();
  });
});

describe('who holds this world together', () => {
  it('ranks what is shown, and each number opens what it counts', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    await page.getByRole('link', { name: 'Who holds this world together?' }).click();
    await expect.poll(() => addressOf(page)).toBe('/?measure=between');
    expect(await page.title()).toBe('Who holds this world together · High Table');
    const panel = details(page);
    await panel.getByRole('link', { name: 'John Wick' }).first().waitFor();
    await panel.getByRole('radio', { name: 'most ties' }).check();
    await expect.poll(() => addressOf(page)).toBe('/?measure=ties');
    const number = panel.getByRole('button', { name: /^John Wick: \d+ ties$/ });
    const ties = Number.parseInt((await number.innerText()).trim(), 10);
    await number.click();
    expect(await panel.getByRole('link', { name: /John Wick .+/ }).count()).toBeGreaterThan(10);
    expect(
      await panel
        .getByRole('listitem')
        .filter({ hasNot: page.getByRole('button') })
        .count(),
    ).toBe(ties);
    await panel
      .getByRole('link', { name: / Winston/ })
      .first()
      .click();
    await expect.poll(() => addressOf(page)).toMatch(/^\/\?edge=.*&measure=ties$/);
    await page.goBack();
    await panel.getByRole('link', { name: 'Winston', exact: true }).first().click();
    await panel.getByRole('heading', { name: 'Winston', exact: true }).waitFor();
    expect(addressOf(page)).toBe('/character/winston/');
    await end();
  });
});
