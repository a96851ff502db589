import type { Graph } from '../graph/graph.ts';
import type { NodeId, WorkId } from '../graph/types.ts';
import { isStoryTie } from './storyTies.ts';

/** For a character: whom of the others it is tied to, by what a work shows. */
export type Meetings = ReadonlyMap<NodeId, ReadonlySet<NodeId>>;

const NOBODY: Meetings = new Map();

/** Who of some characters have to do with each other in a work: the story's ties that the work shows, both ways. */
export function meetings(graph: Graph, work: WorkId, characters: ReadonlySet<NodeId>): Meetings {
  if (characters.size < 2) return NOBODY;
  const found = new Map<NodeId, Set<NodeId>>();
  for (const character of characters) {
    for (const edge of graph.edgesOf(character)) {
      const other = edge.source === character ? edge.target : edge.source;
      if (other === character || !characters.has(other) || !edge.works.includes(work)) continue;
      if (!isStoryTie(graph, edge)) continue;
      const others = found.get(character) ?? new Set();
      found.set(character, others.add(other));
    }
  }
  return found;
}
