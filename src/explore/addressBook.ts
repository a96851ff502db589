import type { Graph } from '../graph/graph.ts';
import { nodePath } from '../graph/nodePath.ts';
import type { EdgeId, GroupId, NodeId, WorkId } from '../graph/types.ts';

/** What an address may name, and where each node's page is. */
export interface AddressBook {
  readonly works: readonly WorkId[];
  readonly groups: readonly GroupId[];
  /** The node an id, or a former id, stands for; null if none. */
  readonly resolve: (text: string) => NodeId | null;
  /** The edge of an id; null if none. */
  readonly edge: (text: string) => EdgeId | null;
  /** `/character/eve-macarro/`; null for an unknown id. */
  readonly pathOf: (id: NodeId) => string | null;
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
    edge: (text) => graph.edges.get(text as EdgeId)?.id ?? null,
    pathOf: (id) => {
      const node = graph.nodes.get(id);
      return node ? nodePath(node) : null;
    },
  };
}
