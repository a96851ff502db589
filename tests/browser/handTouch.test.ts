import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from './canvasPlaces.ts';
import { launchBrowser } from './launch.ts';
import { addressOf, details, interactive, SIZES, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PHONE = { viewport: SIZES.phone, hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

type TouchKind = 'touchStart' | 'touchMove' | 'touchEnd';

/** Fingers as Chromium's own input sees them: Playwright's touchscreen only taps. */
async function fingers(page: Page): Promise<(type: TouchKind, ...points: readonly Point[]) => Promise<void>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async (type, ...points) => {
    await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  };
}

/** Two taps in quick succession by their own clock, however long `between` takes. */
async function tapTwice(
  page: Page,
  place: Point,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const now = Date.now() / 1000;
  const tap = (time: number): Promise<unknown> =>
    Promise.all([
      session.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ ...place, id: 0 }],
        timestamp: time,
      }),
      session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: time + 0.04 }),
    ]);
  await tap(now);
  await between();
  await tap(now + 0.15);
}

describe('under a thumb', () => {
  it('a long press shows the preview with all there is to do, and picks', async () => {
    const { page, open, end } = await visit(browser, PHONE);
    await open('/');
    await interactive(page);
    const place = await placeOf(page, 'winston');
    const touch = await fingers(page);
    await touch('touchStart', place);
    const card = page.getByRole('dialog', { name: 'Preview of Winston' });
    await card.waitFor();
    await touch('touchEnd');
    expect(await details(page).count()).toBe(0);
    expect(addressOf(page)).toBe('/');
    await card.getByRole('button', { name: 'Pick', exact: true }).tap();
    await expect.poll(() => addressOf(page)).toBe('/?with=winston');
    await page.getByRole('group', { name: 'Changed by hand' }).getByText('1 picked').waitFor();
    await end();
  });

  it('a long press drags the node', async () => {
    const { page, open, end } = await visit(browser, PHONE);
    await open('/');
    await interactive(page);
    const place = await placeOf(page, 'winston');
    const touch = await fingers(page);
    await touch('touchStart', place);
    await page.getByRole('dialog', { name: 'Preview of Winston' }).waitFor();
    await touch('touchMove', { x: place.x + 30, y: place.y + 10 });
    await touch('touchMove', { x: place.x + 60, y: place.y + 20 });
    await touch('touchEnd');
    await expect.poll(() => addressOf(page)).toMatch(/^\/\?pins=winston:/);
    await expect.poll(async () => Math.round((await placeOf(page, 'winston')).x - place.x)).toBe(60);
    await end();
  });

  it('a swipe over a node moves the map, and two fingers zoom it', async () => {
    const { page, open, end } = await visit(browser, PHONE);
    await open('/');
    await interactive(page);
    const place = await placeOf(page, 'winston');
    const touch = await fingers(page);
    // The first two together: waiting between them would be a rest, and a resting finger holds.
    await Promise.all([touch('touchStart', place), touch('touchMove', { x: place.x + 15, y: place.y })]);
    for (const far of [30, 45, 60, 75]) await touch('touchMove', { x: place.x + far, y: place.y });
    await touch('touchEnd');
    await expect.poll(async () => (await placeOf(page, 'winston')).x - place.x).toBeGreaterThan(30);
    expect(addressOf(page)).toBe('/');

    const zoom = (): Promise<number> =>
      page.evaluate(() => {
        const host = document.querySelector('[data-painted]') as unknown as {
          _cyreg: { cy: cytoscape.Core };
        };
        return host._cyreg.cy.zoom();
      });
    const before = await zoom();
    await touch('touchStart', { x: 180, y: 400 }, { x: 210, y: 400 });
    for (const apart of [20, 40, 60, 80])
      await touch('touchMove', { x: 180 - apart, y: 400 }, { x: 210 + apart, y: 400 });
    await touch('touchEnd');
    await expect.poll(zoom).toBeGreaterThan(before * 1.5);
    await end();
  });

  it('a double tap zooms in, and on a node it unfolds what lies around', async () => {
    const { page, open, end } = await visit(browser, PHONE);
    await open('/');
    await interactive(page);
    const zoom = (): Promise<number> =>
      page.evaluate(() => {
        const host = document.querySelector('[data-painted]') as unknown as {
          _cyreg: { cy: cytoscape.Core };
        };
        return host._cyreg.cy.zoom();
      });
    const first = await zoom();
    await tapTwice(page, { x: 370, y: 260 });
    await expect.poll(zoom).toBeGreaterThan(first * 1.5);
    await page.getByRole('button', { name: 'Fit the map' }).tap();
    await expect.poll(zoom).toBeCloseTo(first, 3);
    await tapTwice(page, await placeOf(page, 'john-wick'));
    await expect.poll(() => addressOf(page)).toBe('/character/john-wick/?depth=2');
    await end();
  });

  it('a double tap is one though the first half moves the map away', async () => {
    const { page, open, end } = await visit(browser, PHONE);
    await open('/');
    await interactive(page);
    const map = page.getByRole('application');
    const before = await map.boundingBox();
    await tapTwice(page, await placeOf(page, 'john-wick'), async () => {
      await expect.poll(() => addressOf(page)).toBe('/character/john-wick/');
      // The welcome goes, and the map takes its place.
      await expect.poll(async () => (await map.boundingBox())?.y).toBeLessThan((before?.y ?? 0) - 24);
      await interactive(page);
    });
    await expect.poll(() => addressOf(page)).toBe('/character/john-wick/?depth=2');
    await end();
  });
});
