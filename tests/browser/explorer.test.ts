import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, interactive, painted, searchFor, visit, SIZES } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a first visit', () => {
  it('shows the banner, the lens, the map and no details', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    for (const name of ['Graph', 'List', 'Cast', 'Timeline'])
      expect(await page.getByRole('tab', { name }).count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Lens' }).isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: 'Graph' }).isVisible()).toBe(true);
    expect(await details(page).count()).toBe(0);
    expect(await page.title()).toContain('High Table');
    await end();
  });

  it('draws every node of the published graph', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    const published = (await (await page.request.get(new URL('graph.json', page.url()).href)).json()) as {
      elements: { nodes: unknown[] };
    };
    const drawn = await page.locator('[data-painted]').getAttribute('data-node-count');
    expect(Number(drawn)).toBe(published.elements.nodes.length);
    await end();
  });
});

describe('a source', () => {
  it('tells what rests on it and what became of each', async () => {
    const { page, open, end } = await visit(browser);
    await open('/source/ballerina-everything-we-know-2023/');
    const date = details(page).getByRole('listitem').filter({ hasText: '2024-06-07' });
    expect(await date.innerText()).toMatch(/June 6, 2025/);
    await details(page).getByRole('link', { name: 'Ana de Armas' }).first().click();
    await details(page).getByRole('heading', { name: 'Ana de Armas' }).waitFor();
    await page.goBack();
    await details(page).getByText('What rests on it').waitFor();
    await end();
  });
});

describe('selecting', () => {
  it('is the same by canvas, list, search and address', async () => {
    const { page, open, end } = await visit(browser);
    await open('/?view=list');
    await page.getByRole('table').getByRole('link', { name: 'Eve Macarro', exact: true }).click();
    await details(page).getByRole('heading', { name: 'Eve Macarro' }).waitFor();
    expect(addressOf(page)).toBe('/character/eve-macarro/?view=list');
    await page.getByRole('tab', { name: 'Graph' }).click();
    await painted(page);
    expect(await details(page).getByRole('heading', { name: 'Eve Macarro' }).isVisible()).toBe(true);
    await end();
  });

  it('works by pointing at the canvas, and clears beside every node', async () => {
    const { page, open, end } = await visit(browser, { reducedMotion: 'reduce' });
    await open('/');
    await interactive(page);
    const place = await page.evaluate(() => {
      const host = document.querySelector('[data-painted]');
      if (!host || !('_cyreg' in host)) throw new Error('the canvas has no graph');
      const { cy } = (host as unknown as { _cyreg: { cy: cytoscape.Core } })._cyreg;
      const { x, y } = cy.getElementById('charon').renderedPosition();
      const { left, top } = host.getBoundingClientRect();
      return { x: left + x, y: top + y };
    });
    await page.mouse.click(place.x, place.y);
    await details(page).getByRole('heading', { name: 'Charon' }).waitFor();
    expect(addressOf(page)).toBe('/character/charon/');
    await page.mouse.click(300, 880);
    await expect.poll(() => addressOf(page)).toBe('/');
    await end();
  });

  it('makes every connection a link that a new tab can open', async () => {
    const { page, context, open, end } = await visit(browser);
    await open('/character/eve-macarro/?works=ballerina');
    const link = details(page).getByRole('link', { name: 'Ruska Roma' }).first();
    const [tab] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: ['Control'] })]);
    await details(tab).getByRole('heading', { name: 'Ruska Roma' }).waitFor();
    expect(addressOf(tab)).toBe('/organization/ruska-roma/?works=ballerina');
    await end();
  });

  it('moves nothing when the lens changes', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await interactive(page);
    const places = (): Promise<string> =>
      page.evaluate(() => {
        const host = document.querySelector('[data-painted]') as unknown as {
          _cyreg: { cy: cytoscape.Core };
        };
        return JSON.stringify(host._cyreg.cy.nodes().map((node) => [node.id(), node.position()]));
      });
    const before = new Map(JSON.parse(await places()) as [string, unknown][]);
    await page.getByRole('button', { name: 'Only Ballerina' }).click();
    await page.waitForFunction(() => location.search === '?works=ballerina');
    const after = JSON.parse(await places()) as [string, unknown][];
    for (const [id, place] of after) expect(place).toEqual(before.get(id));
    await end();
  });
});

describe('on a phone', () => {
  it('selects, shows the details as a sheet and keeps the map', async () => {
    const { page, open, end } = await visit(browser, {
      viewport: SIZES.phone,
      hasTouch: true,
      isMobile: true,
    });
    await open('/');
    await painted(page);
    await searchFor(page, 'charon');
    await details(page).getByRole('heading', { name: 'Charon' }).waitFor();
    await page.getByRole('button', { name: 'Lens' }).tap();
    await page.getByRole('region', { name: 'Lens' }).waitFor();
    await end();
  });
});
