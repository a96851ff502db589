import { readFileSync } from 'node:fs';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { compileFolder } from '../../src/build/compileGraph.ts';
import { sitePages } from '../../src/build/pages.ts';
import { hostileFranchise } from '../formats/hostileGraph.ts';
import { triplesOf } from '../formats/triples.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';

const shell = readFileSync('index.html', 'utf8');
const place = { base: '/x/y/', origin: 'https://example.org' };
const pages = sitePages(tinyFranchise, shell, place);
const hostile = sitePages(hostileFranchise, shell, place);
const isPage = ({ fileName }: { readonly fileName: string }): boolean => fileName.endsWith('.html');

/** Pages of the shipped world, every one of this many: of each kind some. */
const EVERY = 25;
const shipped = compileFolder('graph-data', { places: 'ignored' });
if (shipped.problems) throw new Error('graph-data has faults: npm run data:check names them');
const shippedPages = sitePages(shipped.dataset, shell, place);
const sample = shippedPages.filter(isPage).filter((_page, index) => index % EVERY === 0);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Names are as long as they are; a name may be written twice on a page; attributes of the shell are Prettier's.
    'long-title': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'script-type': 'off',
  },
});

const schema = readFileSync(new URL('sitemap.xsd', import.meta.url), 'utf8');

/** What a validator says of a sitemap. */
const readSitemap = (contents: string) =>
  validateXML({
    xml: [{ fileName: 'sitemap.xml', contents }],
    schema: [{ fileName: 'sitemap.xsd', contents: schema }],
  });

describe('the pages', () => {
  it('are valid HTML', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    for (const { fileName, source } of [...pages.filter(isPage), ...sample]) {
      const report = await validator.validateString(source, fileName);
      for (const { messages } of report.results)
        faults.push(
          ...messages.map(({ ruleId, message, line }) => `${fileName}:${String(line)} ${ruleId}: ${message}`),
        );
    }
    expect(faults).toEqual([]);
    expect(new Set(sample.map(({ fileName }) => fileName.split('/')[0])).size).toBeGreaterThan(7);
  });

  it('hold linked data of schema.org that a reader of RDF takes, whatever the names are', () => {
    for (const { fileName, source } of [...pages.filter(isPage), ...hostile.filter(isPage), ...sample]) {
      for (const script of parse(source).querySelectorAll('script[type="application/ld+json"]')) {
        const data = JSON.parse(script.textContent) as Record<string, unknown>;
        expect(data['@context']).toBe('https://schema.org');
        expect(data['@type']).toMatch(/^[A-Z]\w+$/);
        // Their context lies on another host; for the terms used here it says this.
        const local = JSON.stringify({ ...data, '@context': { '@vocab': 'https://schema.org/' } });
        expect(triplesOf('jsonld', local).join('\n'), fileName).toContain('<https://schema.org/');
      }
    }
  });

  it('keep hostile names, facts and sources text', () => {
    const allowed = new Set(['https:', 'http:']);
    for (const { fileName, source } of hostile.filter(isPage)) {
      const page = parse(source);
      const scripts = page.querySelectorAll('script').map((script) => script.getAttribute('type'));
      expect(scripts.filter((type) => type !== 'module' && type !== 'application/ld+json')).toEqual([]);
      expect(
        page.querySelectorAll('img, b, iframe, [onerror], [style]').map(({ rawTagName }) => rawTagName),
        fileName,
      ).toEqual([]);
      for (const link of page.querySelectorAll('a[href]')) {
        expect(allowed).toContain(new URL(link.getAttribute('href') ?? '', 'https://example.org/').protocol);
      }
      expect(source).not.toMatch(/\p{Surrogate}|\0/u);
    }
  });

  it('are all in the map of the site, which is a sitemap as its protocol has it', async () => {
    for (const site of [pages, hostile, shippedPages]) {
      const text = site.find(({ fileName }) => fileName === 'sitemap.xml')?.source ?? '';
      expect((await readSitemap(text)).errors).toEqual([]);
      const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
      const places = [...root.getElementsByTagName('loc')].map(({ textContent }) => textContent ?? '');
      for (const address of places)
        expect(address).toMatch(/^https:\/\/example\.org\/x\/y\/([a-z]+\/[a-z0-9-]+\/)?$/);
      const listed = site.filter(isPage).filter(({ source }) => !source.includes('content="noindex"'));
      expect(places).toHaveLength(listed.length);
    }
  });

  it('would be told of a sitemap that is none', async () => {
    const contents =
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>/person/a/</loc></url></urlset>';
    expect((await readSitemap(contents)).valid).toBe(false);
  });
});
