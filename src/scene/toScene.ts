import { EMPTY_LENS, type Layout, type Lens } from '../explore/explorerState.ts';
import { tableFrame, type MapShape, type TableFrame } from '../explore/tableFrame.ts';
import type { RouteTrace } from '../explore/routeView.ts';
import type { Spotlight } from '../explore/spotlight.ts';
import type { Focus, VisibleGraph } from '../explore/visibleGraph.ts';
import type { Graph } from '../graph/graph.ts';
import type { EdgeId, NodeId, Position, WorkId } from '../graph/types.ts';
import { focusScene } from './focusScene.ts';
import { routeScene } from './routeScene.ts';
import { chooseEdge, spotlightScene } from './spotlightScene.ts';
import type { Box, Scene, SceneEdge, SceneNode, SceneSeat, SceneTable, TitleSpot } from './scene.ts';
import { edgesAtRest } from './sceneEdges.ts';
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
  /** Decides which slots and sectors are lit. */
  readonly lens?: Lens;
  /** Lit in the place of what is selected, on the map. */
  readonly spotlight?: Spotlight | null;
  /** The tie whose receipt is open. */
  readonly chosen?: EdgeId | null;
  /** The route to draw; it is drawn on the map, whatever the layout. */
  readonly route?: RouteTrace | null;
}

/** Room around the outermost nodes, in graph units: about the radius of a small one. */
const EDGE = 12;

/**
 * The picture of what is visible: the map, or the Wings of what is selected. O(nodes + edges), and the
 * map's part that does not depend on the selection is kept for the next call.
 */
export function toScene(visible: VisibleGraph, options: SceneOptions): Scene {
  const { focus } = visible;
  const { spotlight = null, chosen = null, route = null } = options;
  if (options.layout === 'radial' && focus !== null && route === null)
    return wingsScene(visible, focus, options);
  const rest = mapAtRest(visible, options);
  const lit = route
    ? routeScene(rest, route)
    : spotlight
      ? spotlightScene(rest, spotlight)
      : focus
        ? focusScene(rest, focus, options.seats)
        : rest;
  return {
    layout: 'table',
    ...(chosen ? chooseEdge(lit, chosen) : { nodes: lit.nodes, edges: lit.edges }),
    table: sceneTable(visible, options),
    titles: [],
    focus: focus?.centre ?? null,
    dim: focus !== null || spotlight !== null,
    ...(route && { route: route.key }),
    bounds: mapBounds(options),
    seatCount: options.seats.length,
    hues: options.seats.map((seat, place) => options.hues?.get(seat) ?? place),
  };
}

function wingsScene(visible: VisibleGraph, focus: Focus, options: SceneOptions): Scene {
  const spread = wings(visible, { ...options, centre: focus.centre });
  const { positions, sizes, lines, titles, bounds } = spread;
  const { chosen = null } = options;
  const extra = chosen === null ? undefined : visible.shown.edges.get(chosen);
  const edges = !extra || spread.edges.includes(extra) ? spread.edges : [...spread.edges, extra];
  const nodes = nodesAtRest(visible.shown, {
    ...options,
    positions,
    lit: litSeats(visible, options),
    spread: { sizes, lines },
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
    ...(chosen ? chooseEdge(lit, chosen) : lit),
    table: null,
    titles,
    focus: focus.centre,
    dim: true,
    bounds,
    seatCount: options.seats.length,
    hues: options.seats.map((seat, place) => options.hues?.get(seat) ?? place),
  };
}

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
  const rest = { options, lit, nodes, edges: edgesAtRest(shown, [...shown.edges.values()], nodes) };
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
