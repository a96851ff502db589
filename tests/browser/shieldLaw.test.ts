import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shieldGraph } from '../../src/explore/shield.ts';
import { parseDataset } from '../../src/formats/dataset.ts';
import { graphOf } from '../../src/graph/graph.ts';
import type { WorkId } from '../../src/graph/types.ts';
import { textsOf } from '../graphData/texts.ts';
import { launchBrowser } from './launch.ts';
import { details, notices, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Where a visitor may look, and what is there when all of it has come. */
const PLACES = [
  ['/character/john-wick/?depth=2', 'Details'],
  ['/?view=list', 'table'],
  ['/?view=cast', 'table'],
  ['/?view=timeline&order=story', 'Timeline'],
  ['/character/eve-macarro/', 'Details'],
  ['/character/the-directr/', 'Notices'],
  ['/tour/who-sits-at-the-high-table/', 'Tour'],
  ['/character/winston/?to=eve-macarro', 'Details'],
] as const;

describe('the shield law', () => {
  it.each([
    ['the first film', ['john-wick-2014']],
    ['the first two films', ['john-wick-2014', 'john-wick-chapter-2']],
    ['a later film alone', ['john-wick-chapter-4']],
  ])(
    'lets no view, detail, notice, tour or title name what lies beyond %s, on the page or in the accessibility tree',
    async (_, works) => {
      const { page, open, end } = await visit(browser);
      await open('/');
      const published = await page.request.get(new URL('graph.json', page.url()).href);
      const { dataset } = parseDataset(await published.json());
      if (!dataset) throw new Error('the published graph can be read');
      const seen = new Set(works as WorkId[]);
      const known = shieldGraph(graphOf(dataset), seen);
      const told = textsOf(known)
        .map(({ text }) => text)
        .join('\n');
      const names = dataset.nodes
        .filter(({ id, kind }) => !known.nodes.has(id) && kind !== 'work')
        .map(({ label }) => label)
        .filter((label) => label.length > 5 && !told.includes(label));
      expect(names.length).toBeGreaterThan(200);

      const leaks: string[] = [];
      for (const [path, place] of PLACES) {
        await open(`${path}${path.includes('?') ? '&' : '?'}seen=${works.join(',')}`);
        if (place === 'Details') await details(page).getByRole('heading').first().waitFor();
        else if (place === 'Notices') await notices(page).getByText('Part of this address').waitFor();
        else if (place === 'table') await page.getByRole('table').waitFor();
        else if (place === 'Tour')
          await page.getByRole('region', { name: 'Tour' }).getByRole('paragraph').waitFor();
        else await page.getByText('Setting the table…').waitFor({ state: 'detached' });
        // The product bears the name of something in the story: its own title and mark are on every page.
        const read = [
          (await page.title()).replace(/^High Table: | · High Table$/, ''),
          await page.locator('body').innerText(),
          (await page.locator('body').ariaSnapshot()).replace(/\b(heading|link) "High Table"/g, '$1'),
        ].join('\n');
        leaks.push(...names.filter((name) => read.includes(name)).map((name) => `${path}: ${name}`));
      }
      expect(leaks).toEqual([]);
      await end();
    },
    120_000,
  );
});
