/**
 * `npm run bench:pages`: what the pages to be read weigh, and when they are read. Needs a built site in `dist/`; ends with
 * an error if a target is missed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';
import { launchOptions } from '../scripts/browser.mjs';
import { seededRandom } from '../src/layout/seededRandom.ts';
import { percentile } from './interaction.ts';

const DIST = 'dist';
const HEAVIEST_P95 = 30;
const SEED = 20261125;
/** Pages whose first paint is timed, each this often: enough for a median on a machine that does other things too. */
const PAGES = 5;
const RUNS = 3;

interface Weight {
  readonly path: string;
  readonly kilobytes: number;
}

/** Weighs every page and times the first paint of a few. */
export async function main(): Promise<number> {
  const weights = pageWeights();
  const heaviest = weights.reduce((most, page) => (page.kilobytes > most.kilobytes ? page : most));
  const kilobytes = weights.map((page) => page.kilobytes);
  const p95 = percentile(kilobytes, 0.95);
  console.table([
    { name: `median of ${String(weights.length)} pages over gzip`, kB: tenth(percentile(kilobytes, 0.5)) },
    { name: 'p95', kB: tenth(p95), target: `≤ ${String(HEAVIEST_P95)}` },
    { name: `heaviest: ${heaviest.path}`, kB: tenth(heaviest.kilobytes) },
  ]);
  const paints = await firstPaints(drawn(weights));
  console.table(paints);
  const unread = paints.filter((page) => !Number.isFinite(page['without scripts, ms']));
  for (const { path } of unread) console.error(`${path} paints nothing before its scripts run`);
  if (p95 > HEAVIEST_P95) console.error(`p95 is over ${String(HEAVIEST_P95)} kB`);
  return p95 > HEAVIEST_P95 || unread.length > 0 ? 1 : 0;
}

function pageWeights(): readonly Weight[] {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  if (pages.length === 0) throw new Error(`There is no page in ${DIST}/; run "npm run build" first.`);
  return pages.map((file) => ({
    path: `/${file.replace(/index\.html$/, '')}`,
    kilobytes: gzipSync(readFileSync(join(DIST, file))).length / 1000,
  }));
}

/** The front page and pages by seed; the same ones for the same site. */
function drawn(weights: readonly Weight[]): readonly string[] {
  const paths = weights.map(({ path }) => path).filter((path) => path.endsWith('/') && path !== '/');
  const random = seededRandom(SEED);
  const some = Array.from({ length: PAGES }, () => paths[Math.floor(random() * paths.length)] ?? '/');
  return ['/', ...new Set(some)];
}

async function firstPaints(paths: readonly string[]) {
  const server = await preview({ preview: { port: 0, strictPort: false, open: false }, logLevel: 'warn' });
  const site = server.resolvedUrls?.local[0];
  if (site === undefined) throw new Error('The preview server has no address.');
  const browser = await chromium.launch({ headless: true, ...(await launchOptions()) });
  try {
    const figures = [];
    for (const path of paths) {
      const url = new URL(path.slice(1), site).href;
      figures.push({
        path,
        'without scripts, ms': await medianPaint(browser, url, false),
        'with scripts, ms': await medianPaint(browser, url, true),
      });
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function medianPaint(browser: Browser, url: string, scripts: boolean): Promise<number> {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await firstPaint(browser, url, scripts));
  return Math.round(percentile(times, 0.5));
}

/** First contentful paint in a fresh profile, in ms; infinite if nothing is painted. */
async function firstPaint(browser: Browser, url: string, scripts: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  // Blocked rather than switched off, for the page itself could not be asked otherwise.
  if (!scripts) await page.route('**/*.js', (route) => route.abort());
  await page.goto(url, { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
  );
  await context.close();
  return time ?? Infinity;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
