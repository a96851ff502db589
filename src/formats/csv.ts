/**
 * CSV (RFC 4180): a table of the nodes and one of the edges, with the column names that Gephi and Cytoscape expect.
 *
 * - With a byte order mark: without it, Excel reads UTF-8 as the system's old encoding and spoils every diacritic.
 *   pandas, Gephi (since 0.9.3) and LibreOffice skip it; Python's csv wants `utf-8-sig`.
 * - A text that a spreadsheet would take for a formula has an apostrophe before it, see {@link guardFormula}.
 * - Lists have `|` between their entries, as Cytoscape reads them; a `|` or `\` inside an entry has a `\` before it.
 */
import { pageAddress, rounded, type ExportAbout, type ExportLook } from './exportOptions.ts';
import { printable } from './plainText.ts';
import { relationOf, type Graph } from '../graph/graph.ts';

export type CsvOptions = Pick<ExportAbout, 'base'> & Pick<ExportLook, 'positions'>;

type Cell = string | number | undefined;

const BYTE_ORDER_MARK = '\uFEFF';
/** What spreadsheets begin a formula with, its full-width forms included; spaces before it do not help. */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]/;

const NODE_COLUMNS = [
  ...['id', 'label', 'kind', 'type', 'domain', 'medium', 'releaseDate', 'description', 'aliases'],
  ...['works', 'revealedIn', 'sources', 'url', 'x', 'y'],
];
const EDGE_COLUMNS = [
  ...['id', 'source', 'target', 'relation', 'label', 'works', 'revealedIn', 'until', 'sources'],
  ...['status', 'confidence', 'note'],
];

/** `nodes.csv`: a row for every node, after one with the columns' names. O(nodes). */
export function formatNodesCsv(graph: Graph, { base, positions }: CsvOptions): string {
  const rows = [...graph.nodes.values()].map((node): readonly Cell[] => {
    const place = positions?.get(node.id);
    return [
      ...[node.id, node.label, node.kind, node.type, node.domain],
      ...[node.work?.medium, node.work?.releaseDate, node.description],
      ...[list(node.aliases.map(({ name }) => name)), list(node.works), node.revealedIn, list(node.sources)],
      ...[pageAddress(base, node), place && rounded(place.x), place && rounded(place.y)],
    ];
  });
  return table([NODE_COLUMNS, ...rows]);
}

/** `edges.csv`: a row for every edge, after one with the columns' names. O(edges). */
export function formatEdgesCsv(graph: Graph): string {
  const rows = [...graph.edges.values()].map((edge): readonly Cell[] => [
    ...[edge.id, edge.source, edge.target, edge.relation, relationOf(graph, edge).label],
    ...[list(edge.works), edge.revealedIn, edge.until, list(edge.sources)],
    ...[edge.status, edge.confidence, edge.note],
  ]);
  return table([EDGE_COLUMNS, ...rows]);
}

/**
 * A text as no spreadsheet computes it. Taking one apostrophe away from a guarded text gives the text again.
 *
 * @example guardFormula('=1+1') // '=1+1 with an apostrophe before it
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function table(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guardFormula(printable(cell));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function list(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/[|\\]/g, '\\$&')).join('|');
}
