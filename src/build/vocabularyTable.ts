import type { Dataset } from '../graph/types.ts';

const BEGIN = '<!-- relations: written by "npm run data:stats -- --readme" -->';
const END = '<!-- relations: end -->';
const HEADS = ['Relation', 'Group', 'Joins', 'Read forwards', 'Read backwards'] as const;

/** The relations of a franchise as a Markdown table, with aligned columns as the formatter wants them. */
export function vocabularyTable({ relations, groups }: Pick<Dataset, 'relations' | 'groups'>): string {
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  const rows = relations.map(({ id, group, from, to, label, inverse, symmetric }) => [
    `\`${id}\``,
    labels.get(group) ?? group,
    `${from.join(', ')} ${symmetric ? '↔' : '→'} ${to.join(', ')}`,
    label,
    symmetric ? 'the same' : inverse,
  ]);
  const widths = HEADS.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(HEADS), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/**
 * A text with the table between its two markers replaced by that of a franchise; everything else stays.
 *
 * @throws {MissingMarkersError} if the markers are not there, in this order.
 */
export function withVocabularyTable(text: string, vocabulary: Pick<Dataset, 'relations' | 'groups'>): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin === -1 || end < begin) throw new MissingMarkersError();
  return `${text.slice(0, begin + BEGIN.length)}\n\n${vocabularyTable(vocabulary)}\n\n${text.slice(end)}`;
}

/** A text has no place for the table of relations. */
export class MissingMarkersError extends Error {
  constructor() {
    super(`no place for the table of relations; expected the lines "${BEGIN}" and "${END}"`);
    this.name = 'MissingMarkersError';
  }
}
