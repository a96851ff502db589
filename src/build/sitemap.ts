import { escapeHtml } from './shell.ts';
import type { Page, Site } from './site.ts';

/** A sitemap's limit; the shipped world has about 1,300 pages. */
const MOST = 50_000;

/**
 * The map of the site for search engines, and where they find it. The protocol wants whole addresses; without an
 * origin these are paths, and `robots.txt` leaves the map out, as no reader could use it.
 */
export function formatSitemap(site: Site, addresses: readonly string[]): readonly Page[] {
  const entries = addresses.slice(0, MOST).map((address) => `  <url><loc>${escapeHtml(address)}</loc></url>`);
  const sitemap = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  const map = site.origin === null ? [] : [`Sitemap: ${site.url('/sitemap.xml')}`];
  return [
    { fileName: 'sitemap.xml', source: sitemap },
    { fileName: 'robots.txt', source: ['User-agent: *', 'Allow: /', ...map, ''].join('\n') },
  ];
}
