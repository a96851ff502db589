import { appearancesOf } from '../explore/appearances.ts';
import { nodePath } from '../graph/nodePath.ts';
import { otherEnd, type Graph } from '../graph/graph.ts';
import type { GraphNode, SameAs, Statement, WorkId } from '../graph/types.ts';
import { fieldName, kindName, kindsName, dateName, mediumName, pageWords as words } from './pageWords.ts';
import { crumbs } from './frame.ts';
import { tellChanges, tellNode, type NoteCounter } from './nodeTold.ts';
import { escapeHtml } from './shell.ts';
import { nodeLink, type Site } from './site.ts';

/**
 * A node's page to be read: what its own first work shows stands open, what each later work adds in a closed
 * disclosure named after that work, its sources with it: a headline may tell as much as a film.
 */
export function nodeArticle(site: Site, whole: GraphNode): string {
  const first = site.knownFrom(whole.revealedIn);
  const node = first.nodes.get(whole.id);
  if (!node) throw new Error(`"${whole.id}" is not in the graph of its own first work`);
  const counter: NoteCounter = { next: 1 };
  const open = tellNode(site, first, node, () => true, counter, 2);
  const later = laterParts(site, whole, first, counter);
  const kind = node.work ? mediumName(node.work.medium) : kindName(node.kind);
  return [
    crumbs(site, [{ label: kindsName(node.kind) }, { label: node.label, path: nodePath(node) }]),
    `<h1>${escapeHtml(node.label)}</h1>`,
    `<p class="page-kind page-kind-${node.kind}"><strong>${kind}</strong>${node.type === undefined ? '' : ` <span>${escapeHtml(node.type)}</span>`}</p>`,
    `<p class="page-lead">${escapeHtml(node.description)}</p>`,
    node.work ? workFields(node.work) : appearances(site, node),
    open,
    later.join(''),
    elsewhere(node.sameAs),
  ].join('');
}

/**
 * What of a node only later works show, each thing under the one that completes it: that which makes the statement, or
 * which first shows the other end of a tie (a sequel's tie to the film it follows, on its own page).
 */
function laterParts(site: Site, whole: GraphNode, first: Graph, counter: NoteCounter): readonly string[] {
  const { graph } = site;
  const order = (work: WorkId): number => graph.works.indexOf(work);
  const late = new Map<string, WorkId>();
  for (const edge of graph.edgesOf(whole.id)) {
    const other = graph.nodes.get(otherEnd(edge, whole.id));
    if (first.edges.has(edge.id) || edge.revealedIn !== whole.revealedIn || !other) continue;
    late.set(edge.id, other.revealedIn);
  }
  const made = graph.edgesOf(whole.id).map(({ revealedIn }) => revealedIn);
  const adding = new Set([...whole.works, ...made, ...late.values()]);
  return graph.works.flatMap((work) => {
    if (work === whole.revealedIn || !adding.has(work)) return [];
    const known = site.knownUpTo(order(work) < order(whole.revealedIn) ? whole.revealedIn : work);
    const node = known.nodes.get(whole.id);
    if (!node) return [];
    const isDue = (statement: Statement): boolean =>
      statement.revealedIn === work || ('id' in statement && late.get(String(statement.id)) === work);
    const told = tellNode(site, known, node, isDue, counter, 3) + tellChanges(site, known, whole.id, work);
    const title = graph.nodes.get(work)?.label ?? work;
    if (told === '') return [];
    return [`<details><summary><h2>${escapeHtml(words.later(title))}</h2></summary>${told}</details>`];
  });
}

function appearances(site: Site, node: GraphNode): string {
  const known = site.knownFrom(node.revealedIn);
  const works = appearancesOf(known, node);
  const links = (works.length === 0 ? node.works : works).flatMap((id) => {
    const work = known.nodes.get(id);
    return work ? [nodeLink(site, work)] : [];
  });
  return links.length === 0 ? '' : `<p class="page-in"><span>${words.in}</span> ${links.join(', ')}</p>`;
}

function workFields(work: NonNullable<GraphNode['work']>): string {
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['medium', mediumName(work.medium)],
    ['releaseDate', work.releaseDate === undefined ? words.announced : dateName(work.releaseDate)],
    ['endDate', work.endDate === undefined ? undefined : dateName(work.endDate)],
    ['runtime', work.runtime === undefined ? undefined : words.minutes(work.runtime)],
    ['episodes', work.episodes === undefined ? undefined : words.episodes(work.episodes)],
    ['countries', work.countries?.join(', ')],
    ['network', work.network],
  ];
  const rows = fields.map(([name, value]) =>
    value === undefined ? '' : `<div><dt>${fieldName(name)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<dl class="page-fields">${rows.join('')}</dl>`;
}

function elsewhere(sameAs: SameAs): string {
  const links = addressesElsewhere(sameAs).map(
    ({ site, href }) => `<li><a href="${escapeHtml(href)}" rel="noreferrer">${site}</a></li>`,
  );
  return links.length === 0
    ? ''
    : `<section class="page-elsewhere"><h2>${words.elsewhere}</h2><ul>${links.join('')}</ul></section>`;
}

const IMDB_PARTS: Readonly<Record<string, string>> = {
  tt: 'title',
  nm: 'name',
  ch: 'character',
  co: 'company',
};

/** Where other sites keep the same thing; always an address of theirs, whatever the id says. */
export function addressesElsewhere(
  sameAs: SameAs,
): readonly { readonly site: string; readonly href: string }[] {
  const path = (id: string): string =>
    id
      .split('/')
      .map((part) => encodeURIComponent(wellFormedPart(part)))
      .join('/');
  const { wikipedia, wikidata, imdb, tmdb } = sameAs;
  return [
    ...(wikipedia === undefined
      ? []
      : [
          {
            site: 'Wikipedia',
            href: `https://en.wikipedia.org/wiki/${path(wikipedia.replaceAll(' ', '_'))}`,
          },
        ]),
    ...(wikidata === undefined
      ? []
      : [{ site: 'Wikidata', href: `https://www.wikidata.org/wiki/${path(wikidata)}` }]),
    ...(imdb === undefined
      ? []
      : [
          {
            site: 'IMDb',
            href: `https://www.imdb.com/${IMDB_PARTS[imdb.slice(0, 2)] ?? 'title'}/${path(imdb)}/`,
          },
        ]),
    ...(tmdb === undefined ? [] : [{ site: 'TMDB', href: `https://www.themoviedb.org/${path(tmdb)}` }]),
  ];
}

/** `encodeURIComponent` throws at half a character. */
function wellFormedPart(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
