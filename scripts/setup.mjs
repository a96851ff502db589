// Makes the machine ready, in plain Node and without a package, because it runs before there are any:
// checks Node, installs what is missing or stale, and with --browser finds or installs what the tests need besides:
// a Chromium, a Firefox, and the tools of single tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DOWNLOADS, findBrowser, findFirefox } from './browser.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DOWNLOAD_MINUTES = 10;
/** Where a Python with packages, an nginx and a Caddy may be; Debian's own are not always the first on the path. */
export const PYTHONS = [process.env.PYTHON, 'python3', '/usr/bin/python3'].filter(Boolean);
export const NGINXES = ['nginx', '/usr/sbin/nginx'];
export const CADDIES = ['caddy', '/usr/bin/caddy'];

/** Whether Vite and its family run on this Node: 20.19 and later, 22.12 and later, and everything above. */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/**
 * Whether what is installed is what the lock file asks for. Compares versions, not times: a fresh checkout makes the
 * lock file the newest file of all. Packages for other systems may be missing.
 */
export function isInstallStale(lock, installed) {
  if (installed === null) return true;
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
  const there = installed.packages ?? {};
  return wanted.some(([path, { version, optional = false, devOptional = false, peer = false }]) => {
    const found = there[path];
    if (found === undefined) return !(optional || devOptional || peer);
    return found.version !== version;
  });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;
}

/** npm as it was called, so that it is the same one on every system. */
function npm(...args) {
  const path = process.env.npm_execpath;
  return path
    ? run(process.execPath, [path, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

function installPackages() {
  const lock = readJson(join(ROOT, 'package-lock.json'));
  const installed = readJson(join(ROOT, 'node_modules', '.package-lock.json'));
  if (lock !== null && !isInstallStale(lock, installed)) return;
  console.log('Installing packages …');
  if (lock !== null && npm('ci', '--include=dev')) return;
  if (npm('install', '--include=dev')) return;
  fail('The packages could not be installed: npm says why above; the npm registry must be reachable.');
}

async function installBrowser() {
  if ((await findBrowser()) !== null) return;
  console.log('No Chromium here; installing one with Playwright …');
  const timeout = DOWNLOAD_MINUTES * 60_000;
  run(process.execPath, [join(ROOT, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], {
    timeout,
  });
  if ((await findBrowser()) !== null) return;
  if (installWithApt('chromium') && (await findBrowser()) !== null) return;
  fail('The tests need a Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to where it is.');
}

/** Says what is missing and goes on: the tests that need a Firefox fail, and say so again. */
async function installFirefox() {
  if ((await findFirefox()) !== null) return;
  if (installWithApt('firefox-esr') && (await findFirefox()) !== null) return;
  console.log('No Firefox here; downloading one …');
  const cli = join(ROOT, 'node_modules', '@puppeteer', 'browsers', 'lib', 'cjs', 'main-cli.js');
  run(process.execPath, [cli, 'install', 'firefox@stable', '--path', DOWNLOADS], {
    timeout: DOWNLOAD_MINUTES * 60_000,
  });
  if ((await findFirefox()) !== null) return;
  console.warn('The tests need a Firefox: install one, or set FIREFOX_PATH to where it is.');
}

/** Where there is apt and it may be used; false elsewhere. */
function installWithApt(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const timeout = DOWNLOAD_MINUTES * 60_000;
  console.log(`Installing ${name} with apt …`);
  run('apt-get', ['update'], { timeout });
  return run('apt-get', ['install', '-y', '--no-install-recommends', name], { timeout });
}

/** What single files of tests need besides: what says that it is there, and what apt calls it. */
const TOOLS = [
  {
    name: 'NetworkX, which reads the exports back',
    isThere: () => PYTHONS.some((python) => runs(python, '-c', 'import networkx')),
    apt: 'python3-networkx',
  },
  {
    name: 'nginx, which its recipe is tried on',
    isThere: () => NGINXES.some((path) => runs(path, '-v')),
    apt: 'nginx',
  },
  {
    name: 'Caddy, which its recipe is tried on',
    isThere: () => CADDIES.some((path) => runs(path, 'version')),
    apt: 'caddy',
  },
];

function runs(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Says what is missing and goes on: the tests that need it fail, and say so again. */
function installTools() {
  for (const { name, isThere, apt } of TOOLS) {
    if (isThere() || (installWithApt(apt) && isThere())) continue;
    console.warn(`The tests need ${name}: install it (on Debian: apt install ${apt}).`);
  }
}

async function main() {
  if (!isNodeSupported(process.versions.node)) {
    fail(
      `High Table needs Node 20.19 or newer (of 22: 22.12 or newer); this is Node ${process.versions.node}.`,
    );
  }
  installPackages();
  if (process.argv.includes('--browser')) {
    await installBrowser();
    await installFirefox();
    installTools();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
