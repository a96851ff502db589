import { nodePath } from '../graph/nodePath.ts';
import { pageWords as words } from './pageWords.ts';
import { escapeHtml } from './shell.ts';
import { nodeLink, type Site } from './site.ts';

export interface PageParts {
  /** The picture that stands where the canvas will be; may be empty. */
  readonly picture: string;
  readonly article: string;
  /** Whether the explorer shows details beside the map at this address. */
  readonly besideMap: boolean;
}

/** The frame around a page's article: the same bars in the same places as the explorer's, so that nothing jumps. */
export function pageFrame(site: Site, { picture, article, besideMap }: PageParts): string {
  return [
    `<a class="page-skip" href="#article">${words.skip}</a>`,
    `<header class="page-banner"><a href="${site.base}">${EMBLEM}<span>${words.product}</span></a></header>`,
    `<main class="page-main${besideMap ? ' page-beside' : ''}">`,
    `<article id="article" tabindex="-1">${article}</article>`,
    `<div class="page-picture">${picture}</div>`,
    '</main>',
    rail(site),
  ].join('');
}

/** Works in release order: where the explorer has its lens. */
function rail(site: Site): string {
  const links = site.dataset.nodes.flatMap((node) => {
    if (!node.work) return [];
    const year = node.work.releaseDate?.slice(0, 4);
    return [
      `<li>${nodeLink(site, node)}${year === undefined ? '' : ` <span>${escapeHtml(year)}</span>`}</li>`,
    ];
  });
  return `<nav class="page-rail" aria-label="${escapeHtml(words.works)}"><h2>${escapeHtml(words.works)}</h2><ul>${links.join('')}</ul></nav>`;
}

export interface Crumb {
  readonly label: string;
  /** Below the base; none for a mere group. */
  readonly path?: string;
}

/** Where a page is: the site, then these; the last one is the page itself. */
export function crumbs(site: Site, trail: readonly Crumb[]): string {
  const home = `<li><a href="${site.base}">${escapeHtml(site.dataset.title)}</a></li>`;
  const rest = trail.map(({ label, path }, index) => {
    const isPage = index === trail.length - 1;
    const text = escapeHtml(label);
    if (isPage) return `<li aria-current="page">${text}</li>`;
    return path === undefined ? `<li>${text}</li>` : `<li><a href="${site.href(path)}">${text}</a></li>`;
  });
  return `<nav class="page-crumbs" aria-label="${words.crumbs}"><ol>${home}${rest.join('')}</ol></nav>`;
}

/** All nodes, each under the first work that shows it, folded away: their names tell who is in it. */
export function nodeIndex(site: Site): string {
  const { graph } = site;
  const parts = graph.works.flatMap((work) => {
    const shown = [...graph.nodes.values()].filter((node) => node.revealedIn === work && node.id !== work);
    const title = graph.nodes.get(work);
    if (!title) return [];
    if (shown.length === 0) return [`<p>${nodeLink(site, title)}</p>`];
    shown.sort((a, b) => (a.label < b.label ? -1 : 1));
    const links = shown.map((node) => `<li>${nodeLink(site, node)}</li>`).join('');
    const summary = `${escapeHtml(title.label)} <small>${words.entries(shown.length)}</small>`;
    return [
      `<details><summary>${summary}</summary><p><a href="${site.href(nodePath(title))}">${escapeHtml(title.label)}</a></p><ul class="page-index">${links}</ul></details>`,
    ];
  });
  return `<section><h2>${words.index}</h2><p>${words.indexNote}</p>${parts.join('')}</section>`;
}

const EMBLEM =
  '<svg width="30" height="26" viewBox="0 0 30 26" fill="none" stroke="currentColor" stroke-width="1.7" aria-hidden="true"><ellipse cx="15" cy="14" rx="9" ry="6.5"/><g fill="var(--bg)"><circle cx="15" cy="3.6" r="2.3"/><circle cx="4.6" cy="9.6" r="2.3"/><circle cx="25.4" cy="9.6" r="2.3"/><circle cx="8" cy="21.4" r="2.3"/><circle cx="22" cy="21.4" r="2.3"/></g></svg>';
