import type { CytoscapeJson } from './cytoscapeJson.ts';
import type { JsonObject } from './formatRecords.ts';

/**
 * The published graph in two parts, so that a first visit waits only for what the map, the lens, the search and the
 * list need (about a third of the bytes). The outline is a graph of the same shape without receipts and prose;
 * the receipts are what it leaves out. `joinReceipts(...splitReceipts(graph))` equals the graph.
 */
export interface SplitGraph {
  readonly outline: CytoscapeJson;
  readonly receipts: Receipts;
}

export interface Receipts {
  /** By place in the graph's lists. */
  readonly nodes: readonly JsonObject[];
  readonly edges: readonly JsonObject[];
  readonly data: JsonObject;
}

/** What the first view needs; `aliasStatements` is kept as names and works. */
const NODE_OUTLINE: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'label', 'works', 'type', 'domain', 'formerIds', 'tall'],
  ...['medium', 'state', 'shortLabel', 'symbol', 'releaseDate', 'storyOrder'],
]);
const EDGE_OUTLINE: ReadonlySet<string> = new Set([
  ...['id', 'source', 'target', 'relation', 'works', 'billing', 'until', 'status'],
]);
const DATA_OUTLINE: ReadonlySet<string> = new Set(['title', 'description', 'version', 'groups', 'relations']);
const ALIASES = 'aliasStatements';

/** Parts a published graph. O(its size). */
export function splitReceipts({ elements, data }: CytoscapeJson): SplitGraph {
  const [outlineData, restData] = part(data, DATA_OUTLINE);
  return {
    outline: {
      elements: {
        nodes: elements.nodes.map((node) => ({
          ...node,
          data: { ...part(node.data, NODE_OUTLINE)[0], ...aliasNames(node.data) },
        })),
        edges: elements.edges.map((edge) => ({ data: part(edge.data, EDGE_OUTLINE)[0] })),
      },
      data: outlineData,
    },
    receipts: {
      nodes: elements.nodes.map((node) => part(node.data, NODE_OUTLINE)[1]),
      edges: elements.edges.map((edge) => part(edge.data, EDGE_OUTLINE)[1]),
      data: restData,
    },
  };
}

/**
 * Puts the parts together again.
 *
 * @throws {MismatchedReceiptsError} if they are not of one graph.
 */
export function joinReceipts({ elements, data }: CytoscapeJson, receipts: Receipts): CytoscapeJson {
  if (elements.nodes.length !== receipts.nodes.length || elements.edges.length !== receipts.edges.length) {
    throw new MismatchedReceiptsError();
  }
  return {
    elements: {
      nodes: elements.nodes.map((node, place) => ({
        ...node,
        data: { ...node.data, ...receipts.nodes[place] },
      })),
      edges: elements.edges.map((edge, place) => ({ data: { ...edge.data, ...receipts.edges[place] } })),
    },
    data: { ...data, ...receipts.data },
  };
}

/** Receipts were given for another graph than theirs. */
export class MismatchedReceiptsError extends Error {
  constructor() {
    super('the receipts belong to another version of the graph');
    this.name = 'MismatchedReceiptsError';
  }
}

function part(fields: JsonObject, kept: ReadonlySet<string>): readonly [JsonObject, JsonObject] {
  const entries = Object.entries(fields);
  return [
    Object.fromEntries(entries.filter(([key]) => kept.has(key))),
    Object.fromEntries(entries.filter(([key]) => !kept.has(key))),
  ];
}

function aliasNames({ [ALIASES]: statements }: JsonObject): JsonObject {
  if (!Array.isArray(statements)) return {};
  return {
    [ALIASES]: (statements as readonly JsonObject[]).map(({ name, works }) => ({ name, works })),
  };
}
