import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/layout/seededRandom.ts';
import { launchBrowser } from './launch.ts';
import { addressOf, interactive, notices, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SEED = 20260211;
const ACTIONS = 500;
/** By then every lazy part has been fetched and every cache is warm. */
const WARM_UP = 200;
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];
const KEYS = [
  'Tab', 'Shift+Tab', 'Escape', 'Enter', 'Space', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight',
  '/', '?', '+', '-', '0', 'Home', 'End', 'Control+z', 'Control+y',
]; // prettier-ignore
const QUERIES = ['eve', 'zzz', 'continental', 'éa', '<b>', 'john wick'];

interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/**
 * Bytes that live data takes in the page: objects, strings, DOM. Compiled code is left out, since the engine goes on
 * compiling for as long as it runs, sooner on one machine than on another, and that is not the page's keeping.
 */
async function bytesOfData(cdp: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }): unknown => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', collect);
  // Taking a snapshot collects garbage first.
  await cdp.send('HeapProfiler.takeHeapSnapshot', {});
  cdp.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const type = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  const code = types[0].indexOf('code');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + type] !== code) bytes += nodes[at + size] ?? 0;
  return bytes;
}

/** Does one thing a visitor could do, chosen by chance. */
async function act(page: Page, random: () => number): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const dice = random();
  if (dice < 0.35) {
    // A click on anything that can be clicked and does not lead away or download.
    await page.evaluate((share) => {
      const all = [
        ...document.querySelectorAll<HTMLElement>(
          'button:not(:disabled), a[href]:not([target]):not([download]):not(h1 a), input[type=checkbox], input[type=radio], summary, [role=treeitem]',
        ),
      ].filter((element) => element.checkVisibility());
      all[Math.floor(share * all.length)]?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true }),
      );
    }, random());
  } else if (dice < 0.5) {
    const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
    await page.mouse.click(random() * width, random() * height);
  } else if (dice < 0.56) {
    const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
    await page.mouse.move(random() * width, random() * height);
    await page.mouse.wheel(0, (random() - 0.5) * 400);
  } else if (dice < 0.8) await page.keyboard.press(pick(KEYS));
  else if (dice < 0.86) {
    await page.keyboard.press('/');
    await page.keyboard.type(pick(QUERIES));
    await page.keyboard.press(random() < 0.7 ? 'Enter' : 'Escape');
  } else if (dice < 0.92) await page.evaluate((by) => history.go(by), random() < 0.7 ? -1 : 1);
  else if (dice < 0.96) await page.setViewportSize(pick(WINDOWS));
  else await page.emulateMedia({ colorScheme: random() < 0.5 ? 'dark' : 'light' });
}

/** Goes to a bare map without leaving the page, so that what is kept in memory can be compared. */
async function goHome(page: Page): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(() => {
    history.replaceState(history.state, '', '/');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await interactive(page);
}

/** Reads the address again, as back and forward do; it has to say the same as before, understood in full. */
async function readAgain(page: Page): Promise<void> {
  // In one go, because a step back that was just asked for may still be on its way.
  const [before, after] = await page.evaluate(() => {
    const { href } = location;
    window.dispatchEvent(new PopStateEvent('popstate'));
    return [href, location.href];
  });
  expect(after).toBe(before);
  expect(await notices(page).getByText('was not understood').count()).toBe(0);
}

describe('a random walk', () => {
  it(
    `of ${String(ACTIONS)} actions finds no error, loses no state and keeps no memory`,
    { timeout: 400_000 },
    async () => {
      const { page, context, open, end } = await visit(browser, { reducedMotion: 'reduce' });
      await open('/');
      await interactive(page);
      const random = seededRandom(SEED);
      const cdp = await context.newCDPSession(page);
      let warm = 0;
      for (let action = 1; action <= ACTIONS; action += 1) {
        await act(page, random);
        if (action % 25 === 0) await readAgain(page);
        if (action !== WARM_UP) continue;
        await goHome(page);
        warm = await bytesOfData(cdp);
      }
      const address = addressOf(page);
      await goHome(page);
      expect((await bytesOfData(cdp)) / warm).toBeLessThanOrEqual(1.1);
      await open(address);
      expect(addressOf(page)).toBe(address);
      await end();
    },
  );
});
