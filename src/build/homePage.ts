import { tourPath } from '../explore/addressPath.ts';
import { nodePath } from '../graph/nodePath.ts';
import { nodeIndex } from './frame.ts';
import { pageWords as words } from './pageWords.ts';
import { escapeHtml } from './shell.ts';
import { nodeLink, type Site } from './site.ts';

const FILES = [
  'graph.json',
  'graph.gexf',
  'graph.graphml',
  'graph.jsonld',
  'graph.ttl',
  'nodes.csv',
  'edges.csv',
];

/** The front page to be read: what this is, its works, tours and files, and every entry. */
export function homeArticle(site: Site): string {
  const { title, description } = site.dataset;
  const works = site.dataset.nodes.flatMap((node) =>
    node.work
      ? [
          `<li><a href="${site.href(nodePath(node))}">${escapeHtml(node.label)}</a> <span>${escapeHtml(node.description)}</span></li>`,
        ]
      : [],
  );
  const told = site.dataset.tours.map(
    (tour) =>
      `<li><a href="${site.href(tourPath(tour.id))}">${escapeHtml(tour.title)}</a> <span>${escapeHtml(tour.description)}</span></li>`,
  );
  return [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="page-lead">${escapeHtml(description)}</p>`,
    `<section><h2>${escapeHtml(words.works)}</h2><ul class="page-works">${works.join('')}</ul></section>`,
    told.length === 0
      ? ''
      : `<section><h2>${words.tours}</h2><ul class="page-works">${told.join('')}</ul></section>`,
    nodeIndex(site),
    `<section><h2>${words.files}</h2><ul class="page-files">${FILES.map((file) => `<li><a href="${site.base}${file}">${file}</a></li>`).join('')}</ul></section>`,
  ].join('');
}

/** What an address that is none shows: where one could go instead. */
export function lostArticle(site: Site): string {
  return `<h1>${words.lostTitle}</h1><p class="page-lead">${words.lost}</p>${nodeIndex(site)}`;
}

/** What stands under a name the page had before. */
export function movedArticle(site: Site, node: Parameters<typeof nodeLink>[1]): string {
  return `<h1>${escapeHtml(node.label)}</h1><p>${escapeHtml(words.moved(node.label))} ${nodeLink(site, node)}</p>`;
}
