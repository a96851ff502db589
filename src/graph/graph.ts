import type {
  Dataset,
  EdgeId,
  GraphEdge,
  GraphNode,
  GroupId,
  NodeId,
  Relation,
  RelationGroup,
  RelationId,
  Source,
  SourceId,
  WorkId,
} from './types.ts';

/** What gives edges their meaning; the same for a graph and all its subgraphs. */
export interface Vocabulary {
  readonly groups: readonly RelationGroup[];
  readonly relations: ReadonlyMap<RelationId, Relation>;
  readonly sources: ReadonlyMap<SourceId, Source>;
}

/** An immutable, directed multigraph with an index of the edges at each node. */
export interface Graph {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  readonly edges: ReadonlyMap<EdgeId, GraphEdge>;
  /** Ids of the works among the nodes, in release order. */
  readonly works: readonly WorkId[];
  readonly vocabulary: Vocabulary;
  /** Edges at a node, outgoing and incoming, each once (a self-loop too), in the dataset's order; none for an unknown id. */
  readonly edgesOf: (id: NodeId) => readonly GraphEdge[];
}

const NO_EDGES: readonly GraphEdge[] = [];

/**
 * Indexes nodes and edges. Nodes keep their order; `works` is the order of the work nodes.
 *
 * @throws {DanglingEdgeError} if an edge names a node that is not there. O(nodes + edges).
 */
export function createGraph(
  nodes: Iterable<GraphNode>,
  edges: Iterable<GraphEdge>,
  vocabulary: Vocabulary,
): Graph {
  const nodeIndex = new Map<NodeId, GraphNode>();
  const works: WorkId[] = [];
  for (const node of nodes) {
    nodeIndex.set(node.id, node);
    if (node.kind === 'work') works.push(node.id as WorkId);
  }
  const edgeIndex = new Map<EdgeId, GraphEdge>();
  const incident = new Map<NodeId, GraphEdge[]>();
  const attach = (id: NodeId, edge: GraphEdge): void => {
    const list = incident.get(id);
    if (list) list.push(edge);
    else incident.set(id, [edge]);
  };
  for (const edge of edges) {
    if (!nodeIndex.has(edge.source) || !nodeIndex.has(edge.target)) throw new DanglingEdgeError(edge);
    edgeIndex.set(edge.id, edge);
    attach(edge.source, edge);
    if (edge.target !== edge.source) attach(edge.target, edge);
  }
  return {
    nodes: nodeIndex,
    edges: edgeIndex,
    works,
    vocabulary,
    edgesOf: (id) => incident.get(id) ?? NO_EDGES,
  };
}

/** The graph of a whole dataset. */
export function graphOf({ nodes, edges, groups, relations, sources }: Dataset): Graph {
  return createGraph(nodes, edges, {
    groups,
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    sources: new Map(sources.map((source) => [source.id, source])),
  });
}

/** An edge was given whose ends are not both among the nodes. */
export class DanglingEdgeError extends Error {
  constructor(edge: GraphEdge) {
    super(`edge "${edge.id}" joins "${edge.source}" and "${edge.target}"; both must be nodes of the graph`);
    this.name = 'DanglingEdgeError';
  }
}

/** The nodes that pass, and the edges that pass and whose ends both do. Order is kept; the objects are the same ones. */
export function subgraph(
  graph: Graph,
  keepNode: (node: GraphNode) => boolean,
  keepEdge: (edge: GraphEdge) => boolean = () => true,
): Graph {
  const nodes = new Map<NodeId, GraphNode>();
  for (const [id, node] of graph.nodes) if (keepNode(node)) nodes.set(id, node);
  const edges: GraphEdge[] = [];
  for (const edge of graph.edges.values()) {
    if (nodes.has(edge.source) && nodes.has(edge.target) && keepEdge(edge)) edges.push(edge);
  }
  return createGraph(nodes.values(), edges, graph.vocabulary);
}

/** The other end of an edge as seen from one of its nodes; the node itself for a self-loop. */
export function otherEnd(edge: GraphEdge, id: NodeId): NodeId {
  return edge.source === id ? edge.target : edge.source;
}

/** The relation of an edge. Every edge of a checked dataset has one. */
export function relationOf(graph: Graph, edge: GraphEdge): Relation {
  const relation = graph.vocabulary.relations.get(edge.relation);
  if (!relation) throw new Error(`edge "${edge.id}" has the unknown relation "${edge.relation}"`);
  return relation;
}

/** The group of an edge's relation. */
export function groupOf(graph: Graph, edge: GraphEdge): GroupId {
  return relationOf(graph, edge).group;
}
