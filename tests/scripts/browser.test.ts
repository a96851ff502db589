import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findBrowser, findFirefox } from '../../scripts/browser.mjs';

/** A folder with an empty file of each name. */
function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

describe('findBrowser()', () => {
  it('takes what CHROMIUM_PATH names before all else', async () => {
    const folder = folderWith('mine', 'chromium');
    expect(await findBrowser({ CHROMIUM_PATH: join(folder, 'mine'), PATH: folder })).toBe(
      join(folder, 'mine'),
    );
  });

  it('does not take what is not there', async () => {
    const missing = join(folderWith(), 'missing');
    expect(await findBrowser({ CHROMIUM_PATH: missing, PATH: '' })).not.toBe(missing);
  });

  it('finds Chrome, Chromium and Edge on the PATH, unless Playwright has its own', async () => {
    const found = await findBrowser({ PATH: [folderWith(), folderWith('google-chrome')].join(delimiter) });
    expect(found).toMatch(/google-chrome$|ms-playwright/);
  });
});

describe('findFirefox()', () => {
  it('takes what FIREFOX_PATH names before all else', async () => {
    const folder = folderWith('mine', 'firefox');
    expect(await findFirefox({ FIREFOX_PATH: join(folder, 'mine'), PATH: folder })).toBe(
      join(folder, 'mine'),
    );
  });

  it('finds it and its long-lived version on the PATH', async () => {
    const folder = folderWith('firefox-esr');
    expect(await findFirefox({ PATH: [folderWith(), folder].join(delimiter) })).toBe(
      join(folder, 'firefox-esr'),
    );
  });
});
