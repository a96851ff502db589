import { createGraph, type Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, NodeId, Source, SourceId, Statement, WorkId } from '../graph/types.ts';
import { statementsOf } from './receipts.ts';

/**
 * The graph as someone knows it who has seen only `seen`: an ordinary graph in which whatever
 * only other works show is absent, and what remains says no more than the seen works do. Its vocabulary holds
 * only the sources still cited: a headline may tell as much as a film.
 * `null` means no shield: the graph itself. O(nodes + edges).
 */
export function shieldGraph(graph: Graph, seen: ReadonlySet<WorkId> | null): Graph {
  if (seen === null) return graph;
  const nodes = new Map<NodeId, GraphNode>();
  for (const node of graph.nodes.values()) {
    const works = node.works.filter((work) => seen.has(work));
    const first = works[0];
    if (first !== undefined) nodes.set(node.id, knownNode(node, works, first, seen));
  }
  const edges: GraphEdge[] = [];
  for (const edge of graph.edges.values()) {
    const known = nodes.has(edge.source) && nodes.has(edge.target) ? knownStatement(edge, seen) : null;
    if (known) edges.push(knownEnd(known, seen));
  }
  const sources = citedSources(graph, nodes.values(), edges);
  const receipts = (node: GraphNode): GraphNode => ({
    ...node,
    sources: node.sources.filter((source) => sources.has(source)),
  });
  return createGraph([...nodes.values()].map(receipts), edges, { ...graph.vocabulary, sources });
}

/**
 * What both the visitor and the sender of a link have seen. A link can only tighten the visitor's shield:
 * `null` stands for "no shield" on either side.
 */
export function tightenShield(
  own: ReadonlySet<WorkId> | null,
  linked: readonly WorkId[] | null,
): ReadonlySet<WorkId> | null {
  if (linked === null) return own;
  return new Set(own === null ? linked : linked.filter((work) => own.has(work)));
}

function knownNode(
  node: GraphNode,
  works: readonly WorkId[],
  revealedIn: WorkId,
  seen: ReadonlySet<WorkId>,
): GraphNode {
  const known = <S extends Statement>(statements: readonly S[]): readonly S[] =>
    statements.flatMap((statement) => knownStatement(statement, seen) ?? []);
  return {
    ...node,
    works,
    revealedIn,
    aliases: known(node.aliases),
    facts: known(node.facts),
    fates: known(node.fates),
    claims: known(node.claims),
  };
}

/**
 * A statement as the seen works make it; null if none of them does. Its note and its place in
 * the cast list are of the work that reveals it, so they go with that; what replaced it may rest on any of its works, so it goes with the first that is missing.
 */
function knownStatement<S extends Statement>(statement: S, seen: ReadonlySet<WorkId>): S | null {
  const works = statement.works.filter((work) => seen.has(work));
  const first = works[0];
  if (first === undefined) return null;
  if (works.length === statement.works.length) return statement;
  const { supersededBy: _later, ...told } = statement;
  const known = { ...told, works, revealedIn: first } as unknown as S;
  if (first === statement.revealedIn) return known;
  const { note: _unknown, billing: _first, ...rest } = known as S & Pick<GraphEdge, 'billing'>;
  return rest as unknown as S;
}

function knownEnd(edge: GraphEdge, seen: ReadonlySet<WorkId>): GraphEdge {
  if (edge.until === undefined || seen.has(edge.until)) return edge;
  const { until: _unknown, ...rest } = edge;
  return rest;
}

/**
 * The sources that the statements left still rest on, in the vocabulary's order. A node's own are not enough: they are
 * those of all its works.
 */
function citedSources(
  graph: Graph,
  nodes: Iterable<GraphNode>,
  edges: readonly GraphEdge[],
): ReadonlyMap<SourceId, Source> {
  const cited = new Set<SourceId>();
  const cite = ({ sources, supersededBy }: Pick<Statement, 'sources' | 'supersededBy'>): void => {
    for (const source of sources) cited.add(source);
    for (const source of supersededBy?.sources ?? []) cited.add(source);
  };
  edges.forEach(cite);
  for (const node of nodes) statementsOf(node).forEach(cite);
  return new Map([...graph.vocabulary.sources].filter(([id]) => cited.has(id)));
}
