import { EMPTY_LENS, type Layout, type Lens } from '../explore/explorerState.ts';
import { tableFrame, type MapShape, type TableFrame } from '../explore/tableFrame.ts';
import type { RouteTrace } from '../explore/routeView.ts';
import type { Spotlight } from '../explore/spotlight.ts';
import type { Focus, VisibleGraph } from '../explore/visibleGraph.ts';
import type { Graph } from '../graph/graph.ts';
import type { EdgeId, GroupId, NodeId, Position, WorkId } from '../graph/types.ts';
import { focusScene } from './focusScene.ts';
import { routeScene } from './routeScene.ts';
import { chooseEdge, spotlightScene } from './spotlightScene.ts';
import type { Box, Scene, SceneEdge, SceneNode, SceneSeat, SceneTable, TitleSpot } from './scene.ts';
import { allegianceLine, allegiancePicture } from './allegianceScene.ts';
import { edgesAtRest, straightened } from './sceneEdges.ts';
import { nodesAtRest } from './sceneNodes.ts';
import { bendForWings, wings } from './wings.ts';

export interface SceneOptions {
  readonly layout: Layout;
  readonly shape: MapShape;
  /** Where each node is on the map; nodes without a place are left out. */
  readonly positions: ReadonlyMap<NodeId, Position>;
  /** The works at the table, in order; empty for a map without one. */
  readonly seats: readonly WorkId[];
  /** Each work's hue, by number; that of its place among `seats` if left out. */
  readonly hues?: ReadonlyMap<WorkId, number>;
  /** Weight of each node, of what the visitor may know. */
  readonly weights: ReadonlyMap<NodeId, number>;
  /** Nodes whose place was chosen by hand. */
  readonly pinned?: ReadonlySet<NodeId>;
  /** Decides which slots and sectors are lit. */
  readonly lens?: Lens;
  /** Lit in the place of what is selected, on the map. */
  readonly spotlight?: Spotlight | null;
  /** The tie whose receipt is open. */
  readonly chosen?: EdgeId | null;
  /** The route to draw; it is drawn on the map, whatever the layout. */
  readonly route?: RouteTrace | null;
  /** Groups of the Wings that show all they hold. */
  readonly unfolded?: readonly GroupId[];
  /** Which of the free maps the positions are. */
  readonly laid?: string;
}

/** Room around the outermost nodes, in graph units: about the radius of a small one. */
const EDGE = 12;

/**
 * The picture of what is visible: the map, or the Wings of what is selected. O(nodes + edges), and the
 * map's part that does not depend on the selection is kept for the next call.
 */
export function toScene(visible: VisibleGraph, options: SceneOptions): Scene {
  const { focus } = visible;
  const { route = null } = options;
  if (options.layout === 'radial' && focus !== null && route === null)
    return wingsScene(visible, focus, options);
  if (options.layout === 'tree' && route === null) return treeScene(visible, options);
  const isFree = options.layout === 'force';
  return {
    layout: isFree ? 'force' : 'table',
    laid: isFree ? `force ${options.shape} ${options.laid ?? ''}` : `table ${options.shape}`,
    ...litElements(mapAtRest(visible, options), visible, options),
    table: isFree ? null : sceneTable(visible, options),
    titles: [],
    page: null,
    ...(route && { route: route.key }),
    bounds: mapBounds(options),
    ...always(visible, options),
  };
}

/** With what a route, a spotlight or a selection lights, and the chosen tie. */
function litElements(
  rest: Pick<Scene, 'nodes' | 'edges'>,
  { focus }: VisibleGraph,
  { seats, spotlight = null, chosen = null, route = null }: SceneOptions,
): Pick<Scene, 'nodes' | 'edges' | 'dim'> {
  const lit = route
    ? routeScene(rest, route)
    : spotlight
      ? spotlightScene(rest, spotlight)
      : focus
        ? focusScene(rest, focus, seats)
        : rest;
  const { nodes, edges } = chosen ? chooseEdge(lit, chosen) : lit;
  return { nodes, edges, dim: focus !== null || spotlight !== null };
}

function always(
  { focus }: VisibleGraph,
  { seats, hues }: SceneOptions,
): Pick<Scene, 'focus' | 'seatCount' | 'hues'> {
  return {
    focus: focus?.centre ?? null,
    seatCount: seats.length,
    hues: seats.map((seat, place) => hues?.get(seat) ?? place),
  };
}

/** Who stands under whom. Ties that are no part of that order show with what is selected. */
function treeScene(visible: VisibleGraph, options: SceneOptions): Scene {
  const { known, shown } = visible;
  const picture = allegiancePicture(known, options.shape);
  const { positions, spread, bounds, page } = picture;
  const nodes = nodesAtRest(shown, { ...options, positions, spread, lit: litSeats(visible, options) });
  const edges = edgesAtRest(shown, [...shown.edges.values()], nodes).map((edge) =>
    allegianceLine(edge, picture),
  );
  return {
    layout: 'tree',
    laid: `tree ${options.shape}`,
    ...litElements({ nodes, edges }, visible, { ...options, seats: [] }),
    table: null,
    titles: [],
    page,
    bounds,
    ...always(visible, options),
  };
}

function wingsScene(visible: VisibleGraph, focus: Focus, options: SceneOptions): Scene {
  const { chosen = null } = options;
  const rows = wings(visible, { ...options, centre: focus.centre });
  const { positions, spread, titles, bounds, page } = rows;
  const extra = chosen === null ? undefined : visible.shown.edges.get(chosen);
  const edges = !extra || rows.edges.includes(extra) ? rows.edges : [...rows.edges, extra];
  const nodes = nodesAtRest(visible.shown, {
    ...options,
    positions,
    lit: litSeats(visible, options),
    spread,
    pinned: NONE_PINNED,
  });
  const drawn = edgesAtRest(visible.shown, edges, nodes).map((edge) =>
    bendForWings(edge, positions, focus.centre),
  );
  const lit = focusScene(
    { nodes, edges: drawn },
    { ...focus, edges: new Set(edges.map(({ id }) => id)) },
    [],
  );
  return {
    layout: 'radial',
    laid: ['radial', options.shape, focus.centre, ...(options.unfolded ?? [])].join(' '),
    ...(chosen ? chooseEdge(lit, chosen) : lit),
    table: null,
    titles,
    page,
    dim: true,
    bounds,
    ...always(visible, options),
  };
}

const NONE_PINNED: ReadonlySet<NodeId> = new Set();

interface MapAtRest {
  readonly options: SceneOptions;
  readonly lit: readonly boolean[];
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

const kept = new WeakMap<Graph, MapAtRest>();

/** The map without a selection; the same object as long as graph, places and lens are. */
function mapAtRest(visible: VisibleGraph, options: SceneOptions): MapAtRest {
  const { shown } = visible;
  const lit = litSeats(visible, options);
  const before = kept.get(shown);
  const same =
    before?.options.positions === options.positions &&
    before.options.weights === options.weights &&
    before.options.seats === options.seats &&
    before.lit.every((isLit, seat) => isLit === lit[seat]);
  if (before && same) return before;
  const nodes = nodesAtRest(shown, { ...options, lit, spread: null });
  const drawn = edgesAtRest(shown, [...shown.edges.values()], nodes);
  const edges =
    options.layout === 'force' ? drawn.map((edge) => straightened(edge, options.positions)) : drawn;
  const rest = { options, lit, nodes, edges };
  kept.set(shown, rest);
  return rest;
}

/** Which seats the shield and the lens let through; a lens of kinds dims none. */
function litSeats(visible: VisibleGraph, { seats, lens = EMPTY_LENS }: SceneOptions): readonly boolean[] {
  return seats.map(
    (seat) =>
      visible.then.nodes.has(seat) &&
      !lens.without.includes(seat) &&
      (lens.works.length === 0 || lens.works.includes(seat)),
  );
}

/** Along the sector's rim: at the seat, then to either side, where the round leaves more room beside it. Shares of a sector. */
const TITLE_ASIDE = [0, -0.3, 0.3, -0.42, 0.42];

/** Where the seat's title may stand: just outside the rim, with the direction outwards. */
function titleSpots(frame: TableFrame, seat: number): readonly TitleSpot[] {
  const angle = frame.angles[seat] ?? 0;
  return TITLE_ASIDE.map((aside) => {
    const at = angle + aside * frame.step;
    const { x, y } = frame.pointAt(at, 1);
    const outwards = { x: Math.cos(at) / frame.rx, y: Math.sin(at) / frame.ry };
    const length = Math.hypot(outwards.x, outwards.y);
    return { x, y, dx: outwards.x / length, dy: outwards.y / length };
  });
}

function sceneTable(visible: VisibleGraph, options: SceneOptions): SceneTable | null {
  const { seats, shape } = options;
  if (seats.length === 0) return null;
  const lit = litSeats(visible, options);
  const frame = tableFrame(seats.length, shape);
  const selected = options.spotlight ? null : (visible.focus?.centre ?? null);
  return {
    shape,
    quiet: selected !== null || (options.spotlight ?? null) !== null,
    seats: seats.map((work, seat): SceneSeat => {
      const node = visible.known.nodes.get(work);
      return {
        work,
        lit: lit[seat] ?? false,
        emphasised: selected === work,
        title: node?.work?.shortLabel ?? node?.label ?? '',
        titleSpots: titleSpots(frame, seat),
      };
    }),
  };
}

/** All places of the map, whatever is hidden now: so that filtering never changes what "all of it" is. */
function mapBounds({ positions }: SceneOptions): Box {
  if (positions.size === 0) return { left: -1, right: 1, top: -1, bottom: 1 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of positions.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left: left - EDGE, right: right + EDGE, top: top - EDGE, bottom: bottom + EDGE };
}
