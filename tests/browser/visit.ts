import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/** A visitor with an empty profile, and what went wrong during the visit. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens a path below the site's base and waits until the explorer is there. */
  readonly open: (path: string) => Promise<void>;
  /** Ends the visit; fails if the page complained or asked another host for anything. */
  readonly end: () => Promise<void>;
}

export const SIZES = {
  wide: { width: 1440, height: 900 },
  middle: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

/** Starts a visit in a profile of its own. */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions = {},
  site = inject('siteUrl'),
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: SIZES.wide,
    // It would fetch everything at every visit, and past the routes of a test; `offline.test.ts` allows it.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // An address without a page of its own answers 404 and still opens the explorer: that is no complaint.
    if (message.type() === 'error' && message.location().url !== page.url()) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(site).origin)) complaints.push(`asked for ${request.url()}`);
  });
  return {
    page,
    context,
    open: async (path) => {
      await page.goto(new URL(path.replace(/^\//, ''), site).href);
      await notices(page).waitFor({ state: 'attached' });
      // Until then the page to be read stands in front, with headings and links of the same names.
      await page.locator('#page').waitFor({ state: 'detached' });
    },
    end: async () => {
      await context.close();
      expect(complaints).toEqual([]);
    },
  };
}

export function details(page: Page): Locator {
  return page.getByRole('region', { name: 'Details' });
}

export function notices(page: Page): Locator {
  return page.getByRole('status', { name: 'Notices' });
}

/** The address below the site's base, query included. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Waits until the canvas has drawn everything once. */
export async function painted(page: Page): Promise<void> {
  await page.locator('[data-painted="true"]').waitFor({ state: 'attached' });
}

/** Waits until the canvas answers to the pointer as well. */
export async function interactive(page: Page): Promise<void> {
  await page.locator('[data-interactive="true"]').waitFor({ state: 'attached' });
}

/** Chooses the first answer of the search. */
export async function searchFor(page: Page, text: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill(text);
  await page.getByRole('option').first().waitFor();
  await search.press('Enter');
}
