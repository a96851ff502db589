import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, notices, SIZES, visit } from './visit.ts';

interface AuthoredTour {
  readonly id: string;
  readonly title: string;
  readonly in: readonly string[];
  readonly steps: readonly {
    readonly caption: string;
    readonly address: string;
    readonly in: readonly string[];
  }[];
}

const FOLDER = 'graph-data/tours';
const tours = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as AuthoredTour,
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const card = (page: Page) => page.getByRole('region', { name: 'Tour', exact: true });

/** Walks on to the end; gives the captions that were told. */
async function walk(page: Page): Promise<readonly string[]> {
  const told: string[] = [];
  for (;;) {
    const place = /(\d+) of (\d+)/.exec(await card(page).innerText());
    told.push(await card(page).locator('p').innerText());
    if (place?.[1] === place?.[2]) return told;
    await card(page).getByRole('button', { name: 'Next' }).click();
    await card(page)
      .getByText(`${String(Number(place?.[1]) + 1)} of ${place?.[2] ?? ''}`)
      .waitFor();
  }
}

describe('a tour', () => {
  it.each(tours.map(({ title, ...tour }) => [title, tour] as const))(
    'can be walked from end to end: %s',
    async (_, { id, steps }) => {
      const { page, open, end } = await visit(browser);
      await open(`/tour/${id}/`);
      await card(page)
        .getByText(`1 of ${String(steps.length)}`)
        .waitFor();
      expect(await walk(page)).toEqual(steps.map(({ caption }) => caption));
      expect(await card(page).getByRole('button', { name: 'Other tours' }).isVisible()).toBe(true);
      const last = steps.at(-1)?.address ?? '';
      const mark = last.includes('?') ? '&' : '?';
      expect(addressOf(page)).toBe(`${last}${mark}tour=${id}&step=${String(steps.length)}`);
      await end();
    },
    90_000,
  );

  it('leaves out what the shield hides, and walks on', async () => {
    const seen = ['john-wick-2014', 'john-wick-chapter-2'];
    const { page, open, end } = await visit(browser);
    await open(`/?seen=${seen.join(',')}`);
    await page.getByRole('button', { name: 'Tours' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tours' });
    await dialog.getByRole('link').first().waitFor();
    const safe = (needed: readonly string[]): boolean => needed.every((work) => seen.includes(work));
    const told = tours
      .filter((tour) => safe(tour.in))
      .map((tour) => ({ ...tour, steps: tour.steps.filter((step) => safe(step.in)) }));
    expect(await dialog.getByRole('link').getByRole('strong').allInnerTexts()).toEqual(
      told.map(({ title }) => title),
    );
    for (const { title, steps } of told) {
      if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Tours', exact: true }).click();
      await dialog.getByRole('link', { name: title }).click();
      await card(page).getByRole('heading', { name: title }).waitFor();
      expect(await walk(page)).toEqual(steps.map(({ caption }) => caption));
    }
    const text = await page.locator('body').innerText();
    for (const name of ['Ruska Roma', 'Sofia', 'Eve Macarro', 'Marquis']) expect(text).not.toContain(name);
    await end();
  }, 120_000);

  it('is walked by keys, goes back with the history, and is found again after wandering off', async () => {
    const { page, open, end } = await visit(browser);
    await open('/tour/price-of-a-marker/');
    await card(page).getByText('1 of 10').waitFor();
    for (const [key, place] of [
      ['n', 2],
      ['PageDown', 3],
      ['ArrowRight', 4],
      ['p', 3],
      ['ArrowLeft', 2],
    ] as const) {
      await page.keyboard.press(key);
      await card(page)
        .getByText(`${String(place)} of 10`)
        .waitFor();
    }
    await page.goBack();
    await card(page).getByText('3 of 10').waitFor();
    await card(page).getByRole('link', { name: 'Step 7 of 10' }).click();
    await card(page).getByText('7 of 10').waitFor();
    expect(await card(page).locator('[aria-current=step]').getAttribute('aria-label')).toBe('Step 7 of 10');
    await page.getByRole('tab', { name: 'List' }).click();
    await page.getByRole('table').waitFor();
    await card(page).getByRole('button', { name: 'Back to the tour' }).click();
    await page.getByRole('region', { name: 'Graph' }).waitFor();
    await card(page).getByRole('button', { name: 'Leave the tour' }).click();
    await card(page).waitFor({ state: 'detached' });
    expect(addressOf(page)).not.toContain('tour=');
    await end();
  });

  it('never lowers the receiver’s shield: a hidden step says what it needs and tells nothing', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?tour=rules-of-the-continental&step=9&seen=john-wick-2014');
    await card(page).getByText('This step tells of John Wick: Chapter 2').waitFor();
    const text = await page.locator('body').innerText();
    for (const name of ['Osaka', 'Koji', 'Winston will not resign']) expect(text).not.toContain(name);
    await card(page).getByRole('button', { name: 'Previous' }).click();
    await card(page).getByText('4 of 5').waitFor();
    await end();
  });

  it('that is not there is told quietly, with the nearest', async () => {
    const { page, open, end } = await visit(browser);
    await open('/tour/the-price-of-a-maker/');
    await notices(page).getByText('There is no tour called “the-price-of-a-maker”').waitFor();
    await notices(page).getByRole('link', { name: 'The price of a marker' }).click();
    await card(page).getByText('1 of 10').waitFor();
    await end();
  });

  it('stands above the bar on a phone and leaves the map its room', async () => {
    const { page, open, end } = await visit(browser, {
      viewport: SIZES.phone,
      hasTouch: true,
      isMobile: true,
    });
    await open('/?');
    await page.getByRole('button', { name: 'Lens' }).tap();
    await page.getByRole('button', { name: 'Tours' }).tap();
    await page.getByRole('link', { name: 'Before you watch Ballerina' }).tap();
    await card(page).getByText('1 of 10').waitFor();
    await card(page).getByRole('button', { name: 'Next' }).tap();
    await card(page).getByText('2 of 10').waitFor();
    await page.getByRole('heading', { name: /Helen Wick/ }).waitFor();
    const box = await card(page).boundingBox();
    const bar = await page.getByRole('navigation', { name: 'Views' }).boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(Math.round(bar?.y ?? -1));
    expect(box?.y ?? 0).toBeGreaterThan(SIZES.phone.height / 2);
    const targets = await card(page).getByRole('button').all();
    for (const target of targets) {
      const size = await target.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await end();
  });
});
