// Where a Chromium and a Firefox are on this machine, and how to start them. Used by the set-up, the browser tests and the bench.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const FIREFOX_NAMES = ['firefox', 'firefox-esr'];
/** Where Puppeteer keeps the browsers it has downloaded. */
export const DOWNLOADS = join(homedir(), '.cache', 'puppeteer');

/** The path of a Chromium, Chrome or Edge, or null: `CHROMIUM_PATH`, Playwright's own, on the PATH, the usual places. */
export async function findBrowser(environment = process.env, platform = process.platform) {
  return firstThere([
    environment.CHROMIUM_PATH,
    await playwrightsOwn(),
    ...onPath(environment, CHROMIUM_NAMES),
    ...usualPlaces(environment, platform),
  ]);
}

/** The path of a Firefox, or null: `FIREFOX_PATH`, on the PATH, the usual places, one that Puppeteer has downloaded. */
export async function findFirefox(environment = process.env, platform = process.platform) {
  const usual = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)']]
      .filter((root) => root !== undefined)
      .map((root) => join(root, 'Mozilla Firefox', 'firefox.exe')),
  };
  return firstThere([
    environment.FIREFOX_PATH,
    ...onPath(environment, FIREFOX_NAMES),
    ...(usual[platform] ?? []),
    ...(await puppeteersOwn()),
  ]);
}

function firstThere(paths) {
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

function onPath({ PATH = '' }, names) {
  return PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Options for Playwright's `chromium.launch`: no request leaves this machine, and frames are drawn in software. */
export async function launchOptions() {
  const executablePath = await findBrowser();
  if (executablePath === null)
    throw new Error('There is no Chromium here; "npm test" finds or installs one.');
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  };
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    // Not installed yet, or no build for this system: the other places remain.
    return undefined;
  }
}

async function puppeteersOwn() {
  try {
    const { getInstalledBrowsers } = await import('@puppeteer/browsers');
    const installed = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
    return installed.filter(({ browser }) => browser === 'firefox').map((each) => each.executablePath);
  } catch {
    // Not installed yet: the other places remain.
    return [];
  }
}

function usualPlaces(environment, platform) {
  if (platform === 'darwin') {
    const inside = (name) => `/Applications/${name}.app/Contents/MacOS/${name}`;
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(inside);
  }
  if (platform !== 'win32') return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
  const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
}
