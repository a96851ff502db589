import { describe, expect, it } from 'vitest';
import { sitePages } from '../../src/build/pages.ts';
import type { Dataset } from '../../src/graph/types.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';

const SHELL = '<title>%TITLE%</title><meta content="%DESCRIPTION%"><link href="%PATH%">%CONTENT%';
const pagesOf = (dataset: Dataset, base = '/'): ReadonlyMap<string, string> =>
  new Map(sitePages(dataset, SHELL, base).map(({ fileName, source }) => [fileName, source]));

describe('sitePages()', () => {
  const pages = pagesOf(tinyFranchise);

  it('makes a page for the front, for what is lost, for every node, every former id and every source', () => {
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
      'organization/musketeers/index.html',
      'person/douglas-fairbanks/index.html',
      'place/paris/index.html',
      ...sources.sort(),
      'thing/diamond-brooch/index.html',
    ]);
  });

  it('gives a node its own title, description and canonical path', () => {
    expect(pages.get('character/constance/index.html')).toContain(
      '<title>Constance · The Three Musketeers</title><meta content="Seamstress to the Queen."><link href="/character/constance/">',
    );
  });

  it('tells what rests on a source, closed under the work that shows it', () => {
    const source = tinyFranchise.sources[0];
    const page = pages.get(`source/${source?.id ?? ''}/index.html`) ?? '';
    expect(page).toContain(`<h1>${source?.title ?? ''}</h1>`);
    expect(page).toMatch(/<details><summary>[^<]+<\/summary><ul>/);
    expect(page).not.toContain('<details open');
  });

  it('sends a former id to the canonical path of its node', () => {
    expect(pages.get('character/artagnan/index.html')).toBe(pages.get('character/dartagnan/index.html'));
    expect(pages.get('character/artagnan/index.html')).toContain('<link href="/character/dartagnan/">');
  });

  it("tells only what the node's first work shows", () => {
    const dartagnan = pages.get('character/dartagnan/index.html');
    expect(dartagnan).toContain('played by <a href="/person/douglas-fairbanks/">Douglas Fairbanks</a>');
    expect(dartagnan).not.toMatch(/Constance|Richelieu|Iron Mask|Gascony to seek/);
    const constance = pages.get('character/constance/index.html');
    expect(constance).toContain('loved by <a href="/character/dartagnan/">d&#39;Artagnan</a>');
    expect(constance).not.toContain('Bonacieux');
  });

  it('names on the front page what this is and the works, in release order', () => {
    expect(pages.get('index.html')).toMatch(
      /<h1>The Three Musketeers<\/h1>[\s\S]*A Modern[\s\S]*href="\/film\/the-three-musketeers\/"[\s\S]*The Iron Mask/,
    );
    expect(pages.get('index.html')).not.toMatch(/Milady|Constance/);
  });

  it('writes every link below the base', () => {
    for (const source of pagesOf(tinyFranchise, '/x/').values()) {
      for (const [, href] of source.matchAll(/href="([^"]*)"/g)) {
        // Only a source's own address leads elsewhere.
        expect(href).toMatch(/^(\/x\/|https?:\/\/)/);
      }
    }
  });

  it('takes data for text, never for markup or for a pattern of its own', () => {
    const label = '"><script>$& %CONTENT%';
    const [first, ...others] = tinyFranchise.nodes;
    if (!first) throw new Error('the fixture has no node');
    const nasty = pagesOf({ ...tinyFranchise, nodes: [{ ...first, label }, ...others] });
    const page = nasty.get('film/a-modern-musketeer/index.html') ?? '';
    expect(page).not.toContain('<script>');
    expect(page).toContain(
      '<title>&#34;&#62;&#60;script&#62;$&#38; %CONTENT% · The Three Musketeers</title>',
    );
  });
});
