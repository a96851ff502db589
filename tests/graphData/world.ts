import { compileFolder } from '../../src/build/compileGraph.ts';
import { formatProblem } from '../../src/build/problem.ts';
import { createGraph, type Graph } from '../../src/graph/graph.ts';
import type { Dataset, GraphEdge, GraphNode, NodeId, Statement, WorkId } from '../../src/graph/types.ts';
import { statementsOf } from '../../src/explore/receipts.ts';

const compiled = compileFolder('graph-data', { places: 'ignored' });
if (compiled.problems) {
  throw new Error(`graph-data has faults:\n${compiled.problems.map(formatProblem).join('\n')}`);
}

/** The shipped franchise, compiled once for each file of laws. */
export const dataset: Dataset = compiled.dataset;

export const graph: Graph = createGraph(dataset.nodes, dataset.edges, {
  groups: dataset.groups,
  relations: new Map(dataset.relations.map((one) => [one.id, one])),
  sources: new Map(dataset.sources.map((one) => [one.id, one])),
});

export const { nodes, edges } = dataset;

export const nodeOf = (id: NodeId): GraphNode => {
  const node = graph.nodes.get(id);
  if (!node) throw new Error(`no node "${id}"`);
  return node;
};

export const nodesOf = (kind: GraphNode['kind']): readonly GraphNode[] =>
  nodes.filter((node) => node.kind === kind);

export const edgesOf = (...relations: readonly string[]): readonly GraphEdge[] =>
  edges.filter(({ relation }) => relations.includes(relation));

/** A work's place in the story's own time; undefined outside the story. */
export const storyOrder = (work: WorkId): number | undefined => nodeOf(work).work?.storyOrder;

/** Every statement of the data, with where it stands. */
export const statements: readonly { readonly at: string; readonly statement: Statement }[] = [
  ...edges.map((edge) => ({ at: edge.id, statement: edge })),
  ...nodes.flatMap((node) => statementsOf(node).map((statement) => ({ at: node.id, statement }))),
];

/** `harry (john-wick-2014)`: for messages. */
export const inWorks = (at: string, works: readonly WorkId[]): string => `${at} (${works.join(', ')})`;
