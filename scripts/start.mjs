// npm start: builds the site if there is none or its sources have changed since, and serves it on this machine.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PAGE = join(ROOT, 'dist', 'index.html');
/** What the last build was made of. Not in dist/, which is published. */
const STAMP = join(ROOT, 'node_modules', '.cache', 'high-table-start.json');
const SOURCES = ['src', 'index.html', 'vite.config.ts', 'package-lock.json'];

const data = process.env.HIGH_TABLE_DATA ?? 'graph-data';

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function stampOf() {
  const sources = Math.max(...[...SOURCES, data].map((path) => newest(join(ROOT, path))));
  return JSON.stringify({ data, sources, page: existsSync(PAGE) ? statSync(PAGE).mtimeMs : null });
}

async function main() {
  process.chdir(ROOT);
  if (!existsSync(PAGE) || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stampOf()) {
    // A card is drawn when somebody asks for it: the explorer does not wait for a thousand.
    process.env.HIGH_TABLE_CARDS = 'later';
    await build({ logLevel: 'warn' });
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, stampOf());
  }
  const server = await preview();
  console.log('High Table is served at');
  server.printUrls();
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
