import { statementsOf } from '../../src/explore/receipts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { GraphNode, Statement } from '../../src/graph/types.ts';

export interface PlacedText {
  /** Whose text it is, for messages. */
  readonly at: string;
  readonly text: string;
}

/** Every text a graph holds that a visitor may read: of nodes, of edges and of the sources they cite. */
export function textsOf(graph: Graph): readonly PlacedText[] {
  return [
    ...[...graph.nodes.values()].flatMap(nodeTexts),
    ...[...graph.edges.values()].flatMap((edge) => statementTexts(edge.id, edge)),
    ...[...graph.vocabulary.sources.values()].map(({ id, title }) => ({ at: `source ${id}`, text: title })),
  ];
}

function nodeTexts(node: GraphNode): readonly PlacedText[] {
  const { id, label, description, type, work, sameAs } = node;
  const texts = [
    label,
    description,
    type,
    ...Object.values(sameAs),
    work?.shortLabel,
    work?.network,
    ...(work?.countries ?? []),
    ...node.aliases.map(({ name }) => name),
    ...node.facts.map((fact) => fact.text),
    ...node.claims.map(({ field, value }) => `${field}: ${String(value)}`),
  ];
  return [
    ...texts.flatMap((text) => (text === undefined ? [] : [{ at: id, text }])),
    ...statementsOf(node).flatMap((statement) => statementTexts(id, statement)),
  ];
}

function statementTexts(at: string, { note, supersededBy }: Statement): readonly PlacedText[] {
  return [note, supersededBy?.text].flatMap((text) => (text === undefined ? [] : [{ at, text }]));
}
