import { allegianceTrees } from '../explore/allegiance.ts';
import type { MapShape } from '../explore/tableFrame.ts';
import { relationOf, type Graph } from '../graph/graph.ts';
import type { EdgeId, NodeId } from '../graph/types.ts';
import { ALLEGIANCE_ROW, allegianceRows, type AllegianceRows } from './allegianceRows.ts';
import type { SceneEdge, ScenePage } from './scene.ts';
import { arched } from './sceneEdges.ts';
import type { Spread } from './sceneNodes.ts';

export interface AllegiancePicture extends Pick<AllegianceRows, 'positions' | 'ways' | 'bounds'> {
  readonly spread: Spread;
  readonly page: ScenePage;
}

/** From here on names of neighbouring rows keep apart. */
const LEAST_ZOOM = { wide: 0.58, tall: 0.8 } as const;

const kept = new WeakMap<Graph, Map<MapShape, AllegiancePicture>>();

/** Where everybody stands by allegiance, of what the visitor may know: no lens moves it. Kept for the next call. */
export function allegiancePicture(known: Graph, shape: MapShape): AllegiancePicture {
  const byShape = kept.get(known) ?? new Map<MapShape, AllegiancePicture>();
  kept.set(known, byShape);
  const before = byShape.get(shape);
  if (before) return before;
  const rows = allegianceRows(allegianceTrees(known), (id) => known.nodes.get(id)?.label ?? '', shape);
  const lines = new Map<NodeId, { side: 'right'; caption: string }>();
  for (const id of rows.positions.keys()) lines.set(id, { side: 'right', caption: '' });
  for (const [id, { lower }] of rows.ways)
    lines.set(lower, { side: 'right', caption: wordsOf(known, id, lower) });
  const page = { row: ALLEGIANCE_ROW, leastZoom: LEAST_ZOOM[shape], start: 'top' } as const;
  const picture = { ...rows, spread: { sizes: rows.sizes, lines }, page };
  byShape.set(shape, picture);
  return picture;
}

/** How the lower end stands to the upper: "concierge of". */
function wordsOf(known: Graph, id: EdgeId, lower: NodeId): string {
  const edge = known.edges.get(id);
  if (!edge) return '';
  const { label, inverse } = relationOf(known, edge);
  return edge.source === lower ? label : inverse;
}

const LINE = { width: 1.3, opacity: 0.62, showFrom: 0 };

/** A line of the order runs round its corners; any other waits until one of its ends is selected. */
export function allegianceLine(
  edge: SceneEdge,
  { ways, positions }: Pick<AllegianceRows, 'ways' | 'positions'>,
): SceneEdge {
  const way = ways.get(edge.id);
  if (way) {
    const via = edge.source === way.lower ? [...way.corners].reverse() : way.corners;
    return { ...edge, ...LINE, bend: 0, via };
  }
  return { ...arched(edge, positions), showFrom: Infinity };
}
