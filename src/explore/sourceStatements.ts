import type { Graph } from '../graph/graph.ts';
import type { GraphNode, SourceId, Statement } from '../graph/types.ts';
import { edgeSentence } from './connections.ts';

/** Something that rests on a source: a sentence, the node it is told of, and the statement itself. */
export interface SourcedStatement {
  readonly about: GraphNode;
  readonly text: string;
  readonly statement: Statement;
}

/**
 * All statements of a graph that cite a source, of what it says first: facts, disputed values and fates, then ties.
 * Appearances come last, since they say least. `words` names fields and fates. O(nodes + edges).
 */
export function sourceStatements(
  graph: Graph,
  source: SourceId,
  words: { readonly field: (field: string) => string; readonly fate: Readonly<Record<string, string>> },
): readonly SourcedStatement[] {
  const cites = ({ sources, supersededBy }: Statement): boolean =>
    sources.includes(source) || (supersededBy?.sources.includes(source) ?? false);
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
