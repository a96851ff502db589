import type { Graph } from '../graph/graph.ts';
import type { GraphNode, SourceId, Statement } from '../graph/types.ts';
import { edgeSentence } from './connections.ts';

/** Something that rests on a source: a sentence, the node it is told of, and the statement itself. */
export interface SourcedStatement {
  readonly about: GraphNode;
  readonly text: string;
  readonly statement: Statement;
}

/** What fields and fates are called. */
export interface StatementWords {
  readonly field: (field: string) => string;
  readonly fate: Readonly<Record<string, string>>;
}

/**
 * All statements of a graph that cite a source, of what it says first: facts, disputed values and fates, then ties.
 * Appearances come last, since they say least. O(nodes + edges).
 */
export function sourceStatements(
  graph: Graph,
  source: SourceId,
  words: StatementWords,
): readonly SourcedStatement[] {
  return tellAll(
    graph,
    words,
    ({ sources, supersededBy }) =>
      sources.includes(source) || (supersededBy?.sources.includes(source) ?? false),
  );
}

/** The same for every source that is cited, in one walk. O(nodes + edges + citations). */
export function statementsBySource(
  graph: Graph,
  words: StatementWords,
): ReadonlyMap<SourceId, readonly SourcedStatement[]> {
  const bySource = new Map<SourceId, SourcedStatement[]>();
  for (const told of tellAll(graph, words, () => true)) {
    const { sources, supersededBy } = told.statement;
    for (const source of new Set([...sources, ...(supersededBy?.sources ?? [])])) {
      const list = bySource.get(source);
      if (list) list.push(told);
      else bySource.set(source, [told]);
    }
  }
  return bySource;
}

function tellAll(
  graph: Graph,
  words: StatementWords,
  cites: (statement: Statement) => boolean,
): readonly SourcedStatement[] {
  const told: SourcedStatement[] = [];
  for (const node of graph.nodes.values()) {
    const tell = <S extends Statement>(statements: readonly S[], text: (statement: S) => string): void => {
      for (const statement of statements.filter(cites))
        told.push({ about: node, text: text(statement), statement });
    };
    tell(node.facts, ({ text }) => text);
    tell(node.claims, ({ field, value }) => `${words.field(field)}: ${String(value)}`);
    tell(node.fates, ({ fate }) => words.fate[fate] ?? fate);
  }
  const ties: SourcedStatement[] = [];
  const appearances: SourcedStatement[] = [];
  for (const edge of graph.edges.values()) {
    const about = cites(edge) ? graph.nodes.get(edge.source) : undefined;
    if (!about) continue;
    const tie = { about, text: edgeSentence(graph, edge), statement: edge };
    (graph.vocabulary.relations.get(edge.relation)?.group === 'appearance' ? appearances : ties).push(tie);
  }
  return [...told, ...ties, ...appearances];
}
