/** Changes of how list, cast and timeline line things up, as pure functions from state to state. */
import type { WorkId } from '../graph/types.ts';
import {
  findText,
  LIST_COLUMNS,
  type Arrangement,
  type ListColumn,
  type ListGroup,
  type SortKey,
  type Span,
} from './arrangement.ts';
import type { ExplorerState } from './explorerState.ts';

function arrange(state: ExplorerState, change: Partial<Arrangement>): ExplorerState {
  return { ...state, arrangement: { ...state.arrangement, ...change } };
}

/** Sorts by something; null for the view's own order. */
export function sortBy(state: ExplorerState, by: SortKey | WorkId | null): ExplorerState {
  return arrange(state, { sort: by === null ? null : { by, reversed: false } });
}

/** What a click on a column's head does: sorts by it, then the other way round, then as the view has it. */
export function cycleSort(state: ExplorerState, by: SortKey | WorkId): ExplorerState {
  const { sort } = state.arrangement;
  if (sort?.by !== by) return sortBy(state, by);
  return arrange(state, { sort: sort.reversed ? null : { by, reversed: true } });
}

export function setGroup(state: ExplorerState, group: ListGroup): ExplorerState {
  return arrange(state, { group });
}

/** Shows or hides a column of the list. */
export function toggleColumn(state: ExplorerState, column: ListColumn): ExplorerState {
  const { columns } = state.arrangement;
  const has = columns.includes(column);
  return arrange(state, {
    columns: LIST_COLUMNS.filter((other) => (other === column ? !has : columns.includes(other))),
  });
}

export function setFind(state: ExplorerState, text: string): ExplorerState {
  return arrange(state, { find: findText(text) });
}

export function setSpan(state: ExplorerState, span: Span): ExplorerState {
  return arrange(state, { span });
}

export function setLines(state: ExplorerState, lines: number | null): ExplorerState {
  return arrange(state, { lines });
}
