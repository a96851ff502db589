import { otherEnd, type Graph } from '../graph/graph.ts';
import { pathSearch } from '../graph/shortestPath.ts';
import type { EdgeId, GraphEdge, GraphNode, NodeId, WorkId } from '../graph/types.ts';

/** The edges between something and one of the picked nodes. */
export interface MemberTies {
  readonly member: NodeId;
  readonly edges: readonly GraphEdge[];
}

/** A node that is tied to two or more of the picked ones. */
export interface CommonNeighbour {
  readonly node: GraphNode;
  /** In the order of the members; only those it is tied to. */
  readonly ties: readonly MemberTies[];
}

/** A work that shows two or more of the picked nodes. */
export interface CommonWork {
  readonly work: WorkId;
  /** In the order of the members. */
  readonly members: readonly NodeId[];
}

/** What joins several nodes. */
export interface Joins {
  /** The picked nodes that are there, in the order given, each once. */
  readonly members: readonly GraphNode[];
  /** Edges whose ends are both members, in the graph's order; no self-loops. */
  readonly direct: readonly GraphEdge[];
  /** Those shared by the most members first, then the weightier. Works are not among them. */
  readonly neighbours: readonly CommonNeighbour[];
  /** Those shared by the most members first, then in release order. */
  readonly works: readonly CommonWork[];
  /**
   * A small connected picture: the members, their mutual ties, their weightiest common neighbours, and where those do
   * not join them all, a shortest way between the pieces. In pieces only if the graph itself has no way.
   */
  readonly picture: JoinPicture;
}

export interface JoinPicture {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
}

/** More common neighbours than these would make the picture a web: the two leads of the shipped world share 60. */
const MOST_PICTURED = 14;

/** Answers "what joins these?" of nodes in a graph. Unknown ids are passed over. O(degrees), and a search per loose piece. */
export function joinsOf(graph: Graph, picked: Iterable<NodeId>, weights: ReadonlyMap<NodeId, number>): Joins {
  const members = [...new Set(picked)].flatMap((id) => graph.nodes.get(id) ?? []);
  const ids = new Set(members.map(({ id }) => id));
  const direct = [...ids]
    .flatMap((id) => graph.edgesOf(id).filter(({ source }) => source === id))
    .filter(({ source, target }) => source !== target && ids.has(target));
  const neighbours = commonNeighbours(graph, ids, weights);
  return {
    members,
    direct,
    neighbours,
    works: commonWorks(graph, members),
    picture: pictureOf(graph, ids, direct, neighbours),
  };
}

function commonNeighbours(
  graph: Graph,
  members: ReadonlySet<NodeId>,
  weights: ReadonlyMap<NodeId, number>,
): readonly CommonNeighbour[] {
  const found = new Map<NodeId, Map<NodeId, GraphEdge[]>>();
  for (const member of members) {
    for (const edge of graph.edgesOf(member)) {
      const other = otherEnd(edge, member);
      if (members.has(other)) continue;
      const ties = found.get(other) ?? new Map<NodeId, GraphEdge[]>();
      found.set(other, ties.set(member, [...(ties.get(member) ?? []), edge]));
    }
  }
  const weight = ({ node }: CommonNeighbour): number => weights.get(node.id) ?? 0;
  return [...found]
    .flatMap(([id, ties]): readonly CommonNeighbour[] => {
      const node = graph.nodes.get(id);
      if (!node || node.kind === 'work' || ties.size < 2) return [];
      return [{ node, ties: [...ties].map(([member, edges]) => ({ member, edges })) }];
    })
    .sort(
      (a, b) => b.ties.length - a.ties.length || weight(b) - weight(a) || (a.node.id < b.node.id ? -1 : 1),
    );
}

function commonWorks(graph: Graph, members: readonly GraphNode[]): readonly CommonWork[] {
  return graph.works
    .map((work) => ({
      work,
      members: members.filter(({ works }) => works.includes(work)).map(({ id }) => id),
    }))
    .filter((common) => common.members.length > 1)
    .sort((a, b) => b.members.length - a.members.length);
}

function pictureOf(
  graph: Graph,
  members: ReadonlySet<NodeId>,
  direct: readonly GraphEdge[],
  neighbours: readonly CommonNeighbour[],
): JoinPicture {
  const nodes = new Set<NodeId>(members);
  const edges = new Set<EdgeId>(direct.map(({ id }) => id));
  const pieces = new Pieces(members);
  for (const { source, target } of direct) pieces.join(source, target);
  for (const { node, ties } of neighbours.slice(0, MOST_PICTURED)) {
    nodes.add(node.id);
    for (const { member, edges: tie } of ties) {
      for (const { id } of tie) edges.add(id);
      pieces.join(node.id, member);
    }
  }
  const [first, ...others] = members;
  if (first === undefined) return { nodes, edges };
  for (const other of others) {
    if (pieces.of(other) === pieces.of(first)) continue;
    const way = shortWay(graph, first, other);
    way.forEach((id, place) => {
      nodes.add(id);
      const next = way[place + 1];
      const step = next && graph.edgesOf(id).find((edge) => otherEnd(edge, id) === next);
      if (!next || !step) return;
      edges.add(step.id);
      pieces.join(id, next);
    });
  }
  return { nodes, edges };
}

/** A shortest way between two nodes: past the works if there is one, for a work joins everybody in it. */
function shortWay(graph: Graph, from: NodeId, to: NodeId): readonly NodeId[] {
  const pastWorks = (id: NodeId): boolean => graph.nodes.get(id)?.kind !== 'work';
  for (const rules of [{ through: pastWorks }, {}]) {
    const search = pathSearch(graph, from, to, rules);
    const [way] = search.length === null ? [] : search.pathsOfLength(search.length, 1);
    if (way) return way;
  }
  return [];
}

/** Which nodes hang together. */
class Pieces {
  private readonly piece = new Map<NodeId, NodeId>();

  constructor(ids: Iterable<NodeId>) {
    for (const id of ids) this.piece.set(id, id);
  }

  of(id: NodeId): NodeId {
    return this.piece.get(id) ?? id;
  }

  join(a: NodeId, b: NodeId): void {
    const [kept, merged] = [this.of(a), this.of(b)];
    this.piece.set(b, merged);
    for (const [id, piece] of this.piece) if (piece === merged) this.piece.set(id, kept);
  }
}
