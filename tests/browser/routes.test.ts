import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, painted, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const EVE = '/character/eve-macarro/';
const TO_JOHN = `${EVE}?to=john-wick`;

const routeHeading = (page: Page) => details(page).getByRole('heading', { name: 'Eve Macarro → John Wick' });
const ways = (page: Page) => details(page).getByRole('link', { name: /step/ });

/** The route is told, with its work and its source, and there are others. */
async function expectAnswer(page: Page): Promise<void> {
  await routeHeading(page).waitFor();
  const panel = details(page);
  expect(await panel.innerText()).toMatch(/tied directly[\s\S]*Eve Macarro[\s\S]*Ballerina[\s\S]*John Wick/);
  await panel
    .getByRole('link', { name: /^Source/ })
    .first()
    .waitFor();
  expect(await ways(page).count()).toBeGreaterThan(3);
  expect(addressOf(page)).toMatch(/^\/character\/eve-macarro\/\?.*to=john-wick/);
}

describe('a route asked for in the search', () => {
  it('is answered at once, and read out from its heading on', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    await page.keyboard.press('/');
    await page.keyboard.type('eve → john wick');
    await page.getByRole('option', { name: 'Route: Eve Macarro → John Wick', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await expectAnswer(page);
    expect(await routeHeading(page).evaluate((heading) => heading === document.activeElement)).toBe(true);
    await end();
  });
});

describe('a route', () => {
  it('can be asked differently, each a step of the history', async () => {
    const { page, open, end } = await visit(browser);
    await open(`${EVE}?to=viggo-tarasov`);
    const panel = details(page);
    await panel.getByRole('radiogroup', { name: 'Ties' }).getByRole('radio', { name: 'story only' }).check();
    await expect.poll(() => addressOf(page)).toBe(`${EVE}?to=viggo-tarasov&ties=story`);
    await panel.getByRole('button', { name: 'Avoid John Wick' }).click();
    await expect.poll(() => addressOf(page)).toBe(`${EVE}?to=viggo-tarasov&ties=story&avoid=john-wick`);
    await panel.getByRole('button', { name: 'Allow John Wick again' }).click();
    await expect.poll(() => addressOf(page)).toBe(`${EVE}?to=viggo-tarasov&ties=story`);
    for (let back = 0; back < 3; back += 1) await page.goBack();
    await expect.poll(() => addressOf(page)).toBe(`${EVE}?to=viggo-tarasov`);
    await end();
  });

  it('can be another one, swapped, and left again', async () => {
    const { page, open, end } = await visit(browser);
    await open(`${EVE}?to=viggo-tarasov&ties=story`);
    const panel = details(page);
    await ways(page).nth(1).click();
    await expect.poll(() => addressOf(page)).toContain('way=2');
    await details(page).locator('[aria-current=true]', { hasText: 'via' }).waitFor();
    await panel.getByRole('button', { name: 'Swap ends' }).click();
    await expect.poll(() => addressOf(page)).toBe('/character/viggo-tarasov/?to=eve-macarro&ties=story');
    for (let back = 0; back < 2; back += 1) await page.goBack();
    await expect.poll(() => addressOf(page)).toBe(`${EVE}?to=viggo-tarasov&ties=story`);
    expect(await page.title()).toBe('Eve Macarro → Viggo Tarasov · High Table');
    await panel.getByRole('link', { name: 'Back to Eve Macarro' }).click();
    await panel.getByRole('heading', { name: 'Eve Macarro', exact: true }).waitFor();
    expect(addressOf(page)).toBe(EVE);
    await end();
  });

  it('links each step to its tie', async () => {
    const { page, open, end } = await visit(browser);
    await open(TO_JOHN);
    const step = details(page)
      .getByRole('link', { name: /^Eve Macarro is .* John Wick$/ })
      .first();
    expect(await step.getAttribute('href')).toMatch(/edge=[a-z-]+--[a-z-]+--[a-z-]+&to=john-wick$/);
    await end();
  });

  it('says why there is none, and what would lead there instead', async () => {
    const { page, open, end } = await visit(browser);
    await open(`${EVE}?kinds=place&to=john-wick`);
    const panel = details(page);
    await panel.getByText('John Wick is outside what you are looking at.').waitFor();
    await panel.getByRole('link', { name: 'Look beyond the lens: 1 step' }).click();
    await expectAnswer(page);
    await page.goto(new URL(`${EVE.slice(1)}?to=eve-macarro`, new URL('/', page.url())).href);
    await panel.getByText('Both ends are the same. Choose another one.').waitFor();
    await end();
  });

  it('tells nothing of an end that the shield hides', async () => {
    const { page, open, end } = await visit(browser);
    await open('/character/john-wick/?to=eve-macarro&seen=john-wick-2014');
    await details(page).getByText('which you have not ticked as seen').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Eve');
    expect(await page.title()).not.toContain('Eve');
    await end();
  });
});
