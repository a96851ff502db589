import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { details, notices, painted, SIZES, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What axe finds wrong, in words short enough to read. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`);
}

const PLACES: Readonly<
  Record<string, { readonly path: string; readonly ready: (page: Page) => Promise<void> }>
> = {
  'the map': { path: '/', ready: painted },
  'a selected node': {
    path: '/person/marc-cram/',
    ready: (page) => details(page).getByText('Sources').waitFor(),
  },
  'the list': {
    path: '/?view=list&works=ballerina&kinds=organization',
    ready: (page) => page.getByRole('table').waitFor(),
  },
  'the cast': {
    path: '/?view=cast&works=ballerina&match=all',
    ready: (page) => page.getByRole('table').waitFor(),
  },
  'the timeline': {
    path: '/character/the-director/?view=timeline',
    ready: (page) => page.getByRole('group', { name: 'Storylines' }).waitFor(),
  },
  'the shield': {
    path: '/?view=list&kinds=work',
    ready: async (page) => {
      const rail = page.getByRole('button', { name: 'What have you seen?' });
      if (!(await rail.isVisible())) await page.getByRole('button', { name: 'Lens' }).click();
      await rail.click();
      await page.getByRole('dialog', { name: 'What have you seen?' }).waitFor();
    },
  },
};

/** Looked at once each: what they are made of is looked at above. */
const ONCE: Readonly<typeof PLACES> = {
  sharing: {
    path: '/character/charon/',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.getByRole('button', { name: 'QR code' }).click();
      await page.getByRole('img', { name: /^QR code/ }).waitFor();
    },
  },
  exporting: {
    path: '/',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.getByRole('tab', { name: 'Export' }).click();
      await page.getByRole('button', { name: 'GEXF' }).waitFor();
    },
  },
  'a route': {
    path: '/character/eve-macarro/?to=john-wick',
    ready: (page) => details(page).getByText('They are tied directly.').waitFor(),
  },
  'a tie': {
    path: '/character/cassian/?edge=cassian--serves--gianna-dantonio',
    ready: (page) => details(page).getByRole('heading', { name: 'Cassian serves' }).waitFor(),
  },
  'a ranking': {
    path: '/?measure=ties',
    ready: (page) => details(page).getByRole('listitem').first().waitFor(),
  },
  'a tour': {
    path: '/tour/the-ruska-roma/',
    ready: (page) => page.getByRole('region', { name: 'Tour' }).waitFor(),
  },
  'a source': {
    path: '/source/ballerina-everything-we-know-2023/',
    ready: (page) => details(page).getByText('What rests on it').waitFor(),
  },
  'several picked': {
    path: '/character/charon/?with=winston,john-wick',
    ready: painted,
  },
  'the outline': {
    path: '/',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Outline' }).click();
      await page.getByRole('tree', { name: 'Outline' }).getByRole('treeitem').first().waitFor();
    },
  },
  'the layouts': {
    path: '/',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Layout' }).click();
      await page.getByRole('menuitemradio').first().waitFor();
    },
  },
  'what to do with a node': {
    path: '/character/charon/',
    ready: async (page) => {
      await details(page).getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  'the help': {
    path: '/',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Help' }).click();
      await page.getByRole('dialog', { name: 'Help' }).waitFor();
    },
  },
  'search answers': {
    path: '/',
    ready: async (page) => {
      await page.getByRole('combobox', { name: 'Search' }).fill('wick');
      await page.getByRole('option').first().waitFor();
    },
  },
  'a lens that leaves nothing': {
    path: '/?works=ballerina,the-continental&match=all&kinds=thing&view=list',
    ready: (page) => page.getByText('Nothing').first().waitFor(),
  },
  'an embed': { path: '/character/charon/?embed=1', ready: painted },
};

const CASES = Object.keys(SIZES)
  .flatMap((size) =>
    (['dark', 'light'] as const).flatMap((theme) =>
      Object.keys(PLACES).map((place) => [place, size, theme] as const),
    ),
  )
  .concat([
    ['sharing', 'middle', 'dark'],
    ['exporting', 'phone', 'light'],
    ['exporting', 'wide', 'dark'],
    ['an embed', 'phone', 'light'],
    ['a route', 'wide', 'light'],
    ['a route', 'phone', 'dark'],
    ['a tie', 'wide', 'dark'],
    ['a tie', 'phone', 'light'],
    ['a ranking', 'middle', 'light'],
    ['a tour', 'wide', 'light'],
    ['a tour', 'phone', 'dark'],
    ['a source', 'middle', 'dark'],
    ['several picked', 'wide', 'light'],
    ['the outline', 'wide', 'dark'],
    ['the outline', 'phone', 'light'],
    ['the layouts', 'phone', 'dark'],
    ['what to do with a node', 'wide', 'light'],
    ['the help', 'middle', 'dark'],
    ['search answers', 'wide', 'light'],
    ['search answers', 'phone', 'dark'],
    ['a lens that leaves nothing', 'phone', 'light'],
  ]);

describe('axe', () => {
  // It looks at every element's contrast: seconds each, more beside other work.
  it.each(CASES)(
    'finds nothing in %s at %s size in the %s theme',
    { timeout: 120_000 },
    async (place, size, theme) => {
      const { page, open, end } = await visit(browser, {
        viewport: SIZES[size as keyof typeof SIZES],
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      const chosen = PLACES[place] ?? ONCE[place];
      if (!chosen) throw new Error(`no place is called ${place}`);
      await open(chosen.path);
      await chosen.ready(page);
      expect(await violations(page)).toEqual([]);
      await end();
    },
  );
});

describe('without JavaScript', () => {
  it('reads what a page is about, and where else to go', async () => {
    const { page, context } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(new URL('character/eve-macarro/', inject('siteUrl')).href);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Eve Macarro');
    expect(await page.getByRole('link', { name: 'Ruska Roma' }).count()).toBeGreaterThan(0);
    expect(await notices(page).count()).toBe(0);
    await context.close();
  });
});
