/**
 * A digest of the data, statement by statement, so that two versions can be compared without keeping both.
 *
 * ```
 *   athos                     what holds of the node itself: name, description, plain fields
 *   athos#1c9e04b7            one fact, alias, fate or claim about it, named after its own words
 *   athos--friend-of--aramis  an edge
 * ```
 */
import type { Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode } from '../graph/types.ts';

/** What a key of a digest speaks of. */
export type DigestKind = 'node' | 'fact' | 'tie';

/** One thing the data say, with the hash of how they say it. */
export interface DigestEntry {
  readonly key: string;
  readonly hash: string;
}

/** All entries of a graph, keys unique. O(size). */
export function dataDigest(graph: Graph): ReadonlyMap<string, string> {
  const digest = new Map<string, string>();
  for (const node of graph.nodes.values()) {
    for (const { key, hash } of nodeEntries(node)) digest.set(key, hash);
  }
  for (const edge of graph.edges.values()) digest.set(edge.id, edgeHash(edge));
  return digest;
}

/** A node's own entry, then one for each statement about it. */
export function nodeEntries(node: GraphNode): readonly DigestEntry[] {
  // Its works, their order and its sources follow from its statements, and change with what a shield lets through.
  const {
    id,
    aliases,
    facts,
    fates,
    claims,
    works: _works,
    revealedIn: _first,
    sources: _sources,
    ...own
  } = node;
  return [
    { key: id, hash: shortHash(stableText(own)) },
    ...aliases.map((alias) => statementEntry(id, alias.name, alias)),
    ...facts.map((fact) => statementEntry(id, fact.text, fact)),
    ...fates.map((fate) => statementEntry(id, `${fate.fate} ${fate.revealedIn}`, fate)),
    ...claims.map((claim) => statementEntry(id, `${claim.field} ${String(claim.value)}`, claim)),
  ];
}

export function edgeHash(edge: GraphEdge): string {
  return shortHash(stableText(edge));
}

/** What a key speaks of, and the nodes it needs: an edge's id names both its ends. */
export function readKey(key: string): { readonly kind: DigestKind; readonly nodes: readonly string[] } {
  const [about = '', words] = key.split('#');
  if (words !== undefined) return { kind: 'fact', nodes: [about] };
  const [source = '', , target] = about.split('--');
  return target === undefined ? { kind: 'node', nodes: [about] } : { kind: 'tie', nodes: [source, target] };
}

function statementEntry(id: string, words: string, statement: object): DigestEntry {
  return { key: `${id}#${shortHash(words)}`, hash: shortHash(stableText(statement)) };
}

/** The same text for the same content, whatever the order of the fields; what is absent or empty does not count. */
function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined && !(Array.isArray(field) && field.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${name}:${stableText(field)}`);
  return `{${fields.join(',')}}`;
}

/** FNV-1a, 32 bits, as 8 hex digits: short, and the same in Node and in any browser. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
