import { otherEnd, relationOf, type Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, GroupId, NodeId, Relation } from '../graph/types.ts';
import { officesOf, type Office } from './offices.ts';

/** One edge as told from one of its ends: "member of — Ruska Roma". */
export interface Connection {
  readonly edge: GraphEdge;
  readonly other: GraphNode;
  /** The relation in words, read from the node towards the other. */
  readonly words: string;
  readonly outgoing: boolean;
  /** Who leads and keeps the other end, where it is a house that stands under this one. */
  readonly offices?: readonly Office[];
}

export interface ConnectionGroup {
  readonly id: GroupId;
  readonly label: string;
  readonly connections: readonly Connection[];
}

/** The words of an edge read from one of its ends. */
export function edgeWords(relation: Relation, outgoing: boolean): string {
  return outgoing ? relation.label : relation.inverse;
}

/** An edge as one plain sentence, told of `about` where it can be; with the labels both ends have in this graph. */
export function edgeSentence(graph: Graph, edge: GraphEdge, about: NodeId = edge.source): string {
  const relation = relationOf(graph, edge);
  const label = (id: NodeId): string => graph.nodes.get(id)?.label ?? id;
  const fromTarget = about === edge.target && about !== edge.source;
  const pattern = fromTarget && !relation.symmetric ? relation.inverseSentence : relation.sentence;
  const [source, target] =
    relation.symmetric && fromTarget ? [edge.target, edge.source] : [edge.source, edge.target];
  return pattern.replace(/\{(source|target)\}/g, (_, end) => label(end === 'source' ? source : target));
}

/**
 * A node's edges, grouped as the vocabulary groups relations and in its order; within a group by relation,
 * then by the other end's weight. Empty for an unknown node.
 */
export function connectionsOf(
  graph: Graph,
  id: NodeId,
  weights: ReadonlyMap<NodeId, number>,
): readonly ConnectionGroup[] {
  const order = new Map([...graph.vocabulary.relations.keys()].map((relation, place) => [relation, place]));
  const groups = new Map<GroupId, Connection[]>(graph.vocabulary.groups.map((group) => [group.id, []]));
  for (const edge of graph.edgesOf(id)) {
    const relation = relationOf(graph, edge);
    const other = graph.nodes.get(otherEnd(edge, id));
    if (!other) continue;
    const outgoing = edge.source === id;
    const offices = relation.standing === 'under' && !outgoing ? officesOf(graph, other.id) : [];
    groups.get(relation.group)?.push({
      edge,
      other,
      outgoing,
      words: edgeWords(relation, outgoing),
      ...(offices.length > 0 && { offices }),
    });
  }
  const rank = ({ edge, outgoing }: Connection): number =>
    2 * (order.get(edge.relation) ?? 0) + (outgoing || relationOf(graph, edge).symmetric ? 0 : 1);
  const weight = ({ other }: Connection): number => weights.get(other.id) ?? 0;
  return graph.vocabulary.groups.flatMap(({ id: group, label }) => {
    const connections = (groups.get(group) ?? []).sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.edge.billing ?? Infinity) - (b.edge.billing ?? Infinity) ||
        weight(b) - weight(a),
    );
    return connections.length === 0 ? [] : [{ id: group, label, connections }];
  });
}
