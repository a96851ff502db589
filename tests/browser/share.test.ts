import { readFile } from 'node:fs/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import Graphology from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseRdf } from 'oxigraph';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { addressOf, details, interactive, notices, painted, SIZES, visit } from './visit.ts';

const FILTERED = '/character/the-bowery-king/?works=john-wick-chapter-2,john-wick-chapter-3';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });

/** A file of the Export tab, which is open, as text. */
async function exported(
  page: Page,
  format: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  await dialog(page).getByText('is made.').waitFor();
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'GEXF' }).waitFor();
}

describe('a link to the Bowery King in Chapters 2 and 3', () => {
  const moves = {
    'by mouse': async (page: Page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await dialog(page).getByRole('button', { name: 'Copy link', exact: true }).click();
    },
    'by keyboard': async (page: Page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).focus();
      await page.keyboard.press('Enter');
      await dialog(page).getByRole('button', { name: 'Copy link', exact: true }).focus();
      await page.keyboard.press('Enter');
    },
  };

  it.each(Object.entries(moves))(
    'is sent in two moves %s, and shows a fresh profile the same',
    async (_, move) => {
      const sender = await visit(browser);
      await sender.open(FILTERED);
      await details(sender.page).getByRole('heading', { name: 'The Bowery King' }).waitFor();
      await move(sender.page);
      await notices(sender.page).getByText('Link copied.').waitFor();
      const link = await copied(sender.page);
      expect(new URL(link).searchParams.get('v')).toMatch(/^[0-9a-f]{8}$/);
      await sender.end();

      const receiver = await visit(browser);
      await receiver.page.goto(link);
      await interactive(receiver.page);
      await details(receiver.page).getByRole('heading', { name: 'The Bowery King' }).waitFor();
      const isShown = (name: RegExp) => receiver.page.getByRole('checkbox', { name }).isChecked();
      expect([await isShown(/^Chapter 2/), await isShown(/^Chapter 3/)]).toEqual([true, true]);
      expect(await isShown(/^Chapter 4/)).toBe(false);
      // Made with the very same data: there is nothing to tell.
      expect(await notices(receiver.page).innerText()).toBe('');
      await receiver.end();
    },
  );

  it('is sent by touch on a phone', async () => {
    const { page, open, end } = await visit(browser, {
      viewport: SIZES.phone,
      hasTouch: true,
      isMobile: true,
    });
    await open(FILTERED);
    await page.getByRole('button', { name: 'Share', exact: true }).tap();
    await dialog(page).getByRole('button', { name: 'Copy link', exact: true }).tap();
    await notices(page).getByText('Link copied.').waitFor();
    expect(new URL(await copied(page)).pathname).toBe('/character/the-bowery-king/');
    await end();
  });

  it('says in words what it carries, and as a QR code', async () => {
    const { page, open, end } = await visit(browser);
    await open(FILTERED);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await dialog(page).getByText('The Bowery King, selected').waitFor();
    await dialog(page).getByText('films & series: Chapter 2, Chapter 3').waitFor();
    await dialog(page).getByText('Nothing about you').waitFor();
    await page.getByRole('button', { name: 'QR code' }).click();
    await page.getByRole('img', { name: 'QR code of this link' }).waitFor();
    await end();
  });

  it('goes to the system’s share sheet, where there is one', async () => {
    const { page, open, end } = await visit(browser);
    await page.addInitScript(() => {
      const share = (data: ShareData): Promise<void> => {
        Object.assign(window, { sent: data });
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'share', { value: share });
    });
    await open(FILTERED);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Send with another app…' }).click();
    const sent = await page.evaluate(() => (window as unknown as { sent?: ShareData }).sent);
    expect(sent?.title).toContain('The Bowery King');
    expect(new URL(sent?.url ?? '').pathname).toBe('/character/the-bowery-king/');
    expect(new URL(sent?.url ?? '').searchParams.get('works')).toBe(
      'john-wick-chapter-2,john-wick-chapter-3',
    );
    await end();
  });

  it('takes what was seen along only when asked to', async () => {
    const { page, open, end } = await visit(browser);
    await page.addInitScript(() => {
      localStorage.setItem('high-table:seen', '["john-wick-2014","john-wick-chapter-2"]');
    });
    await open('/');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const address = page.getByRole('textbox', { name: 'Address' });
    await dialog(page).getByText('What you have seen stays with you').waitFor();
    expect(await address.inputValue()).not.toContain('seen=');
    await page.getByRole('checkbox', { name: 'Hide from the receiver' }).click();
    expect(await address.inputValue()).toContain('seen=john-wick-2014,john-wick-chapter-2');
    await dialog(page).getByText('the 2 works you have seen').waitFor();
    await end();
  });
});

describe('a link made with other data', () => {
  it('says in one line that the data has changed, and stays as it is', async () => {
    const { page, open, end } = await visit(browser);
    await open('/character/charon/?v=00000000');
    await notices(page).getByText('The data has changed since this link was made.').waitFor();
    expect(addressOf(page)).toBe('/character/charon/?v=00000000');
    await end();
  });

  it('says what changed in what is shown, where the older data are remembered', async () => {
    const { page, open, end } = await visit(browser);
    const was = {
      charon: '00000000',
      'no-such-node--plays--charon': '00000000',
      'charon--manages--nothing': null,
    };
    await page.route('**/versions.json', (route) =>
      route.fulfill({ json: [{ version: '0a1b2c3d', date: '2026-01-31', was }] }),
    );
    await open('/character/charon/?v=0a1b2c3d');
    await notices(page)
      .getByText('Since this link was made (2026-01-31), in what you see: 1 changed.')
      .waitFor();
    await end();
  });
});

describe('the graph as a file', () => {
  it('is three moves away, and Gephi’s, Cytoscape’s and a notebook’s readers take it', async () => {
    const { page, open, end } = await visit(browser);
    await open(FILTERED);
    await painted(page);
    const painting = page.locator('[data-painted]');
    const nodes = Number(await painting.getAttribute('data-node-count'));
    await openExport(page);
    const gexf = await exported(page, 'GEXF');
    expect(gexf.name).toMatch(/^[a-z0-9-]+-the-bowery-king-part-\d{4}-\d\d-\d\d\.gexf$/);
    const read = parseGexf(Graphology, gexf.text);
    expect(read.order).toBe(nodes);
    expect(read.getNodeAttributes('the-bowery-king')).toMatchObject({ label: 'The Bowery King' });
    expect(read.getNodeAttribute('the-bowery-king', 'size')).toBeGreaterThan(0);

    const json = JSON.parse((await exported(page, 'Cytoscape JSON')).text) as cytoscape.CytoscapeOptions;
    const cy = cytoscape({ ...json, headless: true, layout: { name: 'preset' } });
    expect([cy.nodes().length, cy.edges().length]).toEqual([read.order, read.size]);
    const rows = parseCsv((await exported(page, 'CSV of entries')).text, { bom: true, columns: true });
    expect(rows).toHaveLength(nodes);
    const triples = async (format: string, mediaType: string) =>
      parseRdf((await exported(page, format)).text, { format: mediaType })
        .map(String)
        .sort();
    expect(await triples('Turtle', 'text/turtle')).toEqual(await triples('JSON-LD', 'application/ld+json'));
    await end();
  });

  it('of the whole holds all there is, under a shield all that was seen', async () => {
    const { page, open, end } = await visit(browser);
    await page.addInitScript(() => {
      localStorage.setItem('high-table:seen', '["john-wick-2014"]');
    });
    await open('/?kinds=character');
    await openExport(page);
    await page.getByRole('radio', { name: /^All of it/ }).click();
    const { name, text } = await exported(page, 'Cytoscape JSON');
    expect(name).toMatch(/-all-\d{4}-/);
    const { elements } = JSON.parse(text) as { elements: cytoscape.ElementsDefinition };
    expect(elements.nodes.some(({ data }) => data.id === 'viggo-tarasov')).toBe(true);
    for (const { data } of [...elements.nodes, ...elements.edges]) {
      expect(data['works']).toEqual(['john-wick-2014']);
    }
    await end();
  });

  it('is a picture as sharp as asked, transparent if asked', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    const box = await page.getByRole('application').boundingBox();
    await openExport(page);
    await page.getByRole('combobox', { name: 'Sharpness' }).selectOption('×3');
    await page.getByRole('checkbox', { name: 'Transparent ground' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG' }).click(),
    ]);
    const png = await readFile(await download.path());
    // The header of a PNG: width and height in pixels, then bits, then 6 for colours with transparency.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      (box?.width ?? 0) * 3,
      (box?.height ?? 0) * 3,
    ]);
    expect(png.readUInt8(25)).toBe(6);
    await end();
  });

  it('is vectors with the names as text', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await painted(page);
    await openExport(page);
    const { text } = await exported(page, 'SVG');
    expect(text).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
    expect(text).toContain('>John Wick</');
    expect(text).not.toContain('<image');
    await end();
  });

  it('is cancelled when it takes long', async () => {
    const { page, open, end } = await visit(browser);
    await open('/');
    await page.route('**/export.worker*', () => undefined);
    await openExport(page);
    await page.getByRole('button', { name: 'GraphML' }).click();
    await dialog(page).getByRole('progressbar', { name: 'Making GraphML…' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await dialog(page).getByText('Cancelled; nothing was saved.').waitFor();
    await end();
  });
});
