import { DEFAULT_STATE } from '../explore/explorerState.ts';
import type { Spotlight } from '../explore/spotlight.ts';
import type { MapShape } from '../explore/tableFrame.ts';
import type { Scene } from '../scene/scene.ts';
import { toScene } from '../scene/toScene.ts';
import type { ExplorerData } from './explorerData.ts';
import { selectPortionLight } from './answerSelectors.ts';
import { memoised } from './memoised.ts';
import { selectSpotlight } from './handSelectors.ts';
import { selectRouteTrace } from './routeSelectors.ts';
import { selectSeatNumbers, selectSeats, selectVisible, selectWeights } from './selectors.ts';

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
  ): Scene =>
    toScene(visible, {
      ...{ layout, shape, positions, seats, hues, weights, lens, unfolded, laid },
      ...{ spotlight, chosen, route },
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
    positions,
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
  );
}
