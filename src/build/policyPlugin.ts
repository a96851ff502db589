import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './policy.ts';

/** Puts the policy into every page of a build. While developing there is none: Vite's own client needs inline scripts. */
export function policyPlugin(): Plugin {
  return {
    name: 'high-table:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
