import { existsSync } from 'node:fs';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, base included: `http://127.0.0.1:43121/`. */
    readonly siteUrl: string;
  }
}

/** Serves dist/ on a free port for as long as the browser tests run. Tests ask for it with `inject('siteUrl')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no dist/ to test; run "npm run build" first.');
  const server = await preview({ preview: { port: 0, strictPort: false, open: false }, logLevel: 'warn' });
  const [siteUrl] = server.resolvedUrls?.local ?? [];
  if (siteUrl === undefined) throw new Error('The preview server has no address.');
  project.provide('siteUrl', siteUrl);
  return () => server.close();
}
