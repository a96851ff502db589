import { subgraph, type Graph } from '../graph/graph.ts';
import { egoNetwork } from '../graph/neighbourhood.ts';
import type { EdgeId, NodeId } from '../graph/types.ts';
import { asOf } from './asOf.ts';
import type { ExplorerState } from './explorerState.ts';
import { lensGraph } from './lens.ts';

/** The selected node and its surroundings within the lens. */
export interface Focus {
  readonly centre: NodeId;
  /** Distance of each node of the neighbourhood; the centre at 0. */
  readonly distance: ReadonlyMap<NodeId, number>;
  /** Edges of the shortest ways out: those that touch a node nearer than `depth`, or an expanded one. */
  readonly edges: ReadonlySet<EdgeId>;
}

/** What there is to see, and how it stands to what the visitor may know and has asked for. */
export interface VisibleGraph {
  /** Everything the visitor may know: what the shield lets through. */
  readonly known: Graph;
  /** That as it stood at the time that is looked at; the same graph if none is. */
  readonly then: Graph;
  /** That without what was hidden by hand. */
  readonly kept: Graph;
  /** What the lens lets through of it; the selected node always. */
  readonly shown: Graph;
  readonly focus: Focus | null;
}

export type VisibleState = Pick<
  ExplorerState,
  'asOf' | 'order' | 'lens' | 'selected' | 'depth' | 'expanded' | 'hidden'
>;

/**
 * The time looked at, what was hidden by hand, lens, then focus, over what the shield lets through: in that order, here
 * only. `known` is a shielded graph (see `shieldGraph`); it is a parameter, as are `then` and `kept`, so that each is made
 * once for many states.
 */
export function visibleGraph(
  known: Graph,
  { asOf: work, order, lens, selected, depth, expanded, hidden }: VisibleState,
  then = thenGraph(known, work, order),
  kept = keptGraph(then, hidden),
): VisibleGraph {
  const shown = lensGraph(kept, lens, selected);
  return { known, then, kept, shown, focus: focusOn(shown, selected, depth, expanded) };
}

/** A graph as it stood at the end of a work; the graph itself if no time is looked at. */
export function thenGraph(known: Graph, work: ExplorerState['asOf'], order: ExplorerState['order']): Graph {
  return work === null ? known : asOf(known, work, order).graph;
}

/** A graph without some nodes and their edges; the graph itself if none of them is in it. */
export function keptGraph(graph: Graph, hidden: readonly NodeId[]): Graph {
  if (!hidden.some((id) => graph.nodes.has(id))) return graph;
  return subgraph(graph, ({ id }) => !hidden.includes(id));
}

/** The neighbourhood of a node in what is shown; null if nothing, or nothing known, is selected. */
function focusOn(
  shown: Graph,
  selected: NodeId | null,
  depth: number,
  expanded: readonly NodeId[],
): Focus | null {
  if (selected === null || !shown.nodes.has(selected)) return null;
  const distance = egoNetwork(shown, selected, depth, expanded);
  const edges = new Set<EdgeId>();
  for (const [id, steps] of distance) {
    if (steps >= depth && !expanded.includes(id)) continue;
    for (const edge of shown.edgesOf(id)) edges.add(edge.id);
  }
  return { centre: selected, distance, edges };
}
