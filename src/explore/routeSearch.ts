import type { Graph } from '../graph/graph.ts';
import type { GraphNode, NodeId } from '../graph/types.ts';
import type { SearchHit, SearchIndex } from './search.ts';
import { isInStory } from './storyTies.ts';

/** Two ends as someone typed them. */
export interface RouteWords {
  readonly from: string;
  readonly to: string;
}

/** What stands between two ends: arrows need no blanks around them, words and dashes do, for names have dashes too. */
const ARROWS = /\s*(?:→|⇒|⟶|->|–>|—>|=>)\s*/u;
const BETWEEN = /\s+(?:to|-|–|—)\s+/giu;

/**
 * The ways in which a text names two ends: `eve → john wick`, `eve -> john wick`, `eve to john wick`,
 * `eve - john wick`. An arrow leaves no doubt; a "to" may belong to a name, so each is tried, the first one first.
 * None if the text names no two ends.
 */
export function routeWords(text: string): readonly RouteWords[] {
  const arrow = ARROWS.exec(text);
  const marks = arrow ? [arrow] : [...text.matchAll(BETWEEN)];
  return marks
    .map((mark) => ({
      from: text.slice(0, mark.index).trim(),
      to: text.slice(mark.index + mark[0].length).trim(),
    }))
    .filter(({ from, to }) => from !== '' && to !== '');
}

/** Two nodes that a text asks to connect. */
export interface RouteHit {
  readonly from: SearchHit;
  readonly to: SearchHit;
}

/**
 * Which two nodes a text asks to connect, the likeliest first: of the first reading whose ends are both found, the
 * best hits of either. Empty if the text names no two ends, or one of them is not found.
 */
export function findRouteHits(index: SearchIndex, text: string): readonly RouteHit[] {
  for (const words of routeWords(text)) {
    const [from, otherFrom] = index.find(words.from, 2);
    const [to, otherTo] = index.find(words.to, 2);
    const pairs = [
      [from, to],
      [from, otherTo],
      [otherFrom, to],
    ] as const;
    const hits = pairs.flatMap(([a, b]) => (a && b && a.id !== b.id ? [{ from: a, to: b }] : []));
    // The man and the film of one name would read the same; the likelier one stands for both.
    const byName = new Map(hits.toReversed().map((hit) => [`${hit.from.label} → ${hit.to.label}`, hit]));
    if (byName.size > 0) return [...byName.values()].toReversed();
  }
  return [];
}

/** Ends that are offered before anything is typed. */
const MOST_ENDS = 6;

/** The weightiest of the story's nodes beside the one a route starts from. O(nodes). */
export function likelyEnds(
  graph: Graph,
  weights: ReadonlyMap<NodeId, number>,
  from: NodeId | null,
): readonly GraphNode[] {
  const weight = ({ id }: GraphNode): number => weights.get(id) ?? 0;
  return [...graph.nodes.values()]
    .filter((node) => node.id !== from && isInStory(node))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_ENDS);
}
