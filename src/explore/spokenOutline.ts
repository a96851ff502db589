import type { Graph } from '../graph/graph.ts';
import { KINDS, type GraphNode, type GroupId, type Kind, type NodeId } from '../graph/types.ts';
import { connectionsOf, type Connection, type ConnectionGroup } from './connections.ts';

/** One line of the outline, and what stands below it. */
export interface OutlineBranch {
  /** Unique in the outline, and the same as long as the line means the same. */
  readonly key: string;
  /** What one would type to get there. */
  readonly label: string;
  readonly line:
    | { readonly type: 'here'; readonly node: GraphNode }
    | { readonly type: 'group'; readonly group: GroupId }
    | { readonly type: 'kind'; readonly kind: Kind }
    /** A node one can go to, with its relation to where one is; none in the outline of everything. */
    | { readonly type: 'node'; readonly node: GraphNode; readonly relation: string | null }
    /** The way back from a node to the outline of everything. */
    | { readonly type: 'everything' };
  readonly children: readonly OutlineBranch[];
}

/** The words the outline is ordered and searched by. */
export interface OutlineWords {
  readonly kindMany: (kind: Kind) => string;
  readonly everything: string;
}

/**
 * What the map shows, to be walked line by line: from a node its groups of relations, in each the neighbours, one line
 * for each however many ties join them; without a node all kinds, in each its nodes, the weightiest first.
 * O(edges of the node), or O(nodes).
 */
export function spokenOutline(
  shown: Graph,
  weights: ReadonlyMap<NodeId, number>,
  here: NodeId | null,
  { kindMany, everything }: OutlineWords,
): readonly OutlineBranch[] {
  const node = here === null ? undefined : shown.nodes.get(here);
  if (!node) return kindBranches(shown, weights, kindMany);
  const groups = connectionsOf(shown, node.id, weights).map(groupBranch);
  return [
    { key: `here/${node.id}`, label: node.label, line: { type: 'here', node }, children: groups },
    { key: 'everything', label: everything, line: { type: 'everything' }, children: [] },
  ];
}

function kindBranches(
  shown: Graph,
  weights: ReadonlyMap<NodeId, number>,
  kindMany: OutlineWords['kindMany'],
): readonly OutlineBranch[] {
  const nodes = [...shown.nodes.values()].sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
  return KINDS.flatMap((kind) => {
    const children = nodes
      .filter((node) => node.kind === kind)
      .map((node): OutlineBranch => nodeBranch(kind, node, null));
    return children.length === 0
      ? []
      : [{ key: kind, label: kindMany(kind), line: { type: 'kind', kind }, children }];
  });
}

function groupBranch({ id, label, connections }: ConnectionGroup): OutlineBranch {
  const neighbours = new Map<NodeId, Connection[]>();
  for (const connection of connections) {
    neighbours.set(connection.other.id, [...(neighbours.get(connection.other.id) ?? []), connection]);
  }
  const children = [...neighbours.values()].flatMap((ties) => {
    const relations = new Set(ties.map(({ words }) => words));
    const [first] = ties;
    return first ? [nodeBranch(id, first.other, [...relations].join(', '))] : [];
  });
  return { key: id, label, line: { type: 'group', group: id }, children };
}

function nodeBranch(parent: string, node: GraphNode, relation: string | null): OutlineBranch {
  return {
    key: `${parent}/${node.id}`,
    label: node.label,
    line: { type: 'node', node, relation },
    children: [],
  };
}
