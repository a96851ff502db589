import type { Graph } from '../graph/graph.ts';
import { egoNetwork } from '../graph/neighbourhood.ts';
import type { EdgeId, NodeId } from '../graph/types.ts';
import type { ExplorerState } from './explorerState.ts';
import { lensGraph } from './lens.ts';

/** The selected node and its surroundings within the lens. */
export interface Focus {
  readonly centre: NodeId;
  /** Distance of each node of the neighbourhood; the centre at 0. */
  readonly distance: ReadonlyMap<NodeId, number>;
  /** Edges of the shortest ways out: those that touch a node nearer than `depth`. */
  readonly edges: ReadonlySet<EdgeId>;
}

/** What there is to see, and how it stands to what the visitor may know and has asked for. */
export interface VisibleGraph {
  /** Everything the visitor may know: what the shield lets through. */
  readonly known: Graph;
  /** What the lens lets through of it; the selected node always. */
  readonly shown: Graph;
  readonly focus: Focus | null;
}

/**
 * Lens, then focus, over what the shield lets through: in that order, here only.
 * `known` is a shielded graph (see `shieldGraph`); it is a parameter, so that it is made once for many states.
 */
export function visibleGraph(
  known: Graph,
  { lens, selected, depth }: Pick<ExplorerState, 'lens' | 'selected' | 'depth'>,
): VisibleGraph {
  const shown = lensGraph(known, lens, selected);
  return { known, shown, focus: focusOn(shown, selected, depth) };
}

/** The neighbourhood of a node in what is shown; null if nothing, or nothing known, is selected. */
function focusOn(shown: Graph, selected: NodeId | null, depth: number): Focus | null {
  if (selected === null || !shown.nodes.has(selected)) return null;
  const distance = egoNetwork(shown, selected, depth);
  const edges = new Set<EdgeId>();
  for (const [id, steps] of distance) {
    if (steps >= depth) continue;
    for (const edge of shown.edgesOf(id)) edges.add(edge.id);
  }
  return { centre: selected, distance, edges };
}
