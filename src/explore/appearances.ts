import { groupOf, type Graph } from '../graph/graph.ts';
import type { GraphNode, WorkId } from '../graph/types.ts';

/** Groups of the edges that say someone or something is in a work, in front of the camera or behind it. */
const IN_WORK: ReadonlySet<string> = new Set(['appearance', 'cast', 'crew']);

/**
 * The works a node is in, in release order: those that show it, or that a person played in or helped to make; not those
 * that only speak of it. Where the data do not tell the two apart (no edges of these groups), every work it belongs to.
 */
export function appearancesOf(graph: Graph, node: GraphNode): readonly WorkId[] {
  if (node.kind === 'work') return [];
  if (!graph.vocabulary.groups.some(({ id }) => IN_WORK.has(id))) return node.works;
  const shown = new Set<WorkId>();
  for (const edge of graph.edgesOf(node.id)) {
    const group: string = groupOf(graph, edge);
    // A part someone plays says where the person is; the character's own edges say where the character is.
    const counts = node.kind === 'person' ? IN_WORK.has(group) : group === 'appearance' || group === 'crew';
    if (counts && edge.status !== 'superseded') for (const work of edge.works) shown.add(work);
  }
  return node.works.filter((work) => shown.has(work));
}
