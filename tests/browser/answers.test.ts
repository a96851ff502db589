import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, interactive, painted, visit, SIZES } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PHONE = { viewport: SIZES.phone, hasTouch: true, isMobile: true };
const lens = (page: Page) => page.getByRole('region', { name: 'Lens' });
const compare = (page: Page) => page.getByRole('region', { name: 'Compare' });
const names = (page: Page) => compare(page).getByRole('listitem');

/** Counts what a person would call a move. */
function moves() {
  let made = 0;
  return {
    move: async (act: () => Promise<unknown>): Promise<void> => {
      made += 1;
      await act();
    },
    count: (): number => made,
  };
}

const CARRIED = /^\d+ characters carried over from earlier films into Ballerina$/;
const IN_ALL = /^\d+ people in all 4$/;

describe('2: which characters of Ballerina were already in earlier films', () => {
  const expectAnswer = async (page: Page): Promise<void> => {
    await names(page).filter({ hasText: 'The Director' }).first().waitFor();
    const told = await compare(page).innerText();
    expect(told).toMatch(/\d+ characters new in Ballerina, \d+ carried over from earlier films/);
    for (const name of ['John Wick', 'Winston', 'Charon']) expect(told).toContain(name);
    expect(told).not.toContain('Eve Macarro');
    expect(addressOf(page)).toContain('works=ballerina&kinds=character&show=carried');
  };

  it('takes two moves with the mouse, and moves no node', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await interactive(page);
    const { move, count } = moves();
    await move(() => page.getByRole('button', { name: 'Only Ballerina' }).click());
    await move(() => compare(page).getByRole('link', { name: CARRIED }).click());
    await expectAnswer(page);
    expect(count()).toBeLessThanOrEqual(3);
    await page.getByRole('tab', { name: 'List' }).click();
    const rows = page.getByRole('region', { name: 'List' });
    await rows.getByRole('link', { name: 'The Director' }).waitFor();
    expect(await rows.getByRole('link', { name: 'Eve Macarro' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await rows.getByRole('link', { name: 'Eve Macarro', exact: true }).waitFor();
    await end();
  });

  it('takes two moves by keyboard', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    const { move, count } = moves();
    await move(() => page.getByRole('button', { name: 'Only Ballerina' }).press('Enter'));
    await move(() => compare(page).getByRole('link', { name: CARRIED }).press('Enter'));
    await expectAnswer(page);
    expect(count()).toBeLessThanOrEqual(3);
    await end();
  });

  it('takes three moves by touch on a phone', async () => {
    const { page, open, end } = await visit(browser, PHONE);
    await open('/');
    await painted(page);
    const { move, count } = moves();
    await move(() => page.getByRole('button', { name: 'Lens', exact: true }).tap());
    await move(() => lens(page).getByRole('button', { name: 'Only Ballerina' }).tap());
    await move(() => compare(page).getByRole('link', { name: CARRIED }).tap());
    await expectAnswer(page);
    expect(count()).toBeLessThanOrEqual(3);
    await end();
  });
});

describe('5: which actors are in all four main films', () => {
  const expectAnswer = async (page: Page): Promise<void> => {
    await names(page).filter({ hasText: 'Keanu Reeves as John Wick' }).waitFor();
    await names(page).filter({ hasText: 'Ian McShane as Winston' }).waitFor();
    await names(page).filter({ hasText: 'Lance Reddick as Charon' }).waitFor();
    expect(addressOf(page)).toContain('match=all&kinds=person');
  };

  it('takes two moves with the mouse', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    const { move, count } = moves();
    await move(() => page.getByRole('button', { name: /^All up to .*Chapter 4$/ }).click());
    await move(() => compare(page).getByRole('link', { name: IN_ALL }).click());
    await expectAnswer(page);
    expect(count()).toBeLessThanOrEqual(3);
    await end();
  });

  it('takes three moves by touch on a phone', async () => {
    const { page, open, end } = await visit(browser, PHONE);
    await open('/');
    await painted(page);
    const { move, count } = moves();
    await move(() => page.getByRole('button', { name: 'Lens', exact: true }).tap());
    await move(() =>
      lens(page)
        .getByRole('button', { name: /^All up to .*Chapter 4$/ })
        .tap(),
    );
    await move(() => compare(page).getByRole('link', { name: IN_ALL }).tap());
    await expectAnswer(page);
    expect(count()).toBeLessThanOrEqual(3);
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
