import { createGraph, type Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, NodeId, Statement, WorkId } from '../graph/types.ts';

/**
 * The graph as someone knows it who has seen only `seen`: an ordinary graph in which whatever
 * only other works show is absent, and what remains says no more than the seen works do.
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
  return createGraph(nodes.values(), edges, graph.vocabulary);
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

/** A statement as the seen works make it; null if none of them does. Its note tells of the work that reveals it, so it goes with that. */
function knownStatement<S extends Statement>(statement: S, seen: ReadonlySet<WorkId>): S | null {
  const works = statement.works.filter((work) => seen.has(work));
  const first = works[0];
  if (first === undefined) return null;
  if (works.length === statement.works.length) return statement;
  const known: S = { ...statement, works, revealedIn: first };
  if (first === statement.revealedIn) return known;
  const { note: _unknown, ...rest } = known;
  return rest as S;
}

function knownEnd(edge: GraphEdge, seen: ReadonlySet<WorkId>): GraphEdge {
  if (edge.until === undefined || seen.has(edge.until)) return edge;
  const { until: _unknown, ...rest } = edge;
  return rest;
}
