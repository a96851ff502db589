import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, interactive, painted, SIZES, visit, type Visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Places a visitor stands in, as addresses. */
const PLACES = ['/', '/character/eve-macarro/', '/?view=list', '/?view=cast', '/?view=timeline'];

async function settled(page: Page, path: string): Promise<void> {
  await (path.includes('view=')
    ? page.locator('[role=tabpanel] a:visible').first().waitFor()
    : painted(page));
  if (path.includes('measure=')) await details(page).getByRole('listitem').first().waitFor();
  if (path.includes('eve-macarro')) await details(page).getByText('Sources').waitFor();
}

/** What a finger may hit that is smaller than 44 pixels; links within running text are as large as their words. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inText = 'p a, sup a, small a, td a, dd a, li span a';
    const all = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, summary, [role=tab], [role=option], [role=treeitem] > span',
    );
    return [...all].flatMap((element) => {
      // What a picture draws is wider to the finger than its box: a stroke that nobody sees.
      if (element.closest('svg')) return [];
      // A box that its label covers is hit by way of the label; what is off the screen is not hit at all.
      const target = element.closest('label') ?? element;
      const { width, height, right, bottom } = target.getBoundingClientRect();
      const hidden = !target.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (hidden || width <= 1 || right <= 0 || bottom <= 0 || element.matches(inText)) return [];
      if (Math.max(width, height) >= 43.5 && Math.min(width, height) >= 43.5) return [];
      // A line of a list or table as high as a finger is wide enough as well.
      if (height >= 43.5 && target.closest('li, tr, [role=row], [role=treeitem], fieldset')) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
      return [`${element.localName} “${name}” is ${String(Math.round(width))}×${String(Math.round(height))}`];
    });
  });
}

/** Words that are cut off, and things that stick out of the window sideways; tables and the map may be larger. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, label, legend, [role=tab]')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const { width, right, left } = element.getBoundingClientRect();
        if (width <= 1 || element.closest('table, [role=grid], [role=table], .visually-hidden')) return false;
        // A row one pulls along sideways is as wide as it likes.
        for (let row = element.parentElement; row; row = row.parentElement) {
          if (getComputedStyle(row).overflowX === 'auto' && row.scrollWidth > row.clientWidth) return false;
        }
        const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const isOut = element.checkVisibility() && (right > window.innerWidth + 1 || left < -1);
        return isCut || (isOut && element.closest('[role=tabpanel]') === null);
      })
      .map((element) => element.textContent.trim().slice(0, 40));
    return [...(wide ? ['the page scrolls sideways'] : []), ...cut];
  });
}

/** Walks through the places with one page. */
async function everywhere(
  { page, open }: Visit,
  look: (page: Page) => Promise<readonly string[]>,
  places: readonly string[] = PLACES,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const path of places) {
    await open(path);
    await settled(page, path);
    const faults = await look(page);
    if (faults.length > 0) found[path] = faults;
  }
  return found;
}

describe('for fingers', () => {
  it(
    'everything to be hit measures 44 pixels, on a phone and in its lens and dialogs',
    { timeout: 120_000 },
    async () => {
      const phone = await visit(browser, {
        viewport: SIZES.phone,
        hasTouch: true,
        isMobile: true,
        reducedMotion: 'reduce',
      });
      const places = [
        ...PLACES,
        '/character/eve-macarro/?to=john-wick',
        '/character/cassian/?edge=cassian--serves--gianna-dantonio',
        '/?measure=ties',
        '/tour/the-ruska-roma/',
      ];
      expect(await everywhere(phone, tooSmall, places)).toEqual({});
      const { page } = phone;
      await page.getByRole('button', { name: 'Lens' }).tap();
      await page.getByRole('region', { name: 'Lens' }).waitFor();
      expect(await tooSmall(page)).toEqual([]);
      await page.getByRole('button', { name: 'What have you seen?' }).tap();
      await page.getByRole('dialog', { name: 'What have you seen?' }).waitFor();
      expect(await tooSmall(page)).toEqual([]);
      await phone.open('/');
      await page.getByRole('button', { name: 'Share', exact: true }).tap();
      await page.getByRole('dialog', { name: 'Share' }).waitFor();
      expect(await tooSmall(page)).toEqual([]);
      await phone.end();
    },
  );

  it('the storylines are as far apart, and each mark as wide', async () => {
    const { page, open, end } = await visit(browser, {
      viewport: SIZES.phone,
      hasTouch: true,
      isMobile: true,
    });
    await open('/?view=timeline');
    const marks = page
      .getByRole('group', { name: 'Storylines' })
      .locator('a[id^="stop-"] circle:first-child');
    await marks.first().waitFor();
    const widths = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(44);
    const heights = await page
      .locator('a[id^="stop-"]')
      .evaluateAll((all) => all.map((mark) => Math.round(mark.getBoundingClientRect().y)));
    const rows = [...new Set(heights)].sort((a, b) => a - b);
    const apart = rows.slice(1).map((y, place) => y - (rows[place] ?? 0));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(43);
    await end();
  });

  it('a phone keeps 60 % of its window for the map beside the details', async () => {
    const { page, open, end } = await visit(browser, {
      viewport: SIZES.phone,
      hasTouch: true,
      isMobile: true,
    });
    await open('/character/charon/');
    await details(page).getByRole('heading', { name: 'Charon' }).waitFor();
    const banner = await page.getByRole('banner').boundingBox();
    const free = async (): Promise<number> => {
      const sheet = await page.getByRole('dialog', { name: 'Details' }).boundingBox();
      return ((sheet?.y ?? 0) - (banner?.height ?? 0)) / SIZES.phone.height;
    };
    await expect.poll(free).toBeGreaterThanOrEqual(0.59);
    await end();
  });
});

describe('for eyes', () => {
  it('text twice its size is neither cut nor sticks out', { timeout: 120_000 }, async () => {
    const large = await visit(browser, { reducedMotion: 'reduce' });
    const look = async (page: Page): Promise<readonly string[]> => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      return cutOff(page);
    };
    expect(await everywhere(large, look)).toEqual({});
    await large.end();
  });

  it('a window of 320 by 256 reflows', { timeout: 120_000 }, async () => {
    const zoomed = await visit(browser, { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' });
    expect(await everywhere(zoomed, cutOff)).toEqual({});
    await zoomed.end();
  });

  it('forced colours leave the picture its own, and show what is chosen and where the focus is', async () => {
    const { page, open, end } = await visit(browser, { forcedColors: 'active' });
    await open('/character/charon/');
    await painted(page);
    const picture = page.getByRole('application');
    expect(await picture.evaluate((host) => getComputedStyle(host).forcedColorAdjust)).toBe('none');
    const tab = page.getByRole('tab', { name: 'Graph' });
    expect(await tab.evaluate((element) => getComputedStyle(element).borderBottomStyle)).toBe('solid');
    await page.keyboard.press('/');
    const focused = page.getByRole('combobox', { name: 'Search' });
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await end();
  });
});

describe('on paper', () => {
  it('the selected node stands alone, with the addresses of its sources', async () => {
    const { page, open, end } = await visit(browser, { colorScheme: 'dark' });
    await open('/character/charon/');
    await details(page).getByText('Sources').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('application').isVisible()).toBe(false);
    expect(await details(page).getByRole('heading', { name: 'Charon' }).isVisible()).toBe(true);
    expect(
      await details(page)
        .getByText(/^https?:\/\//)
        .first()
        .isVisible(),
    ).toBe(true);
    const ground = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--bg'),
    );
    expect(ground.toUpperCase()).toBe('#F5F2EB');
    await end();
  });

  it.each([
    ['a phone with a selected node', '/character/charon/', SIZES.phone, 'concierge'],
    ['a wide window with the list', '/?view=list&kinds=organization', SIZES.wide, 'Ruska Roma'],
  ])('a page made from %s has words on it', async (_, path, viewport, word) => {
    const { page, open, end } = await visit(browser, { viewport });
    await open(path);
    await settled(page, path);
    await page.getByText(word).first().waitFor();
    // The paper is wider than the phone: what is shown must not be taken apart for it.
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Font\b/g)?.length ?? 0).toBeGreaterThan(0);
    await end();
  });
});

describe('for the keys', () => {
  it('the outline is walked from everything to a neighbour and back to the map', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await interactive(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the outline');
    await page.keyboard.press('Enter');
    const tree = page.getByRole('tree', { name: 'Outline' });
    await tree.getByRole('treeitem').first().waitFor();
    const line = page.locator('[role=treeitem]:focus');
    await expect.poll(() => line.getAttribute('aria-label')).toMatch(/^Films & series: \d+$/);
    await page.keyboard.press('c');
    await expect.poll(() => line.getAttribute('aria-label')).toMatch(/^Characters: \d+$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => line.getAttribute('aria-label')).toBe('John Wick, character');
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).toBe('/character/john-wick/');
    await expect
      .poll(() => line.getAttribute('aria-label'))
      .toMatch(/^John Wick, character\. .*Conflict: \d+/);
    const said = page.getByRole('status', { name: 'Announcements' });
    await expect.poll(() => said.innerText()).toMatch(/^John Wick, character, selected: \d+ ties$/);
    await page.keyboard.press('Escape');
    await tree.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    await end();
  });

  it('the focus is given back when the details close', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=list');
    const link = page.getByRole('table').getByRole('link', { name: 'Charon', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    const close = details(page).getByRole('button', { name: 'Close' });
    await close.focus();
    await page.keyboard.press('Enter');
    await close.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Charon');
    await end();
  });

  it('a change of the lens and of the view is said aloud', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    const said = page.getByRole('status', { name: 'Announcements' });
    await page.getByRole('button', { name: 'Only Ballerina' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said.innerText()).toMatch(/^\d+ entries shown$/);
    await page.getByRole('tab', { name: 'Graph' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.innerText()).toMatch(/^List: \d+ entries shown$/);
    await end();
  });
});
