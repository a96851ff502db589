// Where a Chromium is on this machine, and how to start it. Used by the set-up, the browser tests and the bench.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** The path of a Chromium, Chrome or Edge, or null: `CHROMIUM_PATH`, Playwright's own, on the PATH, the usual places. */
export async function findBrowser(environment = process.env, platform = process.platform) {
  const candidates = [
    environment.CHROMIUM_PATH,
    await playwrightsOwn(),
    ...(environment.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...usualPlaces(environment, platform),
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
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

function usualPlaces(environment, platform) {
  if (platform === 'darwin') {
    const inside = (name) => `/Applications/${name}.app/Contents/MacOS/${name}`;
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(inside);
  }
  if (platform !== 'win32') return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
  const roots = [environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
}
