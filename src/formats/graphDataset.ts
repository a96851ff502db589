import type { Graph } from '../graph/graph.ts';
import type { Dataset, GraphNode, SourceId, Statement } from '../graph/types.ts';

/** What a graph does not know of itself. */
export type DatasetAbout = Pick<Dataset, 'title' | 'description' | 'version' | 'positions'>;

/**
 * A graph, shielded or filtered, as a dataset of its own: it lists only the sources that its nodes and edges cite and
 * the places of its nodes, so that a file made of it tells nothing of what was left out. O(size).
 */
export function graphDataset(
  graph: Graph,
  { title, description, version, positions }: DatasetAbout,
): Dataset {
  const cited = citedSources(graph);
  const placed = (places: Dataset['positions']['wide']): Dataset['positions']['wide'] =>
    new Map([...places].filter(([id]) => graph.nodes.has(id)));
  return {
    title,
    description,
    version,
    groups: graph.vocabulary.groups,
    relations: [...graph.vocabulary.relations.values()],
    sources: [...graph.vocabulary.sources.values()].filter(({ id }) => cited.has(id)),
    nodes: [...graph.nodes.values()],
    edges: [...graph.edges.values()],
    positions: { wide: placed(positions.wide), tall: placed(positions.tall) },
    // A tour leads through the whole: its steps name what a part may not hold.
    tours: [],
  };
}

function citedSources(graph: Graph): ReadonlySet<SourceId> {
  const cited = new Set<SourceId>();
  const cite = ({ sources, supersededBy }: Pick<Statement, 'sources' | 'supersededBy'>): void => {
    for (const source of sources) cited.add(source);
    for (const source of supersededBy?.sources ?? []) cited.add(source);
  };
  for (const node of graph.nodes.values()) statementsIn(node).forEach(cite);
  for (const edge of graph.edges.values()) cite(edge);
  return cited;
}

function statementsIn(node: GraphNode): readonly Pick<Statement, 'sources' | 'supersededBy'>[] {
  return [node, ...node.aliases, ...node.facts, ...node.fates, ...node.claims];
}
