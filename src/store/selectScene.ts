import { DEFAULT_STATE } from '../explore/explorerState.ts';
import type { Spotlight } from '../explore/spotlight.ts';
import type { MapShape } from '../explore/tableFrame.ts';
import type { NodeId } from '../graph/types.ts';
import type { Scene } from '../scene/scene.ts';
import { toScene } from '../scene/toScene.ts';
import type { ExplorerData } from './explorerData.ts';
import { selectPortionLight } from './answerSelectors.ts';
import { memoised } from './memoised.ts';
import { selectSpotlight } from './handSelectors.ts';
import { selectRouteTrace } from './routeSelectors.ts';
import { selectSeatNumbers, selectSeats, selectVisible, selectWeights } from './selectors.ts';

/** The map's places, and those chosen by hand over them. */
const placesFor = memoised(
  (positions: NonNullable<ExplorerData['map'][MapShape]>, pins: ExplorerData['state']['pins']) =>
    pins.length === 0
      ? positions
      : new Map([...positions, ...pins.map(({ id, x, y }) => [id, { x, y }] as const)]),
);
const pinnedFor = memoised(
  (pins: ExplorerData['state']['pins']): ReadonlySet<NodeId> => new Set(pins.map(({ id }) => id)),
);

const sceneFor = memoised(
  (
    visible: ReturnType<typeof selectVisible>,
    positions: NonNullable<ExplorerData['map'][MapShape]>,
    shape: MapShape,
    seats: ReturnType<typeof selectSeats>,
    hues: ReturnType<typeof selectSeatNumbers>,
    weights: ReturnType<typeof selectWeights>,
    lens: ExplorerData['state']['lens'],
    layout: ExplorerData['state']['layout'],
    spotlight: Spotlight | null,
    chosen: ExplorerData['state']['edge'],
    route: ReturnType<typeof selectRouteTrace>,
    unfolded: ExplorerData['state']['unfolded'],
    laid: string,
    pinned: ReadonlySet<NodeId>,
  ): Scene =>
    toScene(visible, {
      ...{ layout, shape, positions, seats, hues, weights, lens, unfolded, laid },
      ...{ spotlight, chosen, route, pinned },
    }),
);

/** The picture of all the visitor may know, nothing selected and nothing filtered, on the map of this shape. */
export function selectWholeScene(data: ExplorerData, shape: MapShape): Scene | null {
  return selectScene({ ...data, state: { ...DEFAULT_STATE, seen: data.state.seen } }, shape);
}

/** The picture of what is visible, on the map of this shape; null while that is laid anew. The Table stands in for a free map that is not there yet. */
export function selectScene(data: ExplorerData, shape: MapShape): Scene | null {
  const { layout, unfolded } = data.state;
  const free = layout === 'force' ? data.freeMap : null;
  const positions = free?.positions ?? data.map[shape];
  if (positions === null) return null;
  return sceneFor(
    selectVisible(data),
    placesFor(positions, data.state.pins),
    shape,
    selectSeats(data),
    selectSeatNumbers(data),
    selectWeights(data),
    data.state.lens,
    layout === 'force' && free === null ? 'table' : layout,
    selectSpotlight(data) ?? selectPortionLight(data),
    data.state.edge,
    selectRouteTrace(data),
    unfolded,
    free?.number ?? '',
    pinnedFor(data.state.pins),
  );
}
