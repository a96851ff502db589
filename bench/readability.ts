/**
 * `npm run bench:readability`: whether the shipped map can be read, at three sizes, three zooms and in both themes. Prints tables,
 * keeps them in `bench/results/readability-<machine>.json`, and exits with 1 if a rule does not hold.
 *
 * The free part of the canvas and the width of every name are taken from the built site in a real browser; names are then chosen and placed
 * by the very functions the canvas uses, and what the canvas says it shows at the same camera is compared with that.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview } from 'vite';
import { launchOptions } from '../scripts/browser.mjs';
import { compileFolder } from '../src/build/compileGraph.ts';
import { cameraOf, fitView, viewOf, zoomAt } from '../src/canvas/viewport.ts';
import { roundedCamera } from '../src/explore/addressNumbers.ts';
import { DEFAULT_STATE } from '../src/explore/explorerState.ts';
import { seatsOf } from '../src/explore/seats.ts';
import { visibleGraph } from '../src/explore/visibleGraph.ts';
import { nodeWeights } from '../src/explore/weight.ts';
import { graphOf } from '../src/graph/graph.ts';
import { breakLines } from '../src/scene/breakLines.ts';
import { LABEL_STYLES, fontOf, type LabelRole } from '../src/scene/labelStyle.ts';
import type { Measure } from '../src/scene/placeLabels.ts';
import type { Box, Scene } from '../src/scene/scene.ts';
import { toScene } from '../src/scene/toScene.ts';
import type { Viewpoint } from '../src/scene/viewpoint.ts';
import { differenceFigures, inkFigures } from './inks.ts';
import { waitUntilPainted } from './pageLoad.ts';
import { readableView, weightiest } from './readableView.ts';

const SIZES = [
  { name: '1440×900', width: 1440, height: 900, atFit: 150 },
  { name: '1024×768', width: 1024, height: 768, atFit: 100 },
  { name: '390×844', width: 390, height: 844, atFit: 20 },
] as const;
const ZOOMS = [1, 2, 4] as const;
const THEMES = ['dark', 'light'] as const;
const FIT_MARGIN = 30;
const MOST_FIT = 1.25;
const LEAST_PIXELS = 11;
const NARROW = 0.8;
const PHONE = 700;
/** Kinds, groups and works differ by this much at least, for every eye. */
const LEAST_DIFFERENCE = 12;
const NAMED = { perSector: 2, onPhone: 20 };

interface Row {
  readonly size: string;
  readonly zoom: string;
  readonly labels: number;
  readonly wanted: string;
  readonly shown: string;
  readonly labelOverlaps: number;
  readonly nodeOverlaps: number;
  readonly titlesOnNodes: number;
  readonly cut: number;
  readonly smallest: number;
  readonly sectorsNamed: string;
  readonly heaviest: string;
}

export async function main(): Promise<number> {
  const { dataset, problems } = compileFolder('graph-data');
  if (problems) throw new Error('graph-data has faults; npm run data:check tells which');
  const graph = graphOf(dataset);
  const seats = seatsOf(graph);
  const weights = nodeWeights(graph, seats);
  const visible = visibleGraph(graph, DEFAULT_STATE);
  const sceneFor = (shape: 'wide' | 'tall'): Scene =>
    toScene(visible, { layout: 'table', shape, positions: dataset.positions[shape], seats, weights });
  const server = await preview({ preview: { port: 0, strictPort: false, open: false }, logLevel: 'warn' });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server has no address');
  const browser = await chromium.launch({ headless: true, ...(await launchOptions()) });
  const faults: string[] = [];
  const rows: Row[] = [];
  try {
    for (const size of SIZES) {
      const { free, covered } = await freePart(browser, url, size);
      const scene = sceneFor(free.right / free.bottom < NARROW ? 'tall' : 'wide');
      const measure = await measured(browser, url, scene);
      const fit = fitView(scene.bounds, free, FIT_MARGIN, MOST_FIT);
      for (const zoom of ZOOMS) {
        const exact = zoomAt(
          fit,
          fit.zoom * zoom,
          (free.left + free.right) / 2,
          (free.top + free.bottom) / 2,
        );
        // As an address can say it: what the browser is asked to show has to be what is reckoned with here.
        const view = viewOf(roundedCamera(cameraOf(exact, free)), free);
        const { row, broken } = judge(scene, view, { free, covered }, measure, size, zoom);
        const shown = await Promise.all(
          THEMES.map((theme) => shownLabels(browser, url, size, theme, view, free)),
        );
        rows.push({ ...row, shown: shown.join(' / ') });
        faults.push(...broken);
        if (shown.some((count) => count !== row.labels))
          faults.push(
            `${size.name} ×${String(zoom)}: the canvas shows ${shown.join(' and ')} names, not ${String(row.labels)}`,
          );
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const groups = graph.vocabulary.groups.map(({ id }) => id);
  const inks = THEMES.flatMap((theme) => inkFigures(theme, groups));
  const differences = THEMES.flatMap((theme) => differenceFigures(theme, groups));
  for (const { theme, what, least, wanted, where } of inks)
    if (least < wanted)
      faults.push(`${theme}: ${what} at ${least.toFixed(2)}:1 (${where}), not ${String(wanted)}`);
  for (const { theme, what, least } of differences)
    for (const [vision, value] of Object.entries(least))
      if (value < LEAST_DIFFERENCE)
        faults.push(`${theme}: two ${what} only ${value.toFixed(1)} apart (${vision})`);
  console.table(rows);
  console.table(inks.map((figure) => ({ ...figure, least: Number(figure.least.toFixed(2)) })));
  console.table(
    differences.map(({ theme, what, least }) => ({
      theme,
      'least ΔE2000 between two': what,
      ...Object.fromEntries(
        Object.entries(least).map(([vision, value]) => [vision, Number(value.toFixed(1))]),
      ),
    })),
  );
  mkdirSync('bench/results', { recursive: true });
  const file = `bench/results/readability-${hostname()}.json`;
  writeFileSync(
    file,
    `${JSON.stringify({ machine: hostname(), rows, inks, differences, faults }, null, 2)}\n`,
  );
  console.log(`kept in ${file}`);
  for (const fault of faults) console.error(`✗ ${fault}`);
  console.log(faults.length === 0 ? 'every rule holds' : `${String(faults.length)} rules broken`);
  return faults.length === 0 ? 0 : 1;
}

type Size = (typeof SIZES)[number];

/** The canvas, and what its toolbar lies over. */
interface Room {
  readonly free: Box;
  readonly covered: readonly Box[];
}

function judge(
  scene: Scene,
  view: Viewpoint,
  { free, covered }: Room,
  measure: Measure,
  size: Size,
  zoom: number,
): { readonly row: Omit<Row, 'shown'>; readonly broken: readonly string[] } {
  const figures = readableView(scene, view, free, measure, covered);
  const named = new Set(figures.labels.map(({ id }) => id));
  const missing = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !named.has(id) && inside(scene, id, view, free));
  const seats = scene.table?.seats ?? [];
  const ofSectors = seats.map((_, seat) => weightiest(scene, NAMED.perSector, (node) => node.seat === seat));
  const bare = ofSectors.flatMap(missing);
  const heaviest = weightiest(scene, NAMED.onPhone);
  const nameless = missing(heaviest);
  const broken: string[] = [];
  const at = `${size.name} ×${String(zoom)}`;
  const list = (what: string, found: readonly string[]): void => {
    if (found.length > 0) broken.push(`${at}: ${what}: ${found.slice(0, 6).join('; ')}`);
  };
  list('names overlap', figures.overlappingLabels);
  list('names are cut off', figures.cutLabels);
  list('nodes overlap', figures.overlappingNodes);
  list('titles lie on nodes', figures.titlesOnNodes);
  list('the weightiest of a sector have no name', bare);
  list('the weightiest have no name', nameless);
  if (figures.smallestLabel < LEAST_PIXELS)
    broken.push(`${at}: a name of ${String(figures.smallestLabel)} px`);
  if (zoom === 1 && figures.labels.length < size.atFit)
    broken.push(`${at}: ${String(figures.labels.length)} names, not ${String(size.atFit)}`);
  const row = {
    size: size.name,
    zoom: `×${String(zoom)} (${view.zoom.toFixed(2)})`,
    labels: figures.labels.length,
    wanted: zoom === 1 ? `≥ ${String(size.atFit)}` : '',
    labelOverlaps: figures.overlappingLabels.length,
    nodeOverlaps: figures.overlappingNodes.length,
    titlesOnNodes: figures.titlesOnNodes.length,
    cut: figures.cutLabels.length,
    smallest: figures.smallestLabel,
    sectorsNamed: `${String(ofSectors.flat().length - bare.length)} of ${String(ofSectors.flat().length)}`,
    heaviest: `${String(heaviest.length - nameless.length)} of ${String(heaviest.length)}`,
  };
  return { row, broken };
}

/** Whether a node's middle, with room for a name, is in view. */
function inside(scene: Scene, id: string, view: Viewpoint, free: Box): boolean {
  const node = scene.nodes.find((each) => each.id === id);
  if (!node) return false;
  const [x, y] = [node.x * view.zoom + view.x, node.y * view.zoom + view.y];
  const room = 70;
  return (
    x > free.left + room && x < free.right - room && y > free.top + room / 2 && y < free.bottom - room / 2
  );
}

async function freePart(browser: Browser, url: string, size: Size): Promise<Room> {
  const page = await browser.newPage({ viewport: size, hasTouch: size.width < PHONE });
  await page.goto(url);
  await waitUntilPainted(page);
  const map = await page.getByRole('application').boundingBox();
  const bar = await page.getByRole('toolbar').boundingBox();
  await page.close();
  if (!map || !bar) throw new Error('the canvas has no size');
  const [left, top] = [bar.x - map.x, bar.y - map.y];
  return {
    free: { left: 0, top: 0, right: map.width, bottom: map.height },
    covered: [{ left, top, right: left + bar.width, bottom: top + bar.height }],
  };
}

/** Widths of all the texts the map may write, from the browser that writes them. */
async function measured(browser: Browser, url: string, scene: Scene): Promise<Measure> {
  const roles = Object.keys(LABEL_STYLES) as LabelRole[];
  const texts = new Set<string>();
  for (const { label } of scene.nodes) for (const part of partsOf(label)) texts.add(part);
  for (const { title } of scene.table?.seats ?? []) for (const part of partsOf(title)) texts.add(part);
  const page = await browser.newPage();
  await page.goto(url);
  await waitUntilPainted(page);
  const widths = await page.evaluate(
    ({ words, fonts }) => {
      const ctx = document.createElement('canvas').getContext('2d');
      if (!ctx) throw new Error('no 2D canvas');
      return fonts.map((font) => {
        ctx.font = font;
        return words.map((word) => ctx.measureText(word).width);
      });
    },
    { words: [...texts], fonts: roles.map(fontOf) },
  );
  await page.close();
  const places = new Map([...texts].map((text, index) => [text, index]));
  return (text, role) => {
    const width = widths[roles.indexOf(role)]?.[places.get(text) ?? -1];
    if (width === undefined) throw new Error(`"${text}" was not measured`);
    return width + LABEL_STYLES[role].letterSpacing * text.length;
  };
}

/** A text and every way to break it in two. */
function partsOf(text: string): readonly string[] {
  const parts = new Set<string>();
  breakLines(text, (part) => {
    parts.add(part);
    return Infinity;
  });
  return [...parts];
}

/** How many names the real canvas shows at a view. */
async function shownLabels(
  browser: Browser,
  url: string,
  size: Size,
  colorScheme: (typeof THEMES)[number],
  view: Viewpoint,
  free: Box,
): Promise<number> {
  const page: Page = await browser.newPage({ viewport: size, colorScheme, hasTouch: size.width < PHONE });
  const { centre, zoom } = cameraOf(view, free);
  await page.goto(`${url}?at=${String(centre.x)},${String(centre.y)},${String(zoom)}`);
  await waitUntilPainted(page);
  // By then the toolbar, beneath which nothing is written, has been measured too.
  const count = await page.locator('[data-interactive="true"]').getAttribute('data-label-count');
  await page.close();
  return Number(count);
}
