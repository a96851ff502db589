import { sourcePath } from '../explore/addressPath.ts';
import { connectionsOf } from '../explore/connections.ts';
import { nodePath } from '../graph/nodePath.ts';
import { shieldGraph } from '../explore/shield.ts';
import { graphOf, type Graph } from '../graph/graph.ts';
import type { Dataset, GraphNode, NodeId, Source, WorkId } from '../graph/types.ts';
import { sourceStatements } from '../explore/sourceStatements.ts';
import { escapeHtml, fillShell } from './shell.ts';

/** A file of the built site. */
export interface Page {
  /** Relative to the site's base: `character/eve-macarro/index.html`. */
  readonly fileName: string;
  readonly source: string;
}

/**
 * The site's pages: the front page, one per node, per former id and per source, and the one for addresses that are none.
 * All are the explorer's shell with their own title, description and words to be read without a script; those say only
 * what the node's first work shows. `base` has a slash at both ends.
 */
export function sitePages(dataset: Dataset, shell: string, base: string): readonly Page[] {
  const graph = graphOf(dataset);
  const known = new Map<WorkId, Graph>();
  const knownIn = (work: WorkId): Graph => {
    const made = known.get(work) ?? shieldGraph(graph, new Set([work]));
    known.set(work, made);
    return made;
  };
  const pages: Page[] = [homePage(graph, dataset, shell, base), lostPage(dataset, shell, base)];
  for (const node of dataset.nodes) {
    const source = nodePage(knownIn(node.revealedIn), node.id, dataset, shell, base);
    const path = nodePath(node);
    pages.push({ fileName: `${path.slice(1)}index.html`, source });
    for (const former of node.formerIds) {
      pages.push({ fileName: `${path.slice(1).replace(`${node.id}/`, `${former}/`)}index.html`, source });
    }
  }
  for (const source of dataset.sources) {
    const path = sourcePath(source.id).slice(1);
    const content = sourceContent(graph, source, dataset, base);
    const words = {
      title: `${source.title} · ${dataset.title}`,
      description: source.publisher,
      path: base + path,
      content,
    };
    pages.push({ fileName: `${path}index.html`, source: fillShell(shell, words) });
  }
  return pages;
}

/** The front page's words: what this is, and the works, in release order. */
export function homeContent(
  { title, description }: Dataset,
  works: readonly GraphNode[],
  base: string,
): string {
  return [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(description)}</p>`,
    '<p>This is an explorer of its people, characters, organizations, places and things, and of every tie between them. It draws them as a map, for which it needs JavaScript. Without it, every entry has a page to read:</p>',
    list(works.map((work) => link(work, base))),
  ].join('\n');
}

function homePage(graph: Graph, dataset: Dataset, shell: string, base: string): Page {
  const { title, description } = dataset;
  const works = [...graph.nodes.values()].filter((node) => node.kind === 'work');
  const content = homeContent(dataset, works, base);
  return { fileName: 'index.html', source: fillShell(shell, { title, description, path: base, content }) };
}

function lostPage({ title, description }: Dataset, shell: string, base: string): Page {
  const content = `<h1>There is no such page</h1>\n<p><a href="${base}">${escapeHtml(title)}</a></p>`;
  const source = fillShell(shell, { title: `Not found: ${title}`, description, path: base, content });
  return { fileName: '404.html', source };
}

function nodePage(known: Graph, id: NodeId, dataset: Dataset, shell: string, base: string): string {
  const node = known.nodes.get(id);
  if (!node) throw new Error(`"${id}" is not in the graph of its own first work`);
  const sections = connectionsOf(known, id, new Map()).map(({ label, connections }) => {
    const entries = connections.map(({ words, other }) => `${escapeHtml(words)} ${link(other, base)}`);
    return `<h2>${escapeHtml(label)}</h2>\n${list(entries)}`;
  });
  const content = [
    `<h1>${escapeHtml(node.label)}</h1>`,
    `<p>${escapeHtml(node.work?.medium ?? node.kind)}</p>`,
    `<p>${escapeHtml(node.description)}</p>`,
    node.facts.length > 0 ? list(node.facts.map((fact) => escapeHtml(fact.text))) : '',
    ...sections,
    `<p><a href="${base}">${escapeHtml(dataset.title)}</a></p>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
  return fillShell(shell, {
    title: `${node.label} · ${dataset.title}`,
    description: node.description,
    path: base + nodePath(node).slice(1),
    content,
  });
}

/** A source and what rests on it, closed under the work that shows it: nobody reads on by accident. */
function sourceContent(graph: Graph, source: Source, dataset: Dataset, base: string): string {
  const told = sourceStatements(graph, source.id, PLAIN_WORDS);
  const sections = graph.works.flatMap((work) => {
    const shown = told.filter(({ statement }) => statement.revealedIn === work);
    const entries = shown.map(({ about, text, statement }) => {
      const fate = [statement.status, statement.supersededBy?.text].filter(Boolean).join(': ');
      return `${link(about, base)} ${escapeHtml(text)}${fate === '' ? '' : ` (${escapeHtml(fate)})`}`;
    });
    const title = escapeHtml(graph.nodes.get(work)?.label ?? work);
    return shown.length === 0 ? [] : [`<details><summary>${title}</summary>${list(entries)}</details>`];
  });
  const url = source.url === undefined ? null : escapeHtml(source.url);
  return [
    `<h1>${escapeHtml(source.title)}</h1>`,
    `<p>${escapeHtml([source.publisher, source.date].filter(Boolean).join(', '))}</p>`,
    ...(url === null ? [] : [`<p><a href="${url}">${url}</a></p>`]),
    ...sections,
    `<p><a href="${base}">${escapeHtml(dataset.title)}</a></p>`,
  ].join('\n');
}

const PLAIN_WORDS = { field: (field: string): string => field, fate: {} };

function link(node: GraphNode, base: string): string {
  return `<a href="${base}${nodePath(node).slice(1)}">${escapeHtml(node.label)}</a>`;
}

function list(entries: readonly string[]): string {
  return `<ul>\n${entries.map((entry) => `<li>${entry}</li>`).join('\n')}\n</ul>`;
}
