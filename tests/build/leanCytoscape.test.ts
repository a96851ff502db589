import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import whole from 'cytoscape';
import { build, type InlineConfig, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leanCytoscapePlugin } from '../../src/build/leanCytoscapePlugin.ts';

const ELEMENTS: whole.ElementDefinition[] = [
  { data: { id: 'a', size: 10 }, position: { x: 0, y: 0 } },
  { data: { id: 'b', size: 40 }, position: { x: 100, y: 50 } },
  { data: { id: 'c', size: 20 }, position: { x: -30, y: 80 } },
  { data: { id: 'ab', source: 'a', target: 'b' } },
];

const STYLE: whole.StylesheetJson = [
  { selector: 'node', style: { width: 'data(size)', height: 'data(size)', shape: 'hexagon' } },
  { selector: '#b, .far', style: { 'background-color': '#123456' } },
  { selector: 'edge', style: { 'curve-style': 'haystack', width: 3 } },
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lean-cytoscape-'));
  await writeFile(join(folder, 'entry.js'), `export { default } from 'cytoscape';`);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Builds Cytoscape and nothing else, into `lean.js`. */
function configOf(plugins: Plugin[]): InlineConfig {
  return {
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: { entry: join(folder, 'entry.js'), formats: ['es'], fileName: 'lean' },
    },
  };
}

/** What one graph answers, whichever build of the library holds it. */
function answers(library: typeof whole) {
  const cy = library({
    headless: true,
    styleEnabled: true,
    elements: ELEMENTS,
    style: STYLE,
    layout: { name: 'null' },
  });
  cy.getElementById('c').addClass('far');
  const heard: string[] = [];
  cy.on('select', 'node', (event) => heard.push((event.target as whole.NodeSingular).id()));
  cy.getElementById('a').select();
  const said = {
    version: (library as unknown as { version: string }).version,
    components: cy
      .elements()
      .components()
      .map((part) => part.map((element) => element.id())),
    neighbours: cy
      .getElementById('a')
      .closedNeighborhood()
      .map((element) => element.id()),
    wide: cy.nodes('[size > 15]').map((element) => element.id()),
    colours: cy.nodes().map((node) => node.style('background-color') as string),
    sizes: cy.nodes().map((node) => [node.width(), node.height()]),
    box: cy.elements().boundingBox(),
    heard,
  };
  cy.destroy();
  return said;
}

describe('the lean build of Cytoscape', () => {
  it('answers as the whole package does, without its painters and layouts', async () => {
    await build(configOf([leanCytoscapePlugin()]));
    const lean = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'lean.js')).href)) as {
      default: typeof whole;
    };
    expect(answers(lean.default)).toEqual(answers(whole));
    expect(answers(whole).heard).toEqual(['a']);

    const registered = (type: string, name: string) => lean.default(type as 'layout', name) !== undefined;
    expect(registered('layout', 'null')).toBe(true);
    expect(registered('renderer', 'base')).toBe(true);
    expect(registered('layout', 'cose')).toBe(false);
    expect(registered('renderer', 'canvas')).toBe(false);
  });

  it('stops a build in which a module it replaces was not met', async () => {
    const moved: Plugin = {
      name: 'moved',
      enforce: 'pre',
      load: (id) => (id.endsWith('src/index.mjs') ? 'export default () => undefined;' : null),
    };
    await expect(build(configOf([moved, leanCytoscapePlugin()]))).rejects.toThrow(
      /replaces extensions\/index\.mjs and collection\/algorithms\/index\.mjs and version\.mjs, which cytoscape [\d.]+ does not load/,
    );
  });
});
