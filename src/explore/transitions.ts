/** Every change a visitor can make, as a pure function from state to state. */
import type { GroupId, Kind, NodeId, SourceId, WorkId } from '../graph/types.ts';
import { roundedCamera } from './addressNumbers.ts';
import {
  DEFAULT_STATE,
  EMPTY_LENS,
  type Camera,
  type Depth,
  type ExplorerState,
  type Layout,
  type Lens,
  type View,
} from './explorerState.ts';

/** What belongs to the selection of before and goes with it; a camera from a link belongs to the view it was made for. */
const ELSEWHERE = {
  selected: null,
  source: null,
  edge: null,
  route: null,
  measure: null,
  picked: [],
  expanded: [],
  unfolded: [],
  camera: null,
} as const;

/** Selects a node, or nothing. One that was hidden by hand is shown again. */
export function selectNode(state: ExplorerState, id: NodeId | null): ExplorerState {
  return { ...state, ...ELSEWHERE, selected: id, hidden: state.hidden.filter((other) => other !== id) };
}

/** Opens a source and all that rests on it, in the place of a node. */
export function openSource(state: ExplorerState, source: SourceId): ExplorerState {
  return { ...state, ...ELSEWHERE, source };
}

export function setDepth(state: ExplorerState, depth: Depth): ExplorerState {
  return { ...state, depth };
}

export function setView(state: ExplorerState, view: View): ExplorerState {
  return { ...state, view, camera: null };
}

/** Another way to lay what is shown; which free map it was is forgotten. */
export function setLayout(state: ExplorerState, layout: Layout): ExplorerState {
  return { ...state, layout, seed: layout === state.layout ? state.seed : DEFAULT_STATE.seed, camera: null };
}

const MOST_SEEDS = 9999;

/** The free map, laid another way. */
export function rearrange(state: ExplorerState): ExplorerState {
  const seed = state.layout === 'force' ? (state.seed % MOST_SEEDS) + 1 : DEFAULT_STATE.seed;
  return { ...state, layout: 'force', seed, camera: null };
}

/** Shows all of a group of the Wings, or its weightiest only. */
export function toggleUnfolded(state: ExplorerState, group: GroupId, all: readonly GroupId[]): ExplorerState {
  if (state.selected === null) return state;
  return { ...state, unfolded: toggled(state.unfolded, [group], all), camera: null };
}

/** Keeps where the camera looks, as far as an address can say it. */
export function setCamera(state: ExplorerState, camera: Camera | null): ExplorerState {
  return { ...state, camera: camera && roundedCamera(camera) };
}

/**
 * Shows or hides what belongs to some works. Starting from "all", hiding one leaves the others chosen; when all are
 * chosen again, or none is left, the condition is dropped. A work that is left out counts as hidden; shown, it is
 * no longer left out.
 */
export function toggleWorks(
  state: ExplorerState,
  works: readonly WorkId[],
  all: readonly WorkId[],
): ExplorerState {
  const { without } = state.lens;
  const chosen = state.lens.works.length === 0 ? all : state.lens.works;
  const shown = chosen.filter((work) => !without.includes(work));
  const stillWithout = without.filter((other) => !works.includes(other));
  const next = toggled(shown, works, all);
  const everything = next.length === all.filter((work) => !stillWithout.includes(work)).length;
  return changeLens(state, { works: everything ? [] : next, without: stillWithout });
}

/** Leaves a work out, or no longer. It is no longer chosen either way. */
export function toggleWithout(state: ExplorerState, work: WorkId, all: readonly WorkId[]): ExplorerState {
  const without = state.lens.without.includes(work)
    ? state.lens.without.filter((other) => other !== work)
    : all.filter((other) => other === work || state.lens.without.includes(other));
  return changeLens(state, { without, works: state.lens.works.filter((other) => other !== work) });
}

/** Looks at this work alone. */
export function onlyWork(state: ExplorerState, work: WorkId): ExplorerState {
  return onlyWorks(state, [work]);
}

/** Looks at these works, any of them. */
export function onlyWorks(state: ExplorerState, works: readonly WorkId[]): ExplorerState {
  return changeLens(state, { works, without: [], match: 'any' });
}

export function setMatch(state: ExplorerState, match: Lens['match']): ExplorerState {
  return changeLens(state, { match });
}

/** Shows or hides a kind; the same rule as for works. */
export function toggleKind(state: ExplorerState, kind: Kind, all: readonly Kind[]): ExplorerState {
  return changeLens(state, { kinds: toggledOfAll(state.lens.kinds, [kind], all) });
}

/** Shows or hides a relation group; the same rule as for works. */
export function toggleRelation(state: ExplorerState, group: GroupId, all: readonly GroupId[]): ExplorerState {
  return changeLens(state, { relations: toggledOfAll(state.lens.relations, [group], all) });
}

/** Looks at everything again; the selection stays. */
export function resetLens(state: ExplorerState): ExplorerState {
  return { ...state, lens: EMPTY_LENS, portion: null, camera: null };
}

/** Takes what the link said was seen out of the state: the visitor has decided for themselves. */
export function forgetLinkedShield(state: ExplorerState): ExplorerState {
  return { ...state, seen: null };
}

function changeLens(state: ExplorerState, change: Partial<Lens>): ExplorerState {
  const lens = { ...state.lens, ...change };
  // A portion is of the works that were compared; other kinds of it are still the same portion.
  const portion = change.works || change.without || change.match ? null : state.portion;
  return {
    ...state,
    portion,
    lens: { ...lens, match: lens.works.length < 2 ? 'any' : lens.match },
    camera: null,
  };
}

/** Takes `items` out if all of them are in, else puts them in. An empty list stands for all, before and after. */
function toggledOfAll<T>(list: readonly T[], items: readonly T[], all: readonly T[]): readonly T[] {
  const next = toggled(list.length === 0 ? all : list, items, all);
  return next.length === all.length ? [] : next;
}

/** Takes `items` out if all of them are in, else puts them in; in the order of `all`. */
function toggled<T>(list: readonly T[], items: readonly T[], all: readonly T[]): readonly T[] {
  const takeOut = items.every((item) => list.includes(item));
  return all.filter((item) => (items.includes(item) ? !takeOut : list.includes(item)));
}
