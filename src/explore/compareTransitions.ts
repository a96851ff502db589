/** What of a comparison of works is looked at, as pure functions from state to state. */
import type { Kind, WorkId } from '../graph/types.ts';
import type { WorkComparison } from './compareWorks.ts';
import type { ExplorerState, PortionName } from './explorerState.ts';

/**
 * Singles out a portion, of one kind or of all. What is not in the latest work any more is only there while the works of
 * before are chosen too, so they are.
 */
export function showPortion(
  state: ExplorerState,
  { works, against, latest }: WorkComparison,
  portion: PortionName,
  kind: Kind | null,
): ExplorerState {
  const chosen: readonly WorkId[] = portion === 'left' && works.length === 1 ? [...against, latest] : works;
  const kinds = kind === null ? [] : [kind];
  return { ...state, lens: { ...state.lens, works: chosen, match: 'any', kinds }, portion, camera: null };
}

/** Looks at what all chosen works have in common, of one kind or of all. */
export function showCommon(state: ExplorerState, kind: Kind | null): ExplorerState {
  const match = state.lens.works.length < 2 ? 'any' : 'all';
  const lens = { ...state.lens, match, kinds: kind === null ? [] : [kind] } as const;
  return { ...state, lens, portion: null, camera: null };
}

/** Looks at all of the chosen works again, of every kind. */
export function showWhole(state: ExplorerState): ExplorerState {
  return { ...state, lens: { ...state.lens, match: 'any', kinds: [] }, portion: null, camera: null };
}
