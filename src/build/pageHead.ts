import { wellFormed } from '../formats/plainText.ts';
import { escapeHtml } from './shell.ts';
import type { Site } from './site.ts';

export interface HeadWords {
  readonly title: string;
  readonly description: string;
  /** Below the base. */
  readonly path: string;
  /** OpenGraph's word for what the page is about. */
  readonly type: 'website' | 'article' | 'profile' | 'video.movie' | 'video.tv_show';
  /** Name of the card's picture, without `.png`; null for none. */
  readonly card: string | null;
  /** What the card shows, for who cannot see it. */
  readonly cardAlt: string;
  /** What search engines are told; each an object of schema.org. */
  readonly linkedData: readonly object[];
  /** Left out of the map of the site, and by search engines. */
  readonly isUnlisted?: boolean;
  /** Where the page has moved: its own address is a former one. */
  readonly leadsTo?: string;
}

export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The card's address below the base. */
export function cardPath(card: string): string {
  return `/og/${card}.png`;
}

/**
 * What a page says of itself to search engines and chat apps. All of it is as safe as the page's open part. Without an
 * origin the addresses are paths: browsers and search engines resolve them, some chat apps want an origin.
 */
export function pageHead(site: Site, head: HeadWords): string {
  const { title, description, path, type, card, cardAlt, linkedData, isUnlisted = false, leadsTo } = head;
  const property = (name: string, content: string): string =>
    `<meta property="${name}" content="${escapeHtml(content)}">`;
  const named = (name: string, content: string): string =>
    `<meta name="${name}" content="${escapeHtml(content)}">`;
  return [
    ...(isUnlisted ? [named('robots', 'noindex')] : []),
    ...(isUnlisted && leadsTo === undefined
      ? []
      : [`<link rel="canonical" href="${escapeHtml(site.url(leadsTo ?? path))}">`]),
    // With scripts the explorer leads on, and keeps what else the address says.
    ...(leadsTo === undefined
      ? []
      : [
          `<noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(site.href(leadsTo))}"></noscript>`,
        ]),
    `<link rel="manifest" href="${site.base}manifest.webmanifest">`,
    `<link rel="apple-touch-icon" href="${site.base}icon-192.png">`,
    property('og:type', type),
    property('og:site_name', `High Table: ${site.dataset.title}`),
    property('og:title', title),
    property('og:description', description),
    property('og:url', site.url(leadsTo ?? path)),
    ...(card === null
      ? [named('twitter:card', 'summary')]
      : [
          property('og:image', site.url(cardPath(card))),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(CARD_SIZE.width)),
          property('og:image:height', String(CARD_SIZE.height)),
          property('og:image:alt', cardAlt),
          named('twitter:card', 'summary_large_image'),
          named('twitter:image', site.url(cardPath(card))),
          named('twitter:image:alt', cardAlt),
        ]),
    named('twitter:title', title),
    named('twitter:description', description),
    ...linkedData.map((data) => `<script type="application/ld+json">${jsonInMarkup(data)}</script>`),
  ].join('\n    ');
}

/** JSON as it may stand in a script element: no text in it can end the element, and any reader of JSON takes it. */
export function jsonInMarkup(data: object): string {
  // Lone surrogates would be written as escapes, which readers stricter than a browser's refuse.
  const readable = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? wellFormed(value) : value;
  return JSON.stringify(data, readable).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
