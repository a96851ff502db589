import type { RouteTrace } from '../explore/routeView.ts';
import type { EdgeId, NodeId } from '../graph/types.ts';
import { clearBend, type Obstacle } from './clearBend.ts';
import type { EdgeState, NodeState, SceneEdge, SceneNode } from './scene.ts';

interface Elements {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** Widths on screen, in pixels. */
const LOOKS = {
  route: { width: 5, opacity: 1 },
  detour: { width: 2, opacity: 0.75 },
} as const;

/**
 * A scene's elements with a route on it: its stations and the step told of each pair, those of the other routes behind,
 * and the rest stepped back. What no route touches stays the same object.
 */
export function routeScene({ nodes, edges }: Elements, trace: RouteTrace): Elements {
  const nodeStates = new Map<NodeId, NodeState>();
  const edgeStates = new Map<EdgeId, EdgeState & ('route' | 'detour')>();
  for (const detour of trace.detours) {
    for (const id of detour.stations) nodeStates.set(id, 'near');
    for (const id of detour.edges) edgeStates.set(id, 'detour');
  }
  for (const id of trace.stations) nodeStates.set(id, 'station');
  for (const id of trace.edges) edgeStates.set(id, 'route');
  const named = nodes.filter(({ id }) => nodeStates.has(id));
  const places = new Map(named.map((node) => [node.id, node]));
  const around = (edge: SceneEdge): number => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)];
    if (!source || !target) return edge.bend;
    const others = named.filter((node) => node !== source && node !== target).map(obstacle);
    return clearBend(source, target, edge.bend, others);
  };
  const drawn: Record<'plain' | 'detour' | 'route', SceneEdge[]> = { plain: [], detour: [], route: [] };
  for (const edge of edges) {
    const state = edgeStates.get(edge.id);
    if (state) drawn[state].push({ ...edge, ...LOOKS[state], bend: around(edge), directed: false, state });
    else drawn.plain.push(edge);
  }
  return {
    nodes: nodes.map((node) => {
      const state = nodeStates.get(node.id);
      return state ? { ...node, state } : node;
    }),
    edges: [...drawn.plain, ...drawn.detour, ...drawn.route],
  };
}

/** Beside a node, in graph units: a line that touches it would seem to stop there. */
const BERTH = 6;

function obstacle({ x, y, size }: SceneNode): Obstacle {
  return { x, y, radius: size / 2 + BERTH };
}
