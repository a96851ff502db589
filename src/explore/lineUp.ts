import type { Graph } from '../graph/graph.ts';
import type { WorkId } from '../graph/types.ts';
import type { ExplorerState } from './explorerState.ts';
import { worksInOrder } from './workOrder.ts';

/**
 * Works as cast and timeline line them up, in the chosen order: those with a seat at the Table, those the lens names
 * and the selected one; every known one if asked for, or where none has a seat. Never one that is left out.
 */
export function lineUp(
  known: Graph,
  seats: readonly WorkId[],
  { lens, order, arrangement, selected }: Pick<ExplorerState, 'lens' | 'order' | 'arrangement' | 'selected'>,
): readonly WorkId[] {
  const works = worksInOrder(known, order).filter((work) => !lens.without.includes(work));
  if (arrangement.span === 'all' || seats.length === 0) return works;
  return works.filter((work) => seats.includes(work) || lens.works.includes(work) || work === selected);
}
