import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../../scripts/browser.mjs';

/** Starts the machine's Chromium, headless, cut off from every host but this one. Close it when the tests are done. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ headless: true, ...(await launchOptions()) });
}
