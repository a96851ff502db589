import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const ENTRY = 'src/app/early.js';

/**
 * Puts the script that runs before anything is painted into every page of a build: a file of its own, since the policy
 * allows none within the page, and no module, since those wait. While developing there is no page to be kept safe.
 */
export function earlyScriptPlugin(): Plugin {
  let config: ResolvedConfig;
  const script = (): { readonly fileName: string; readonly source: string } => {
    const source = readFileSync(join(config.root, ENTRY), 'utf8').replace(/^\s*\/\/.*\n/gm, '');
    const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
    return { fileName: `assets/early-${hash}.js`, source };
  };
  return {
    name: 'high-table:early-script',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: config.base + script().fileName }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', ...script() });
    },
  };
}
