import MiniSearch from 'minisearch';
import type { Graph } from '../graph/graph.ts';
import type { Kind, NodeId } from '../graph/types.ts';

export interface SearchHit {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly label: string;
  /** The other name that was found, where the label itself was not. */
  readonly alias: string | null;
}

export interface SearchIndex {
  /** Finds nodes by any of their names: words in any order, begun words, a slip of the hand, no diacritics needed. */
  readonly find: (query: string, limit?: number) => readonly SearchHit[];
}

/** `Skarsgård` and `skarsgard` are one word; so are `O'Connor` and `oconnor`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/ß/g, 'ss')
    .toLowerCase();
}

const LONGEST_QUERY = 100;

/** Hits of one answer unless more are asked for; nobody reads more. */
const MOST_HITS = 50;

interface Entry {
  readonly id: number;
  readonly name: string;
}

/**
 * An index of the names in a graph, each name an entry of its own, so that words of two names never make one hit.
 * `weights` breaks ties: of equal matches the weightier node comes first. Building costs about 10 ms per 1,000 names.
 */
export function createSearchIndex(graph: Graph, weights: ReadonlyMap<NodeId, number>): SearchIndex {
  const owners: { readonly id: NodeId; readonly alias: string | null }[] = [];
  const entries: Entry[] = [];
  for (const node of graph.nodes.values()) {
    for (const alias of [null, ...node.aliases.map(({ name }) => name)]) {
      entries.push({ id: owners.length, name: alias ?? node.label });
      owners.push({ id: node.id, alias });
    }
  }
  const index = new MiniSearch<Entry>({
    fields: ['name'],
    tokenize: (text) =>
      foldText(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      // One slip in a word of four letters, two in one of eight.
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      combineWith: 'AND',
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  index.addAll(entries);

  return {
    find(query, limit = MOST_HITS) {
      const found = new Map<NodeId, { readonly hit: SearchHit; readonly score: number }>();
      for (const result of index.search(query.slice(0, LONGEST_QUERY))) {
        const owner = owners[result.id as number];
        const node = owner && graph.nodes.get(owner.id);
        if (!owner || !node) continue;
        const score =
          result.score *
          (1 + 0.15 * Math.log1p(weights.get(node.id) ?? 0)) *
          (owner.alias === null ? 1 : 0.9);
        if ((found.get(node.id)?.score ?? 0) >= score) continue;
        found.set(node.id, {
          hit: { id: node.id, kind: node.kind, label: node.label, alias: owner.alias },
          score,
        });
      }
      return [...found.values()]
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ hit }) => hit);
    },
  };
}
