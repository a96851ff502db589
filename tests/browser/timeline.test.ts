import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, SIZES, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const lines = (page: Page) => page.getByRole('group', { name: 'Storylines' });

/** Places at which a drawn line lies in a capsule without a stop of its own, and names that lie on one another. */
async function faults(page: Page): Promise<readonly string[]> {
  await lines(page).locator('svg').waitFor();
  return lines(page).evaluate((group) => {
    const found: string[] = [];
    const capsules = [...group.querySelectorAll('rect')].map((rect) => ({
      x: rect.x.baseVal.value,
      y: rect.y.baseVal.value,
      width: rect.width.baseVal.value,
      height: rect.height.baseVal.value,
    }));
    for (const lane of group.querySelectorAll<SVGGElement>('g[data-tone]')) {
      const name = lane.querySelector('text')?.textContent ?? '';
      const stops = [...lane.querySelectorAll('circle')].map((circle) => circle.cx.baseVal.value);
      for (const path of lane.querySelectorAll('path')) {
        const length = path.getTotalLength();
        for (let at = 0; at < length; at += 3) {
          const { x, y } = path.getPointAtLength(at);
          for (const one of capsules) {
            const inside = x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height;
            if (inside && !stops.some((stop) => Math.abs(stop - (one.x + one.width / 2)) < 1))
              found.push(`${name} passes through a station at ${String(Math.round(x))}`);
          }
        }
      }
    }
    const names = [...group.querySelectorAll('text, li > a')].map((one) => ({
      text: one.textContent,
      box: one.getBoundingClientRect(),
    }));
    names.forEach((one, place) => {
      for (const other of names.slice(place + 1)) {
        const apart =
          one.box.right <= other.box.left ||
          other.box.right <= one.box.left ||
          one.box.bottom <= other.box.top + 1 ||
          other.box.bottom <= one.box.top + 1;
        if (!apart) found.push(`${one.text} lies on ${other.text}`);
      }
    });
    return [...new Set(found)];
  });
}

describe('the timeline', () => {
  it.each([
    '/?view=timeline',
    '/?order=story&view=timeline',
    '/?view=timeline&span=all',
    '/?order=story&view=timeline&span=all',
    '/character/eve-macarro/?order=story&view=timeline&lines=4',
    '/?view=timeline&seen=john-wick-2014,ballerina,john-wick-chapter-4',
  ])('leads lines around where they do not stop, and keeps names apart: %s', async (address) => {
    for (const viewport of [SIZES.wide, SIZES.phone]) {
      const { page, open, end } = await visit(browser, { viewport });
      await open(address);
      expect(await faults(page)).toEqual([]);
      const crossings = Number(await lines(page).locator('svg').getAttribute('data-crossings'));
      expect(crossings).toBeLessThanOrEqual(2);
      await end();
    }
  });

  it('ends a line where the character dies, and says who has to do with whom', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?order=story&view=timeline');
    await lines(page)
      .getByRole('link', { name: /^John Wick in John Wick: Chapter 4, dies here, has to do with .*Winston/ })
      .waitFor();
    const told = page.getByRole('region', { name: 'The same in words' });
    const last = told.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Chapter 4/ }) });
    expect(await last.innerText()).toMatch(/John Wick dies/);
    await end();
  });

  it('selects a line by mouse, and keeps the others beside it', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=timeline');
    await lines(page).locator('text', { hasText: 'The Bowery King' }).first().click();
    await details(page).getByRole('heading', { name: 'The Bowery King' }).waitFor();
    expect(addressOf(page)).toBe('/character/the-bowery-king/?view=timeline');
    expect(await lines(page).locator('g[data-tone="chosen"]').count()).toBe(1);
    await end();
  });

  it('is walked by keyboard along lines and between them, and Enter selects', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?order=story&view=timeline');
    const stop = lines(page).locator('a[tabindex="0"]');
    await stop.focus();
    expect(await stop.count()).toBe(1);
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toMatch(/^John Wick in John Wick/);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^John Wick in John Wick: Chapter 2/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^(?!John Wick in).* in John Wick: Chapter 2/);
    const name = (await focused())?.split(' in ')[0] ?? '';
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name, exact: true }).waitFor();
    await end();
  });

  it('is selected with a thumb, in its own sideways scroll', async () => {
    const { page, open, end } = await visit(browser, {
      viewport: SIZES.phone,
      hasTouch: true,
      isMobile: true,
    });
    await open('/?order=story&view=timeline');
    // What lies under the finger, name or mark, is one and the same link.
    const name = await lines(page).locator('text', { hasText: 'Winston' }).first().boundingBox();
    if (!name) throw new Error('Winston has no line');
    await page.touchscreen.tap(name.x + name.width / 2, name.y + name.height / 2);
    await details(page).getByRole('heading', { name: 'Winston' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SIZES.phone.width);
    await end();
  });

  it('turns to the order of the story, and shows more lines when asked', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=timeline&lines=5');
    const heads = lines(page).getByRole('listitem');
    await expect.poll(() => heads.first().innerText()).toContain('John Wick');
    await page.getByRole('tabpanel').getByRole('radio', { name: 'As it happens' }).check({ force: true });
    await expect.poll(() => heads.first().innerText()).toContain('The Continental');
    await page.getByRole('button', { name: /^Show \d+ more lines$/ }).click();
    await expect.poll(() => lines(page).locator('g[data-tone]').count()).toBeGreaterThan(5);
    expect(addressOf(page)).toBe('/?order=story&view=timeline&lines=21');
    await end();
  });

  it('says why there is no line, and what to do', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?kinds=place&view=timeline');
    await page.getByText('A line needs two films or series').waitFor();
    await page
      .getByRole('region', { name: 'Timeline' })
      .getByRole('button', { name: 'Show everything' })
      .click();
    await lines(page).waitFor();
    await end();
  });
});
