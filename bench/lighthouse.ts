/**
 * `npm run bench:lighthouse`: what Lighthouse says of the front page and of ten pages drawn by seed, as a phone on a slow
 * network. Fetches Lighthouse itself when it is asked for: as a dependency it would double what everyone installs.
 * Builds the site for itself, told an origin, as one that is published is: Lighthouse takes no path for a canonical address.
 * Ends with an error if a page misses a target.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, preview } from 'vite';
import { findBrowser, launchOptions } from '../scripts/browser.mjs';
import { seededRandom } from '../src/layout/seededRandom.ts';

const run = promisify(execFile);

const LIGHTHOUSE = 'lighthouse@12.8.2';
const PAGES = 10;
/** Of each page; the middle one counts. One run differs from the next by up to ten, as what else a machine does: its makers advise so. */
const RUNS = 3;
const SEED = 20261125;

/** Scores of 100 that a page must reach. */
const TARGETS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof TARGETS;
const CATEGORIES = Object.keys(TARGETS) as readonly Category[];

interface Report {
  readonly categories: Readonly<Record<Category, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly title: string; readonly scoreDisplayMode: string }
    >
  >;
}

/** The front page and pages drawn by seed; the same ones for the same site. */
function drawnPages(site: string): readonly string[] {
  const { elements } = JSON.parse(readFileSync(join(site, 'graph.json'), 'utf8')) as {
    readonly elements: { readonly nodes: readonly { readonly data: { readonly path: string } }[] };
  };
  const random = seededRandom(SEED);
  const drawn = new Set<string>();
  while (drawn.size < Math.min(PAGES, elements.nodes.length)) {
    const node = elements.nodes[Math.floor(random() * elements.nodes.length)];
    if (node) drawn.add(node.data.path);
  }
  return ['/', ...drawn];
}

/** Asks Lighthouse for a page; fails with what it said if it has no report. Must not block: the site is served from here. */
async function ask(url: string, chrome: string, flags: readonly string[], folder: string): Promise<Report> {
  const output = join(folder, 'report.json');
  await run(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new ${flags.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chrome } },
  );
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

/** A category's scores of 100, the worst first. */
function sortedScores(reports: readonly Report[], category: Category): readonly number[] {
  return reports
    .map(({ categories }) => Math.round((categories[category].score ?? 0) * 100))
    .sort((a, b) => a - b);
}

/** Builds a site that knows where it stands. Its cards can wait, nobody looks at them here. */
async function buildPublished(outDir: string): Promise<void> {
  process.env['SITE_ORIGIN'] = 'https://example.org';
  process.env['HIGH_TABLE_CARDS'] = 'later';
  await build({ build: { outDir, emptyOutDir: true }, logLevel: 'error' });
}

export async function main(): Promise<number> {
  const chrome = await findBrowser();
  if (chrome === null) throw new Error('There is no Chromium here; "npm test" finds or installs one.');
  const { args } = await launchOptions();
  // Rules for resolving hosts have blanks in them, which these flags cannot.
  const flags = args.filter((flag) => !flag.includes(' '));
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const outDir = join(folder, 'site');
  await buildPublished(outDir);
  const server = await preview({
    build: { outDir },
    preview: { port: 0, strictPort: false, open: false },
    logLevel: 'error',
  });
  const [site] = server.resolvedUrls?.local ?? [];
  if (site === undefined) throw new Error('The preview server has no address.');
  let missed = 0;
  try {
    for (const path of drawnPages(outDir)) {
      const reports: Report[] = [];
      for (let run = 0; run < RUNS; run += 1)
        reports.push(await ask(new URL(path.slice(1), site).href, chrome, flags, folder));
      const scores = CATEGORIES.map((name) => sortedScores(reports, name));
      const middle = scores.map((all) => all[Math.floor(RUNS / 2)] ?? 0);
      const misses = CATEGORIES.filter((name, place) => (middle[place] ?? 0) < TARGETS[name]);
      missed += misses.length;
      const told = CATEGORIES.map((name, place) => `${name} ${String(middle[place])}`).join('  ');
      console.log(`${told}  ${path}  (performance ${(scores[0] ?? []).join(', ')})`);
      if (misses.length === 0) continue;
      const failing = Object.values(reports[0]?.audits ?? {}).filter(
        ({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0,
      );
      for (const { title } of failing) console.log(`    ${title}`);
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
  return missed === 0 ? 0 : 1;
}
