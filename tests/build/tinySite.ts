import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { InlineConfig } from 'vite';
import { graphDataPlugin } from '../../src/build/graphDataPlugin.ts';
import { staticHostPlugin } from '../../src/build/staticHostPlugin.ts';

const SHELL = `<!doctype html>
<html lang="en">
  <head><title>%TITLE%</title><meta name="description" content="%DESCRIPTION%"><!--%HEAD%--></head>
  <body><div id="page">%CONTENT%</div><script type="module" src="/main.js"></script></body>
</html>
`;
const SCRIPT = "import { franchise } from 'virtual:franchise';\ndocument.title = franchise.outlineUrl;\n";

/** A site of one script that explores a folder of data, in a place of its own, gone when the test is over. */
export function tinySite(folder = 'tests/fixtures/musketeers', config: InlineConfig = {}): InlineConfig {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'index.html'), SHELL);
  writeFileSync(join(root, 'main.js'), SCRIPT);
  return {
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [graphDataPlugin({ folder: resolve(folder) }), staticHostPlugin()],
    ...config,
  };
}
