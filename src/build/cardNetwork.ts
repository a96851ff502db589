import { seatsOf } from '../explore/seats.ts';
import { isStoryGroup, nodeWeights } from '../explore/weight.ts';
import { groupOf, otherEnd, subgraph, type Graph } from '../graph/graph.ts';
import type { EdgeId, GraphEdge, GraphNode, NodeId, Position, WorkId } from '../graph/types.ts';
import { breakLines } from '../scene/breakLines.ts';
import { focusScene } from '../scene/focusScene.ts';
import { nameColour } from '../scene/nodeLook.ts';
import { themePaints } from '../scene/paints.ts';
import { edgesAtRest } from '../scene/sceneEdges.ts';
import { nodesAtRest } from '../scene/sceneNodes.ts';
import type { Scene } from '../scene/scene.ts';
import { svgGround } from '../scene/toSvg.ts';
import { text, TEXT_END } from './cardSvg.ts';
import { faceOf, writeOutline } from './faces.ts';
import type { Site } from './site.ts';

const REACH = { x: 232, y: 204 };
const CENTRE_SIZE = 132;
const MOST_NEIGHBOURS = 11;
const NAME = text(21, 500);
const NAME_WIDTH = 150;
/** So that the name of the leftmost neighbour, however long, stands clear of the lead beside it. */
const MIDDLE: Position = { x: TEXT_END + 20 + NAME_WIDTH / 2 + REACH.x, y: 300 };
const MOST_SIGNS = 40;

/** The small network on a node's card: it in the middle, its weightiest neighbours around, as its first work shows them. */
export function cardNetworks(site: Site): (node: GraphNode) => string {
  const seats = seatsOf(site.graph);
  const weightsOf = new Map<WorkId, ReadonlyMap<NodeId, number>>();
  return (whole) => {
    const known = site.knownFrom(whole.revealedIn);
    const weights = weightsOf.get(whole.revealedIn) ?? nodeWeights(known, seats);
    weightsOf.set(whole.revealedIn, weights);
    return network(known, whole.id, seats, weights);
  };
}

function network(
  known: Graph,
  centre: NodeId,
  seats: readonly WorkId[],
  weights: ReadonlyMap<NodeId, number>,
): string {
  const ties = strongestTies(known, centre, weights);
  const positions = new Map<NodeId, Position>([[centre, MIDDLE]]);
  const sizes = new Map<NodeId, number>([[centre, CENTRE_SIZE]]);
  const turn = (2 * Math.PI) / Math.max(1, ties.length);
  ties.forEach((edge, index) => {
    const id = otherEnd(edge, centre);
    const angle = -Math.PI / 2 + turn * (index + (ties.length % 2 === 0 ? 0.5 : 0));
    positions.set(id, { x: MIDDLE.x + REACH.x * Math.cos(angle), y: MIDDLE.y + REACH.y * Math.sin(angle) });
    sizes.set(id, known.nodes.get(id)?.kind === 'character' ? 56 : 44);
  });
  const edges = new Set<EdgeId>(ties.map(({ id }) => id));
  const shown = subgraph(
    known,
    ({ id }) => positions.has(id),
    ({ id }) => edges.has(id),
  );
  const lit = seats.map(() => true);
  const nodes = nodesAtRest(shown, { positions, seats, weights, lit, spread: { sizes, lines: new Map() } });
  const distance = new Map([...positions.keys()].map((id) => [id, id === centre ? 0 : 1]));
  const drawn = edgesAtRest(shown, ties, nodes).map((edge) => ({ ...edge, bend: 0 }));
  const focused = focusScene({ nodes, edges: drawn }, { centre, distance, edges }, []);
  const scene: Scene = {
    layout: 'radial',
    nodes: focused.nodes,
    edges: focused.edges.map((edge) => ({ ...edge, width: edge.width * 1.5, opacity: 0.9, directed: false })),
    table: null,
    titles: [],
    focus: centre,
    dim: true,
    laid: 'card',
    page: null,
    bounds: { left: 0, top: 0, right: 1200, bottom: 630 },
    seatCount: seats.length,
    hues: seats.map((_, seat) => seat),
  };
  const paints = themePaints('dark', scene.hues);
  return svgGround(scene, paints, 1, writeOutline, 'card-') + names(scene, centre);
}

function names(scene: Scene, centre: NodeId): string {
  const { palette } = themePaints('dark', scene.hues);
  const face = faceOf(NAME);
  return scene.nodes
    .filter(({ id }) => id !== centre)
    .flatMap((node) => {
      const label = [...node.label].slice(0, MOST_SIGNS).join('');
      const lines = breakLines(label, (part) => (118 / NAME_WIDTH) * face.width(part, NAME.size));
      return lines.map((line, index) =>
        writeOutline({
          text: line,
          style: NAME,
          x: node.x,
          y: node.y + node.size / 2 + 21 + index * 23,
          anchor: 'middle',
          colour: nameColour(node, scene, palette),
          halo: palette.bg,
          opacity: 1,
        }),
      );
    })
    .join('');
}

/** One tie to each of the weightiest neighbours, the story's before cast and crew; those of one group side by side. */
function strongestTies(
  known: Graph,
  centre: NodeId,
  weights: ReadonlyMap<NodeId, number>,
): readonly GraphEdge[] {
  const groups = known.vocabulary.groups.map(({ id }) => id);
  const rank = (edge: GraphEdge): number => {
    const group = groupOf(known, edge);
    return groups.indexOf(group) + (isStoryGroup(group) ? 0 : 100);
  };
  const best = new Map<NodeId, GraphEdge>();
  for (const edge of known.edgesOf(centre)) {
    const other = otherEnd(edge, centre);
    const before = best.get(other);
    if (other !== centre && (!before || rank(edge) < rank(before))) best.set(other, edge);
  }
  const weight = ([id]: readonly [NodeId, GraphEdge]): number => weights.get(id) ?? 0;
  return [...best]
    .sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_NEIGHBOURS)
    .map(([, edge]) => edge)
    .sort((a, b) => rank(a) - rank(b));
}
