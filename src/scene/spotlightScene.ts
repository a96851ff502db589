import type { Spotlight } from '../explore/spotlight.ts';
import { isStoryGroup } from '../explore/weight.ts';
import type { EdgeId } from '../graph/types.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

interface Elements {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** Lines in the light; thinner for those outside the story. */
const LIT = { width: 1.8, opacity: 0.9 };
const LIT_THIN = { width: 1.1, opacity: 0.65 };
/** The tie whose receipt is open. */
const CHOSEN = { width: 3, opacity: 1 };

/** A scene's elements with a part of them lit. What stays in the dark stays the same object. */
export function spotlightScene({ nodes, edges }: Elements, light: Spotlight): Elements {
  const quiet: SceneEdge[] = [];
  const lit: SceneEdge[] = [];
  for (const edge of edges) {
    if (!light.edges.has(edge.id)) quiet.push(edge);
    else lit.push({ ...edge, ...(isStoryGroup(edge.group) ? LIT : LIT_THIN), state: 'lit' });
  }
  return {
    nodes: nodes.map((node) => {
      if (!light.nodes.has(node.id)) return node;
      return { ...node, state: light.chosen.has(node.id) ? 'selected' : 'near' };
    }),
    edges: [...quiet, ...lit],
  };
}

/** The elements with one line drawn as chosen, over all others; both its ends are named. */
export function chooseEdge({ nodes, edges }: Elements, id: EdgeId): Elements {
  const line = edges.find((edge) => edge.id === id);
  if (!line) return { nodes, edges };
  return {
    nodes: nodes.map((node) =>
      node.id === line.source || node.id === line.target
        ? { ...node, named: true, state: node.state === 'plain' ? 'near' : node.state }
        : node,
    ),
    edges: [...edges.filter((edge) => edge !== line), { ...line, ...CHOSEN, state: 'chosen' }],
  };
}
