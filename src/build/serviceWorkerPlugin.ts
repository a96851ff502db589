import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { BARE, fillShell } from './shell.ts';

/** What the worker keeps: a file's address, and its version where the name does not carry it. */
export interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

const ENTRY = 'src/app/serviceWorker.ts';
const WORKER = 'sw.js';
const SHELL = 'index.html';
/** The explorer without anything of the franchise in it: what opens where there is no network. */
const OFFLINE = 'offline.html';
/** Everything the explorer is made of lies there and carries its content's hash in its name. */
const PARTS = /^assets\/.*\.(js|css|woff2|json|svg)$/;

/** What of a built site's files the worker keeps, sorted by address. `shell` is the offline page's text. */
export function precacheList(
  fileNames: readonly string[],
  shell: string,
  base: string,
): readonly PrecacheEntry[] {
  const parts = fileNames
    .filter((name) => PARTS.test(name))
    .sort()
    .map((name) => ({ url: base + name, revision: null }));
  const revision = createHash('sha256').update(shell).digest('hex').slice(0, 16);
  return [...parts, { url: base + OFFLINE, revision }];
}

/** Adds the service worker and the page it opens where there is no network. Comes before what writes the pages. */
export function serviceWorkerPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'high-table:service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const shell = bundle[SHELL];
        if (shell?.type !== 'asset') throw new Error(`the build made no ${SHELL}`);
        const words = { ...BARE, title: 'High Table' };
        this.emitFile({ type: 'asset', fileName: OFFLINE, source: fillShell(String(shell.source), words) });
      },
    },
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error('the build names no folder to write to');
      const shell = readFileSync(join(dir, OFFLINE), 'utf8');
      const list = precacheList(Object.keys(bundle), shell, config.base);
      await build({
        root: config.root,
        configFile: false,
        logLevel: 'warn',
        define: {
          PRECACHE: JSON.stringify(list),
          OFFLINE_SHELL: JSON.stringify(config.base + OFFLINE),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          outDir: dir,
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2022',
          lib: { entry: join(config.root, ENTRY), formats: ['iife'], name: 'worker', fileName: () => WORKER },
        },
      });
    },
  };
}
