import { distance } from 'fastest-levenshtein';
import type { Graph } from '../graph/graph.ts';
import type { NodeId } from '../graph/types.ts';
import { foldText } from './search.ts';

/**
 * The nodes a mistyped id most likely meant, nearest first: by edits to their id or label,
 * at most half the text's length of them, or any number to complete a beginning. At most `limit`; none for an empty text.
 */
export function nearestNodes(graph: Graph, text: string, limit = 3): readonly NodeId[] {
  const wanted = foldText(text).replace(/[^\p{L}\p{N}]+/gu, '-');
  if (wanted === '') return [];
  const farthest = Math.max(2, Math.floor(wanted.length / 2));
  return [...graph.nodes.values()]
    .map((node) => {
      const label = foldText(node.label).replace(/[^\p{L}\p{N}]+/gu, '-');
      const edits = Math.min(distance(wanted, node.id), distance(wanted, label));
      // "eve-macarro" for "eve": a beginning is a better guess than its edits say.
      if (node.id.startsWith(wanted)) return { id: node.id, edits: Math.min(edits / 3, farthest) };
      return { id: node.id, edits: wanted.startsWith(node.id) ? edits / 3 : edits };
    })
    .filter(({ edits }) => edits <= farthest)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, limit)
    .map(({ id }) => id);
}
