import { describe, expect, it } from 'vitest';
import { sitePages } from '../../src/build/pages.ts';
import type { Dataset } from '../../src/graph/types.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';

const SHELL =
  '<html data-first="%FIRST%"><title>%TITLE%</title><meta content="%DESCRIPTION%"><!--%HEAD%-->%CONTENT%';
const pagesOf = (dataset: Dataset, base = '/', origin: string | null = null): ReadonlyMap<string, string> =>
  new Map(sitePages(dataset, SHELL, { base, origin }).map(({ fileName, source }) => [fileName, source]));

/** What stands open: the page without its closed disclosures, its picture's titles of the seats and the list of works. */
const openPart = (page = ''): string =>
  page.replace(/<details>[\s\S]*?<\/details>/g, '').replace(/<nav class="page-rail"[\s\S]*?<\/nav>/, '');

describe('sitePages()', () => {
  const pages = pagesOf(tinyFranchise);

  it('makes a page for the front, for what is lost, for every node, every former id, tour and source', () => {
    const sources = tinyFranchise.sources.map(({ id }) => `source/${id}/index.html`);
    expect([...pages.keys()].sort()).toEqual([
      '404.html',
      'character/artagnan/index.html',
      'character/constance/index.html',
      'character/dartagnan/index.html',
      'character/milady/index.html',
      'character/richelieu/index.html',
      'film/a-modern-musketeer/index.html',
      'film/the-iron-mask/index.html',
      'film/the-three-musketeers/index.html',
      'index.html',
      'manifest.webmanifest',
      'organization/musketeers/index.html',
      'person/douglas-fairbanks/index.html',
      'place/paris/index.html',
      'robots.txt',
      'sitemap.xml',
      ...sources.sort(),
      'thing/diamond-brooch/index.html',
      'tour/all-for-one/index.html',
    ]);
  });

  it('gives a node its own title, description and canonical path', () => {
    const page = pages.get('character/constance/index.html');
    expect(page).toContain(
      '<title>Constance · The Three Musketeers</title><meta content="Seamstress to the Queen.">',
    );
    expect(page).toContain('<link rel="canonical" href="/character/constance/">');
    expect(page).toContain('<html data-first="the-three-musketeers">');
  });

  it('tells what rests on a source, closed under the work that shows it', () => {
    const source = tinyFranchise.sources[0];
    const page = pages.get(`source/${source?.id ?? ''}/index.html`) ?? '';
    expect(page).toContain(`<h1>${source?.title ?? ''}</h1>`);
    expect(page).toMatch(/<details><summary><h3>[^<]+<\/h3><\/summary><ul>/);
    expect(page).not.toContain('<details open');
  });

  it('leads from a former id to the page of its node, without a script too', () => {
    const page = pages.get('character/artagnan/index.html');
    expect(page).toContain('<link rel="canonical" href="/character/dartagnan/">');
    expect(page).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/character/dartagnan/"></noscript>',
    );
    expect(page).toContain('<a href="/character/dartagnan/">');
    expect(pages.get('sitemap.xml')).not.toContain('/artagnan/');
  });

  it("tells openly only what the node's first work shows", () => {
    const dartagnan = openPart(pages.get('character/dartagnan/index.html'));
    expect(dartagnan).toContain(
      'played by</span> <a href="/person/douglas-fairbanks/">Douglas Fairbanks</a>',
    );
    expect(dartagnan).not.toMatch(/Constance|Richelieu|Gascony to seek/);
    const constance = openPart(pages.get('character/constance/index.html'));
    expect(constance).toContain('loved by</span> <a href="/character/dartagnan/">d&#39;Artagnan</a>');
    expect(constance).not.toContain('Bonacieux');
  });

  it('keeps what each later work adds in a closed disclosure named after it', () => {
    const page = pages.get('character/dartagnan/index.html') ?? '';
    const titles = [...page.matchAll(/<details><summary><h2>What (.*?) adds/g)].map(([, title]) => title);
    expect(titles).toEqual(['The Three Musketeers', 'The Iron Mask']);
    expect(page).toMatch(/What The Three Musketeers adds[\s\S]*Constance[\s\S]*What The Iron Mask adds/);
    expect(page).not.toContain('<details open');
  });

  it('names on the front page what this is and the works, in release order', () => {
    expect(pages.get('index.html')).toMatch(
      /<h1>The Three Musketeers<\/h1>[\s\S]*A Modern[\s\S]*href="\/film\/the-three-musketeers\/"[\s\S]*The Iron Mask/,
    );
    expect(openPart(pages.get('index.html'))).not.toMatch(/href="\/character\/(milady|constance)/);
  });

  it('writes every link below the base', () => {
    for (const source of pagesOf(tinyFranchise, '/x/').values()) {
      for (const [, href] of source.matchAll(/href="([^"]*)"/g)) {
        // Only a source's own address and a footnote lead elsewhere.
        expect(href).toMatch(/^(\/x\/|https?:\/\/|#)/);
      }
    }
  });

  it('names whole addresses, for those who read elsewhere, once the origin is known', () => {
    const known = pagesOf(tinyFranchise, '/x/', 'https://example.org');
    const page = known.get('character/constance/index.html') ?? '';
    expect(page).toContain('<link rel="canonical" href="https://example.org/x/character/constance/">');
    expect(page).toContain('<meta property="og:image" content="https://example.org/x/og/constance.png">');
    expect(known.get('robots.txt')).toContain('Sitemap: https://example.org/x/sitemap.xml');
    expect(known.get('sitemap.xml')).toContain('<loc>https://example.org/x/character/constance/</loc>');
    expect(pages.get('robots.txt')).not.toContain('Sitemap');
  });

  it('takes data for text, never for markup or for a pattern of its own', () => {
    const label = '"><script>$& %CONTENT%';
    const [first, ...others] = tinyFranchise.nodes;
    if (!first) throw new Error('the fixture has no node');
    const nasty = pagesOf({ ...tinyFranchise, nodes: [{ ...first, label }, ...others] });
    const page = nasty.get('film/a-modern-musketeer/index.html') ?? '';
    expect(page).not.toMatch(/<script>/);
    expect(page).toContain(
      '<title>&#34;&#62;&#60;script&#62;$&#38; %CONTENT% · The Three Musketeers</title>',
    );
  });
});
