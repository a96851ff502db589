import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { formatCytoscapeJson } from '../formats/cytoscapeJson.ts';
import { splitReceipts } from '../formats/outline.ts';
import { parseDataset } from '../formats/dataset.ts';
import type { Dataset } from '../graph/types.ts';
import { compileFolder } from './compileGraph.ts';
import { sitePages } from './pages.ts';
import { publishExports } from './publishExports.ts';
import { formatProblem, type Problem } from './problem.ts';
import { formatHistory } from '../explore/versionHistory.ts';
import { BARE, fillShell } from './shell.ts';
import type { Page, SitePlace } from './site.ts';
import { publishedHistory } from './versionHistory.ts';

export interface GraphDataOptions {
  /** The franchise's folder, relative to the root. */
  readonly folder: string;
  /** Where the site will be, as `https://example.org`: for what is read away from it. Unknown if left out. */
  readonly origin?: string | undefined;
}

/** The dataset, and the files made of it, by their names relative to the base. */
interface Compiled {
  readonly dataset: Dataset;
  readonly files: Readonly<Record<string, string>>;
  /** The two that the explorer starts from: see `formats/outline.ts`. */
  readonly outlineName: string;
  readonly receiptsName: string;
}

const MODULE = 'virtual:franchise';
const GRAPH = 'graph.json';
/** What the data were before: read by the explorer when a link was made with other data. */
const VERSIONS = 'versions.json';
const SHELL = 'index.html';

/** The authored data have faults; the message lists every one. */
export class GraphDataError extends Error {
  constructor(folder: string, problems: readonly Problem[]) {
    const faults = problems.length === 1 ? 'one fault' : `${problems.length} faults`;
    super(`${faults} in ${folder}/:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'GraphDataError';
  }
}

/**
 * Gives a franchise to the site: `/graph.json` for everybody, the two parts that the explorer starts from, the module
 * `virtual:franchise` with its name and the addresses of those, and a page for every node. A build with faulty data
 * fails with all of its faults; while developing they are shown over the page, and a change of the data reloads it.
 */
export function graphDataPlugin({ folder, origin }: GraphDataOptions): Plugin {
  let config: ResolvedConfig;
  let compiled: Compiled | null = null;
  let pages: readonly Page[] = [];
  const path = (): string => resolve(config.root, folder);
  const place = (): SitePlace => ({ base: config.base, origin: originOf(origin) });
  const graph = (): Compiled => {
    if (compiled) return compiled;
    const { dataset, problems } = compileFolder(path());
    if (problems) throw new GraphDataError(folder, problems);
    const graph = formatCytoscapeJson(dataset);
    const whole = JSON.stringify(graph);
    const unreadable = parseDataset(JSON.parse(whole)).problems;
    if (unreadable) throw new Error(`the published graph cannot be read:\n${unreadable.join('\n')}`);
    // The names change with the content, so that a host may let browsers keep the files for ever, and both are of one graph.
    const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8);
    const { outline, receipts } = splitReceipts(graph);
    const [outlineName, receiptsName] = [`assets/outline-${hash}.json`, `assets/receipts-${hash}.json`];
    const files = {
      [GRAPH]: whole,
      [VERSIONS]: JSON.stringify(formatHistory(publishedHistory(path(), dataset))),
      [outlineName]: JSON.stringify(outline),
      [receiptsName]: JSON.stringify(receipts),
    };
    compiled = { dataset, files, outlineName, receiptsName };
    return compiled;
  };

  return {
    name: 'high-table:graph-data',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const { dataset, outlineName, receiptsName } = graph();
      const { title, description, version } = dataset;
      const [outlineUrl, receiptsUrl] = [config.base + outlineName, config.base + receiptsName];
      return `export const franchise = ${JSON.stringify({ title, description, version, outlineUrl, receiptsUrl })};`;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) => ({
        html: server ? fillShell(html, { ...BARE, title: graph().dataset.title }) : html,
        tags: [
          {
            tag: 'link',
            attrs: {
              rel: 'preload',
              href: config.base + graph().outlineName,
              as: 'fetch',
              crossorigin: 'anonymous',
            },
            injectTo: 'head',
          },
        ],
      }),
    },
    configureServer(server) {
      const forget = (file: string): void => {
        if (!file.startsWith(path())) return;
        compiled = null;
        reload(server);
      };
      server.watcher.add(path());
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, forget);
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '').split('?')[0]?.replace(config.base, '');
        try {
          const body = name !== undefined && /json$/.test(name) ? graph().files[name] : undefined;
          if (body === undefined) next();
          else sendJson(response, body);
        } catch (error) {
          next(error);
        }
      });
    },
    buildStart() {
      if (config.command !== 'build') return;
      compiled = null;
      graph();
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const shell = bundle[SHELL];
        if (shell?.type !== 'asset') throw new Error(`the build made no ${SHELL}`);
        const { dataset, files } = graph();
        pages = sitePages(dataset, String(shell.source), place());
        // Written below: among the bundle's files, hundreds of pages would bury its report.
        delete bundle[SHELL];
        const emit = (fileName: string, source: string): void =>
          void this.emitFile({ type: 'asset', fileName, source });
        for (const [fileName, source] of Object.entries(files)) emit(fileName, source);
        for (const { fileName, source } of publishExports(dataset, config.base)) emit(fileName, source);
      },
    },
    writeBundle({ dir }) {
      if (dir === undefined) throw new Error('the build names no folder to write to');
      for (const { fileName, source } of pages) {
        const file = join(dir, fileName);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, source);
      }
    },
  };
}

/** The origin alone of what was given; a fault of the build if it is none. */
function originOf(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new Error(`SITE_ORIGIN is "${text}"; expected an address like https://example.org`);
  }
  return new URL(text).origin;
}

function sendJson(response: ServerResponse, body: string): void {
  response.setHeader('Content-Type', 'application/json').end(body);
}

function reload(server: ViteDevServer): void {
  const module = server.environments.client.moduleGraph.getModuleById(`\0${MODULE}`);
  if (module) server.environments.client.moduleGraph.invalidateModule(module);
  server.ws.send({ type: 'full-reload' });
}
