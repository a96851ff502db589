import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, SIZES, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const phone = { viewport: SIZES.phone, hasTouch: true, isMobile: true } as const;

/** Works in whose column a row has a cell, with who is named there. */
async function told(page: Page, character: string): Promise<Readonly<Record<string, string>>> {
  const table = page.getByRole('table');
  const heads = await table
    .getByRole('columnheader')
    .evaluateAll((all) => all.flatMap((head) => head.getAttribute('aria-label') ?? []));
  const row = table.getByRole('row').filter({
    has: page.getByRole('rowheader').getByRole('link', { name: character, exact: true }),
  });
  const cells = await row.first().getByRole('cell').allTextContents();
  return Object.fromEntries(cells.flatMap((text, place) => (text ? [[heads[place] ?? '', text]] : [])));
}

async function directorIsTold(page: Page): Promise<void> {
  await page.getByRole('rowheader').getByRole('link', { name: 'The Director', exact: true }).waitFor();
  const works = await told(page, 'The Director');
  expect(Object.keys(works)).toEqual(['John Wick: Chapter 3 – Parabellum', 'Ballerina']);
  // The cast list is that of Chapter 3; where she stands in the next film’s it does not say.
  expect(Object.values(works)).toEqual([
    expect.stringMatching(/Anjelica Huston, billed 11th/),
    expect.stringMatching(/Anjelica Huston$/),
  ]);
}

describe('the cast', () => {
  it('answers who plays the Director, and in which films, in two moves by mouse', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await page.getByRole('tab', { name: 'Cast' }).click();
    await page.getByRole('searchbox', { name: 'Filter' }).fill('director');
    await directorIsTold(page);
    expect(addressOf(page)).toBe('/?view=cast&find=director');
    await end();
  });

  it('answers it in three moves by keyboard', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    const tab = page.getByRole('tab', { name: 'Graph' });
    await tab.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('table').waitFor();
    const filter = page.getByRole('searchbox', { name: 'Filter' });
    while (!(await filter.evaluate((box) => box === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.type('huston');
    await directorIsTold(page);
    await end();
  });

  it('answers it in two moves with a thumb, without a sideways trap', async () => {
    const { page, open, end } = await visit(browser, phone);
    await open('/');
    await page.getByRole('tab', { name: 'Cast' }).tap();
    await page.getByRole('searchbox', { name: 'Filter' }).fill('director');
    await directorIsTold(page);
    const name = page.getByRole('rowheader').getByText('Anjelica Huston');
    expect(await name.isVisible()).toBe(true);
    const overflow = await page
      .getByRole('table')
      .evaluate((table) => (table.parentElement?.scrollWidth ?? 0) - (table.parentElement?.clientWidth ?? 0));
    expect(overflow).toBe(0);
    await end();
  });

  it('answers which actors are in all four main films in one move', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await page.getByRole('tab', { name: 'Cast' }).click();
    await page.getByRole('table').waitFor();
    const four = [
      'John Wick',
      'John Wick: Chapter 2',
      'John Wick: Chapter 3 – Parabellum',
      'John Wick: Chapter 4',
    ];
    for (const [character, actor] of [
      ['John Wick', 'Keanu Reeves'],
      ['Winston', 'Ian McShane'],
      ['Charon', 'Lance Reddick'],
    ] as const) {
      const works = await told(page, character);
      for (const film of four) expect(works[film]).toContain(actor);
    }
    await end();
  });

  it('names both performers of a recast, each where they play', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=cast&find=charon');
    await page.getByRole('table').waitFor();
    const works = await told(page, 'Charon');
    expect(works['John Wick: Chapter 4']).toContain('Lance Reddick');
    expect(Object.values(works).some((text) => text.includes('Ayomide Adegun'))).toBe(true);
    await end();
  });

  it('sorts by billing in a work when its column is clicked, turns round, and goes back', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=cast');
    const names = page.getByRole('rowheader');
    const first = async (): Promise<string> => (await names.allInnerTexts()).slice(0, 3).join();
    await names.first().waitFor();
    const before = await first();
    expect(before).not.toContain('Eve Macarro');
    const head = page.getByRole('columnheader', { name: 'Ballerina' });
    await head.getByRole('button').click();
    await expect.poll(first).toContain('Eve Macarro');
    expect(addressOf(page)).toBe('/?view=cast&sort=ballerina');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await page.goBack();
    await page.goBack();
    await expect.poll(first).toBe(before);
    await end();
  });

  it('lines the works up as the story goes, and shows the smaller ones too', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=cast');
    const heads = page.getByRole('columnheader');
    await heads.first().waitFor();
    const few = await heads.count();
    await page.getByRole('tabpanel').getByRole('radio', { name: 'As it happens' }).check({ force: true });
    await expect.poll(() => heads.nth(1).getAttribute('aria-label')).toContain('The Continental');
    await page
      .getByRole('checkbox', { name: 'Games, comics, to come', exact: true })
      .last()
      .check({ force: true });
    await expect.poll(() => heads.count()).toBeGreaterThan(few);
    expect(addressOf(page)).toBe('/?order=story&view=cast&span=all');
    await end();
  });

  it('is walked with arrow keys, one tab stop, and Enter selects', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=cast&sort=name');
    await page.getByRole('table').waitFor();
    const stops = page.locator('tbody a[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    const names = await page.getByRole('rowheader').locator('a').allInnerTexts();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(names).toContain(focused);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading').first().waitFor();
    expect(addressOf(page)).toMatch(/^\/person\/.+\?view=cast&sort=name$/);
    expect(await page.getByRole('table').isVisible()).toBe(true);
    await end();
  });

  it('says when nothing is called so, and offers to clear the filter', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=cast&find=nobody%20at%20all');
    await page.getByText('Nothing here is called “nobody at all”.').waitFor();
    await page.getByRole('button', { name: 'Clear the filter' }).last().click();
    await page.getByRole('table').waitFor();
    expect(addressOf(page)).toBe('/?view=cast');
    await end();
  });

  it('says when the lens lets no character through', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?kinds=place&view=cast');
    await page.getByText('No character fits what the lens shows.').waitFor();
    await page.getByRole('region', { name: 'Cast' }).getByRole('button', { name: 'Show everything' }).click();
    await page.getByRole('table').waitFor();
    await end();
  });

  it('tells nothing of what was not seen', async () => {
    const { page, open, end } = await visit(browser);
    for (const view of ['cast', 'timeline', 'list']) {
      await open(`/?view=${view}&span=all&seen=john-wick-2014,john-wick-chapter-2`);
      const region = page.getByRole('tabpanel');
      await region
        .getByRole('link', { name: /^Winston/ })
        .first()
        .waitFor();
      const heard = await page.locator('body').ariaSnapshot();
      const text = `${await page.locator('body').innerText()}
${await region.innerHTML()}
${heard}`;
      expect(text).toContain('Winston');
      for (const name of [
        'Eve Macarro',
        'Ruska Roma',
        'Caine',
        'Ayomide',
        'Anjelica',
        'chapter-4',
        'Chapter 4',
      ])
        expect(text).not.toContain(name);
    }
    await end();
  });
});
