/**
 * `npm run bench`: what a visit to the built site costs on this machine. Prints a table and keeps the figures in
 * `bench/results/<machine>.json`. Nothing here passes or fails: the targets stand beside the figures.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview } from 'vite';
import { launchOptions } from '../scripts/browser.mjs';
import { answerTimes, frameTimes, percentile } from './interaction.ts';
import { measurePageLoad, waitUntilPainted, type PageLoad } from './pageLoad.ts';

const RUNS = 5;

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string;
}

/** Runs everything. Needs a built site in `dist/`. */
export async function main(): Promise<number> {
  const server = await preview({ preview: { port: 0, strictPort: false, open: false }, logLevel: 'warn' });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server has no address');
  const browser = await chromium.launch({ headless: true, ...(await launchOptions()) });
  try {
    const figures = [...(await firstLoad(browser, url)), ...(await handling(browser, url))];
    console.table(figures.map(({ value, ...rest }) => ({ ...rest, value: Math.round(value * 10) / 10 })));
    mkdirSync('bench/results', { recursive: true });
    const file = `bench/results/${hostname()}.json`;
    writeFileSync(
      file,
      `${JSON.stringify({ machine: hostname(), node: process.version, figures }, null, 2)}\n`,
    );
    console.log(`kept in ${file}`);
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

async function firstLoad(browser: Browser, url: string): Promise<Figure[]> {
  const loads: PageLoad[] = [];
  for (let run = 0; run < RUNS; run += 1) loads.push(await measurePageLoad(browser, url));
  const median = (pick: (load: PageLoad) => number): number => percentile(loads.map(pick), 0.5);
  return [
    {
      name: 'scripts over gzip',
      value: median((load) => load.scriptBytes / 1000),
      unit: 'kB',
      target: '≤ 280',
    },
    {
      name: 'everything over gzip',
      value: median((load) => load.totalBytes / 1000),
      unit: 'kB',
      target: '≤ 450',
    },
    { name: 'requests', value: median((load) => load.requests), unit: '', target: '' },
    {
      name: 'first contentful paint',
      value: median((load) => load.firstContentfulPaint),
      unit: 'ms',
      target: '',
    },
    {
      name: 'graph painted',
      value: median((load) => load.painted),
      unit: 'ms',
      target: '≤ 0.4 × Gephi Lite',
    },
    {
      name: 'heap after collection',
      value: median((load) => load.heapMegabytes),
      unit: 'MB',
      target: '≤ 25',
    },
    {
      name: 'longest task after paint',
      value: median((load) => load.longestTask),
      unit: 'ms',
      target: '≤ 50',
    },
  ];
}

async function handling(browser: Browser, url: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  await waitUntilPainted(page);
  const wheel = await frameTimes(page, 60, async (frame) => {
    await page.mouse.move(760, 480);
    await page.mouse.wheel(0, frame < 30 ? -60 : 60);
  });
  await page.mouse.move(760, 640);
  await page.mouse.down();
  const drag = await frameTimes(page, 60, (frame) =>
    page.mouse.move(760 + 6 * Math.min(frame, 60 - frame), 640),
  );
  await page.mouse.up();
  const figures = [
    { name: 'wheel frame p95', value: percentile(wheel, 0.95), unit: 'ms', target: '≤ 50' },
    { name: 'drag frame p95', value: percentile(drag, 0.95), unit: 'ms', target: '≤ 50' },
    ...(await answers(page)),
  ];
  await page.close();
  return figures;
}

async function answers(page: Page): Promise<Figure[]> {
  const only = page.getByRole('button', { name: /^Only / });
  const films = await only.count();
  const lens = await answerTimes(
    page,
    Array.from({ length: 3 * films }, (_, round) => () => only.nth(round % films).click({ force: true })),
  );
  await page.getByRole('button', { name: 'Reset' }).click();
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.click();
  await search.fill('x');
  await search.fill('');
  const keys = await answerTimes(
    page,
    [...'the bowery king'].map((key) => () => page.keyboard.press(key === ' ' ? 'Space' : key)),
  );
  await search.fill('');
  await page.keyboard.press('Escape');
  const canvas = page.getByRole('application');
  await canvas.focus();
  const selections = await answerTimes(
    page,
    Array.from({ length: 12 }, () => () => page.keyboard.press('Enter')),
    async (round) => {
      await page.keyboard.press(['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'][round % 4] ?? 'ArrowUp');
      // The camera follows the cursor for a third of a second; the answer to Enter is what counts here.
      await page.waitForFunction((until) => performance.now() > until, (await now(page)) + 600);
    },
  );
  const p95 = (times: readonly number[]): number => percentile(times, 0.95);
  return [
    { name: 'lens change p95', value: p95(lens), unit: 'ms', target: 'one frame' },
    { name: 'search keystroke p95', value: p95(keys), unit: 'ms', target: 'one frame' },
    { name: 'selection p95', value: p95(selections), unit: 'ms', target: 'one frame' },
  ];
}

async function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}
