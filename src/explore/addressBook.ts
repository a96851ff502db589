import type { Graph } from '../graph/graph.ts';
import type { GraphNode, GroupId, NodeId, WorkId } from '../graph/types.ts';

/** What an address may name, and where each node's page is. */
export interface AddressBook {
  readonly works: readonly WorkId[];
  readonly groups: readonly GroupId[];
  /** The node an id, or a former id, stands for; null if none. */
  readonly resolve: (text: string) => NodeId | null;
  /** `/character/eve-macarro/`; null for an unknown id. */
  readonly pathOf: (id: NodeId) => string | null;
}

/** The first part of a node's path: a work's medium, any other node's kind. */
export function pathSegment(node: GraphNode): string {
  return node.work?.medium ?? node.kind;
}

/** A node's path below the base. */
export function nodePath(node: GraphNode): string {
  return `/${pathSegment(node)}/${node.id}/`;
}

/** Made from the whole graph: an address may name what a shield hides. */
export function createAddressBook(graph: Graph): AddressBook {
  const ids = new Map<string, NodeId>();
  for (const node of graph.nodes.values()) {
    for (const former of node.formerIds) ids.set(former, node.id);
  }
  // Second, so that an id in use never leads to a node that once had it.
  for (const id of graph.nodes.keys()) ids.set(id, id);
  return {
    works: graph.works,
    groups: graph.vocabulary.groups.map((group) => group.id),
    resolve: (text) => ids.get(text) ?? null,
    pathOf: (id) => {
      const node = graph.nodes.get(id);
      return node ? nodePath(node) : null;
    },
  };
}
