import type { Focus } from '../explore/visibleGraph.ts';
import { isStoryGroup } from '../explore/weight.ts';
import type { WorkId } from '../graph/types.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

interface Elements {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** Lines of what is selected; thinner for those outside the story. */
const LIT = { width: 2, opacity: 0.95 };
const LIT_THIN = { width: 1.2, opacity: 0.7 };
/** A selected work's threads are many. */
const THREAD = { width: 0.9, opacity: 0.5 };

/** A scene's elements with something selected. What the selection does not touch stays the same object. */
export function focusScene({ nodes, edges }: Elements, focus: Focus, seats: readonly WorkId[]): Elements {
  const seat = seats.indexOf(focus.centre as WorkId);
  const quiet: SceneEdge[] = [];
  const lit: SceneEdge[] = [];
  for (const edge of edges) {
    if (focus.edges.has(edge.id)) lit.push(litEdge(edge, seat));
    else if (focus.distance.has(edge.source) && focus.distance.has(edge.target)) {
      quiet.push({ ...edge, state: 'among' });
    } else quiet.push(edge);
  }
  return {
    nodes: nodes.map((node) => {
      if (!focus.distance.has(node.id)) return node;
      return { ...node, state: node.id === focus.centre ? 'selected' : 'near' };
    }),
    edges: [...quiet, ...lit],
  };
}

function litEdge(edge: SceneEdge, seat: number): SceneEdge {
  if (seat >= 0) return { ...edge, ...THREAD, seat, directed: false, state: 'lit' };
  return { ...edge, ...(isStoryGroup(edge.group) ? LIT : LIT_THIN), state: 'lit' };
}
