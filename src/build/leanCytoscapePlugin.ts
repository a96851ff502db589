import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PACKAGE = join(dirname(fileURLToPath(import.meta.resolve('cytoscape'))), '..');
const SOURCES = join(PACKAGE, 'src');
const { version: VERSION } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
  version: string;
};

/** Modules of Cytoscape's sources, by path, and what stands in their place. */
const REPLACED: Readonly<Record<string, string>> = {
  // Without its two painters and seven of its layouts: our painter draws, and places come with the graph.
  'extensions/index.mjs': `
    import base from './renderer/base/index.mjs';
    import quiet from './renderer/null/index.mjs';
    import still from './layout/null.mjs';
    export default [
      { type: 'layout', extensions: [{ name: 'null', impl: still }] },
      { type: 'renderer', extensions: [{ name: 'null', impl: quiet }, { name: 'base', impl: base }] },
    ];`,
  // Without its graph theory, of which `explore` has its own; `components()` needs the search.
  'collection/algorithms/index.mjs': `export { default } from './bfs-dfs.mjs';`,
  // Its own build writes the version in.
  'version.mjs': `export default ${JSON.stringify(VERSION)};`,
};

/**
 * Builds Cytoscape.js from the sources in its package, without the parts nothing here calls: 79 kB over gzip instead
 * of 136. What is left out registers itself in tables, so a bundler can not see that it is not wanted. Lodash, which
 * its own build takes in, is es-toolkit here: the same functions, smaller. Tests in Node and `npm run dev` take the
 * package as it is; the browser's tests take the build.
 *
 * @throws the build stops if a module to be replaced is not among those that were loaded: a new version of Cytoscape
 * has moved it.
 */
export function leanCytoscapePlugin(): Plugin {
  const missing = new Set<string>();
  return {
    name: 'high-table:lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'cytoscape') {
        for (const path of Object.keys(REPLACED)) missing.add(path);
        return join(SOURCES, 'index.mjs');
      }
      if (id.startsWith('lodash/') && importer?.startsWith(SOURCES)) {
        return this.resolve(id.replace('lodash', 'es-toolkit/compat').replace(/\.js$/, ''), undefined);
      }
      return null;
    },
    load(id) {
      if (!id.startsWith(SOURCES)) return null;
      const path = relative(SOURCES, id).split(sep).join('/');
      missing.delete(path);
      return REPLACED[path] ?? null;
    },
    buildEnd(error) {
      if (error || missing.size === 0) return;
      this.error(
        `src/build/leanCytoscapePlugin.ts replaces ${[...missing].join(' and ')}, which cytoscape ${VERSION} ` +
          'does not load: look where its sources have moved, or take the plugin out of vite.config.ts.',
      );
    },
  };
}
