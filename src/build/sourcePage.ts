import { statementsBySource, type SourcedStatement } from '../explore/sourceStatements.ts';
import type { Source, SourceId, WorkId } from '../graph/types.ts';
import { crumbs } from './frame.ts';
import { dateName, FATE_NAMES, fieldName, pageWords as words, sourceKindName } from './pageWords.ts';
import { escapeHtml } from './shell.ts';
import { nodeLink, type Site } from './site.ts';

/** What rests on each source, by the work that reveals it, as that work lets one know it. */
export type SourceIndex = ReadonlyMap<SourceId, ReadonlyMap<WorkId, readonly SourcedStatement[]>>;

const WORDS = { field: fieldName, fate: FATE_NAMES };

/** Walks the graph once for all sources, not once for each. O(works × statements). */
export function sourceIndex(site: Site): SourceIndex {
  const index = new Map<SourceId, Map<WorkId, readonly SourcedStatement[]>>();
  for (const work of site.graph.works) {
    const known = site.knownUpTo(work);
    for (const [source, told] of statementsBySource(known, WORDS)) {
      const revealed = told.filter(({ statement }) => statement.revealedIn === work);
      if (revealed.length === 0) continue;
      const byWork = index.get(source) ?? new Map<WorkId, readonly SourcedStatement[]>();
      byWork.set(work, revealed);
      index.set(source, byWork);
    }
  }
  return index;
}

/** A source and what rests on it, folded away under the work that shows it: nobody reads on by accident. */
export function sourceArticle(site: Site, source: Source, index: SourceIndex): string {
  const parts = [...(index.get(source.id) ?? [])].map(([work, told]) => {
    const entries = told.map(({ about, text, statement }) => {
      const said = statement.status === 'superseded' ? `<s>${escapeHtml(text)}</s>` : escapeHtml(text);
      const became = statement.supersededBy
        ? `<small class="page-successor">${escapeHtml(statement.supersededBy.text)}</small>`
        : statement.status === 'contested'
          ? ` <small>${words.contested}</small>`
          : '';
      return `<li>${nodeLink(site, about)} ${said}${became}</li>`;
    });
    const title = escapeHtml(site.graph.nodes.get(work)?.label ?? work);
    return `<details><summary><h3>${title}</h3></summary><ul>${entries.join('')}</ul></details>`;
  });
  const date = source.date === undefined ? [] : [dateName(source.date)];
  const url = outsideAddress(source.url);
  return [
    crumbs(site, [{ label: words.sources }, { label: source.title }]),
    `<h1>${escapeHtml(source.title)}</h1>`,
    `<p class="page-kind"><strong>${sourceKindName(source.kind)}</strong> <span>${escapeHtml([source.publisher, ...date].join(', '))}</span></p>`,
    ...(url === null
      ? []
      : [
          `<p><a href="${escapeHtml(url)}" rel="noreferrer">${words.openSource}</a> <small>${escapeHtml(new URL(url).host)}</small></p>`,
        ]),
    parts.length === 0 ? '' : `<section><h2>${words.restsOnIt}</h2>${parts.join('')}</section>`,
  ].join('');
}

/** An address as a link may have it: of the web, or none. */
export function outsideAddress(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
