import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statementsOf } from '../explore/receipts.ts';
import { KINDS, type Dataset, type GraphNode, type Kind, type SourceKind } from '../graph/types.ts';
import { compileFolder } from './compileGraph.ts';
import { formatProblem } from './problem.ts';
import { withVocabularyTable } from './vocabularyTable.ts';

/** Kinds of sources that anyone may write, or that copy another: alone, they carry little. */
const WEAK_SOURCES: ReadonlySet<SourceKind> = new Set<SourceKind>(['fan-wiki', 'blog', 'repost']);

export interface Tally {
  readonly name: string;
  readonly count: number;
}

export interface DataStats {
  readonly nodes: number;
  readonly edges: number;
  readonly sources: number;
  readonly nodesByKind: readonly Tally[];
  readonly edgesByGroup: readonly Tally[];
  readonly edgesByRelation: readonly Tally[];
  readonly nodesByWork: readonly Tally[];
  readonly edgesByWork: readonly Tally[];
  readonly sourcesByKind: readonly Tally[];
  /** Facts of each kind of node, all together. */
  readonly factsByKind: readonly Tally[];
  /** Edges, facts, names, fates and disputed values. */
  readonly statements: number;
  /** Statements with a source; in a checked folder all of them. */
  readonly sourced: number;
  /** Statements with two sources or more. */
  readonly doublySourced: number;
  /** Where a statement rests on one source only, and that one is weak: the edge's or the node's id, once per statement. */
  readonly weaklySourced: readonly string[];
  /** Characters with the fewest edges beyond their appearances. */
  readonly loneliest: readonly Tally[];
  /** Nodes of the story that have one edge only: a player may well have one part, a company one film. */
  readonly withOneEdge: readonly string[];
}

const APPEARS_IN = 'appears-in';
const LONELIEST = 12;

/** Counts what a franchise holds and where it is weakest. Every list of counts is in the order of the vocabulary. */
export function dataStats(dataset: Dataset): DataStats {
  const { nodes, edges, groups, relations } = dataset;
  const groupOf = new Map(relations.map(({ id, group }) => [id, group]));
  const kindOf = new Map(dataset.sources.map(({ id, kind }) => [id, kind]));
  const ties = countBy(edges.flatMap(({ source, target }) => [source, target]));
  const story = edges.filter(({ relation }) => relation !== APPEARS_IN);
  const storyTies = countBy(story.flatMap(({ source, target }) => [source, target]));
  const works = nodes.flatMap(({ id, kind }) => (kind === 'work' ? [id as string] : []));
  const statements = [
    ...edges.map((edge) => ({ at: edge.id, sources: edge.sources })),
    ...nodes.flatMap((node) => statementsOf(node).map(({ sources }) => ({ at: node.id, sources }))),
  ];
  const isWeak = (source: (typeof statements)[number]['sources'][number]): boolean => {
    const kind = kindOf.get(source);
    return kind !== undefined && WEAK_SOURCES.has(kind);
  };
  const facts = countBy(nodes.flatMap((node) => node.facts.map(() => node.kind)));
  const others = nodes.filter(({ kind }) => kind !== 'work');
  return {
    nodes: nodes.length,
    edges: edges.length,
    sources: dataset.sources.length,
    nodesByKind: tallies(KINDS, countBy(nodes.map(({ kind }) => kind))),
    edgesByGroup: tallies(
      groups.map(({ id }) => id),
      countBy(edges.map(({ relation }) => groupOf.get(relation) ?? relation)),
    ),
    edgesByRelation: tallies(
      relations.map(({ id }) => id),
      countBy(edges.map(({ relation }) => relation)),
    ),
    nodesByWork: tallies(works, countBy(others.flatMap((node) => node.works))),
    edgesByWork: tallies(works, countBy(edges.flatMap((edge) => edge.works))),
    sourcesByKind: tallies([...new Set(kindOf.values())].sort(), countBy([...kindOf.values()])),
    factsByKind: tallies(KINDS, facts),
    statements: statements.length,
    sourced: statements.filter(({ sources }) => sources.length > 0).length,
    doublySourced: statements.filter(({ sources }) => sources.length > 1).length,
    weaklySourced: statements
      .filter(({ sources: [only, ...more] }) => only !== undefined && more.length === 0 && isWeak(only))
      .map(({ at }) => at),
    loneliest: nodes
      .filter(({ kind }) => kind === 'character')
      .map(({ id }): Tally => ({ name: id, count: storyTies.get(id) ?? 0 }))
      .sort((a, b) => a.count - b.count)
      .slice(0, LONELIEST),
    withOneEdge: nodes.filter((node) => isInStory(node) && ties.get(node.id) === 1).map(({ id }) => id),
  };
}

/** The stats as text, a screen or two long. */
export function formatStats(stats: DataStats, perKind: ReadonlyMap<Kind, number>): string {
  const share = (part: number): string => `${((100 * part) / Math.max(1, stats.statements)).toFixed(1)} %`;
  const facts = stats.factsByKind.map(({ name, count }) => {
    const holders = Math.max(1, perKind.get(name as Kind) ?? 0);
    return { name: `${name} (${(count / holders).toFixed(1)} each)`, count };
  });
  return [
    `${stats.nodes} nodes, ${stats.edges} edges, ${stats.statements} statements, ${stats.sources} sources`,
    column('Nodes by kind', stats.nodesByKind),
    column('Edges by group', stats.edgesByGroup),
    column('Edges by relation', stats.edgesByRelation),
    column('Nodes by work', stats.nodesByWork),
    column('Edges by work', stats.edgesByWork),
    column('Facts by kind', facts),
    column('Sources by kind', stats.sourcesByKind),
    `Statements with a source: ${share(stats.sourced)}; with two or more: ${share(stats.doublySourced)}`,
    `Statements on one weak source only: ${stats.weaklySourced.length} (${share(stats.weaklySourced.length)})`,
    column('Characters with the fewest ties', stats.loneliest),
    `Nodes of the story with one edge only: ${stats.withOneEdge.length}\n  ${stats.withOneEdge.join(', ')}`,
  ].join('\n\n');
}

/**
 * `npm run data:stats [folder]`: prints the numbers of a graph-data folder. With `--readme` it also brings the table of
 * relations in the folder's README up to date.
 */
export function main(args: readonly string[]): number {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? process.env['HIGH_TABLE_DATA'] ?? 'graph-data';
  const { dataset, problems } = compileFolder(folder, { places: 'ignored' });
  if (problems) {
    for (const problem of problems) console.error(formatProblem(problem));
    return 1;
  }
  console.log(formatStats(dataStats(dataset), countBy(dataset.nodes.map(({ kind }: GraphNode) => kind))));
  if (args.includes('--readme')) {
    const path = join(folder, 'README.md');
    writeFileSync(path, withVocabularyTable(readFileSync(path, 'utf8'), dataset));
  }
  return 0;
}

function isInStory({ kind, domain }: GraphNode): boolean {
  return kind !== 'work' && kind !== 'person' && domain !== 'industry';
}

function countBy<K>(keys: Iterable<K>): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function tallies<K extends string>(
  order: readonly K[],
  counts: ReadonlyMap<string, number>,
): readonly Tally[] {
  return order.map((name) => ({ name, count: counts.get(name) ?? 0 }));
}

function column(title: string, rows: readonly Tally[]): string {
  const width = Math.max(0, ...rows.map(({ count }) => String(count).length));
  return [title, ...rows.map(({ name, count }) => `  ${String(count).padStart(width)}  ${name}`)].join('\n');
}
