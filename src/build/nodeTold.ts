import { connectionsOf, type Connection } from '../explore/connections.ts';
import { footnotes } from '../explore/receipts.ts';
import type { Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, NodeId, SourceId, Statement, WorkId } from '../graph/types.ts';
import { sourcePath } from '../explore/addressPath.ts';
import { FATE_NAMES, fieldName, pageWords as words } from './pageWords.ts';
import { escapeHtml } from './shell.ts';
import { nodeLink, type Site } from './site.ts';

/** Numbers a page's footnotes through all of its parts. */
export interface NoteCounter {
  next: number;
}

/** Level of the headings: 3 within a disclosure, whose own is 2. */
type Level = 2 | 3;

/**
 * What a graph says of a node, as markup: other names, facts, fates, claims and ties, each with the numbers of its
 * sources, and those beneath. `passes` picks statements; what does not pass is absent, its sources too.
 */
export function tellNode(
  site: Site,
  known: Graph,
  node: GraphNode,
  passes: (statement: Statement) => boolean,
  counter: NoteCounter,
  level: Level,
): string {
  const groups = connectionsOf(known, node.id, NO_WEIGHTS).flatMap(({ label, id, connections }) => {
    const kept = connections.filter(({ edge }) => passes(edge));
    return kept.length === 0 ? [] : [{ label, id, connections: kept }];
  });
  const [aliases, facts] = [node.aliases.filter(passes), node.facts.filter(passes)];
  const [fates, claims] = [node.fates.filter(passes), node.claims.filter(passes)];
  const edges = groups.flatMap(({ connections }) => connections.map(({ edge }) => edge));
  const numbers = footnotes([...facts, ...fates, ...claims, ...aliases, ...edges]);
  const first = counter.next;
  counter.next += numbers.size;
  const tell: Teller = { site, known, numbers, first, level };
  return [
    aliases.length === 0
      ? ''
      : `<p class="page-aliases"><span>${words.also}</span> ${aliases.map((alias) => `<span>${escapeHtml(alias.name)}</span>${notes(tell, alias)}`).join(', ')}</p>`,
    list(
      level,
      words.facts,
      facts.map((fact) => statement(tell, escapeHtml(fact.text), fact)),
    ),
    list(
      level,
      words.fates,
      fates.map((fate) => statement(tell, FATE_NAMES[fate.fate] ?? fate.fate, fate)),
    ),
    list(
      level,
      words.claims,
      claims.map((claim) =>
        statement(tell, escapeHtml(`${fieldName(claim.field)}: ${String(claim.value)}`), claim),
      ),
    ),
    ...groups.map(({ label, id, connections }) =>
      list(
        level,
        label,
        connections.map((connection) => tie(tell, connection)),
        `page-${id}`,
      ),
    ),
    sourceList(tell),
  ].join('');
}

/** What a work says of statements that earlier ones made: ties that end, claims that turn out otherwise. */
export function tellChanges(site: Site, known: Graph, id: NodeId, work: WorkId): string {
  const node = known.nodes.get(id);
  if (!node) return '';
  const isOld = ({ revealedIn }: Statement): boolean => revealedIn !== work;
  const entries: string[] = [];
  for (const { edge, words: relation, other } of connectionsOf(known, id, NO_WEIGHTS).flatMap(
    ({ connections }) => connections,
  )) {
    const name = `<s>${escapeHtml(relation)} ${nodeLink(site, other)}</s>`;
    if (edge.until === work && isOld(edge)) entries.push(`${name} <small>${words.ends}</small>`);
    else if (turnsOut(edge, work)) entries.push(`${name}${successor(edge)}`);
  }
  for (const fact of node.facts) {
    if (turnsOut(fact, work)) entries.push(`<s>${escapeHtml(fact.text)}</s>${successor(fact)}`);
  }
  return list(3, words.changes, entries);
}

/** Whether it is this work, and not the one that made a statement, that lets one know what replaced it. */
function turnsOut({ works, revealedIn, supersededBy }: Statement, work: WorkId): boolean {
  return supersededBy !== undefined && works.at(-1) === work && revealedIn !== work;
}

const NO_WEIGHTS: ReadonlyMap<NodeId, number> = new Map();

interface Teller {
  readonly site: Site;
  readonly known: Graph;
  readonly numbers: ReadonlyMap<SourceId, number>;
  /** The number of the first footnote. */
  readonly first: number;
  readonly level: Level;
}

function tie(tell: Teller, { edge, other, words: relation }: Connection): string {
  const text = `<span class="page-relation">${escapeHtml(relation)}</span> ${nodeLink(tell.site, other)}`;
  return statement(tell, text, edge);
}

/** A statement's markup with its numbers and remarks. */
function statement(
  tell: Teller,
  markup: string,
  told: Statement & Pick<Partial<GraphEdge>, 'until'>,
): string {
  const short = (work: WorkId): string => tell.known.nodes.get(work)?.work?.shortLabel ?? work;
  const { works, note, status, confidence, until } = told;
  const remarks = [
    works.map(short).join(', '),
    ...(until === undefined ? [] : [words.until(short(until))]),
    ...(note === undefined ? [] : [note]),
    ...(status === 'contested' ? [words.contested] : []),
    ...(confidence === undefined ? [] : [words.uncertain]),
  ];
  const text = status === 'superseded' ? `<s>${markup}</s>` : markup;
  return `${text}${notes(tell, told)} <small>${escapeHtml(remarks.join(' · '))}</small>${successor(told)}`;
}

function successor({ supersededBy }: Statement): string {
  return supersededBy ? `<small class="page-successor">${escapeHtml(supersededBy.text)}</small>` : '';
}

function notes({ numbers, first }: Teller, { sources }: Pick<Statement, 'sources'>): string {
  const links = sources.flatMap((source) => {
    const number = numbers.get(source);
    if (number === undefined) return [];
    const shown = String(first + number - 1);
    return [`<a href="#n${shown}" aria-label="${words.source} ${shown}">${shown}</a>`];
  });
  return links.length === 0 ? '' : `<sup>${links.join(' ')}</sup>`;
}

function sourceList({ site, known, numbers, first, level }: Teller): string {
  const entries = [...numbers].flatMap(([id, number]) => {
    const source = known.vocabulary.sources.get(id);
    const shown = String(first + number - 1);
    if (!source) return [];
    const name = `<a href="${site.href(sourcePath(id))}"><cite>${escapeHtml(source.title)}</cite></a>`;
    return [`<li id="n${shown}" value="${shown}">${name} <span>${escapeHtml(source.publisher)}</span></li>`];
  });
  return entries.length === 0
    ? ''
    : `<section class="page-sources">${heading(level, words.sources)}<ol>${entries.join('')}</ol></section>`;
}

function list(level: Level, title: string, entries: readonly string[], className = ''): string {
  if (entries.length === 0) return '';
  const classes = className === '' ? '' : ` class="${escapeHtml(className)}"`;
  const items = entries.map((entry) => `<li>${entry}</li>`).join('');
  return `<section${classes}>${heading(level, title)}<ul>${items}</ul></section>`;
}

function heading(level: Level, title: string): string {
  return `<h${String(level)}>${escapeHtml(title)}</h${String(level)}>`;
}
