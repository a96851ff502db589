import type { Graph } from '../graph/graph.ts';
import type { ExplorerState, Lens } from './explorerState.ts';
import { onlyWorks } from './transitions.ts';
import { visibleGraph } from './visibleGraph.ts';

/** A condition that can be lifted by itself. */
export type Condition = 'match' | 'without' | 'kinds' | 'relations' | 'works' | 'asOf' | 'hidden';

export interface Widening {
  readonly lifts: Condition;
  readonly state: ExplorerState;
  /** How many nodes there are to see then. */
  readonly count: number;
}

/**
 * For a state in which nothing is left: which single condition to lift so that something is, the smallest step first. `known` is a
 * shielded graph. O(conditions × (nodes + edges)).
 */
export function widenings(known: Graph, state: ExplorerState): readonly Widening[] {
  return lifted(state)
    .map(([lifts, next]) => ({ lifts, state: next, count: visibleGraph(known, next).shown.nodes.size }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
}

function lifted(state: ExplorerState): readonly (readonly [Condition, ExplorerState])[] {
  const { lens } = state;
  const withLens = (part: Partial<Lens>): ExplorerState => ({ ...state, lens: { ...lens, ...part } });
  const steps: Readonly<Record<Condition, ExplorerState | null>> = {
    match: lens.match === 'all' && lens.works.length > 1 ? withLens({ match: 'any' }) : null,
    without: lens.without.length > 0 ? withLens({ without: [] }) : null,
    kinds: lens.kinds.length > 0 ? withLens({ kinds: [] }) : null,
    relations: lens.relations.length > 0 ? withLens({ relations: [] }) : null,
    works: lens.works.length > 0 ? onlyWorks(state, []) : null,
    asOf: state.asOf !== null ? { ...state, asOf: null } : null,
    hidden: state.hidden.length > 0 ? { ...state, hidden: [] } : null,
  };
  return (Object.entries(steps) as [Condition, ExplorerState | null][]).flatMap(([lifts, next]) =>
    next === null ? [] : [[lifts, next] as const],
  );
}
