import type { Plugin, ResolvedConfig } from 'vite';
import { CONTENT_SECURITY_POLICY, headersFile } from './policy.ts';

/**
 * Puts the policy into every page of a build, and beside them the file by which some hosts set headers. While developing
 * there is none: Vite's own client needs inline scripts.
 */
export function policyPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'high-table:policy',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(config.base) });
    },
  };
}
