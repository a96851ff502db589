import { overlaps } from '../scene/boxGrid.ts';
import { seatsOf } from '../explore/seats.ts';
import { isStoryGroup, nodeWeights } from '../explore/weight.ts';
import { groupOf, otherEnd, subgraph, type Graph } from '../graph/graph.ts';
import type { EdgeId, GraphEdge, GraphNode, NodeId, Position, WorkId } from '../graph/types.ts';
import { breakLines } from '../scene/breakLines.ts';
import { focusScene } from '../scene/focusScene.ts';
import { nameColour } from '../scene/nodeLook.ts';
import { themePaints, type Paints } from '../scene/paints.ts';

import { edgesAtRest } from '../scene/sceneEdges.ts';
import { nodesAtRest } from '../scene/sceneNodes.ts';
import type { Box, Scene, SceneNode } from '../scene/scene.ts';
import { svgGround } from '../scene/toSvg.ts';
import { text, TEXT_END, wrapped } from './cardSvg.ts';
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
const MOST_LINES = 3;
const LINE_HEIGHT = 23;
/** From a name's top to its first baseline. */
const BASELINE = 17;
/** Pixels between two names, at least. */
const AIR = 8;

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

/** With as many neighbours as there is room for their names. */
function network(
  known: Graph,
  centre: NodeId,
  seats: readonly WorkId[],
  weights: ReadonlyMap<NodeId, number>,
): string {
  const ties = strongestTies(known, centre, weights);
  let scene = networkScene(known, centre, ties, seats, weights);
  let names = namesOf(scene, centre);
  for (let count = ties.length - 1; count > 0 && areTight(names, scene); count -= 1) {
    scene = networkScene(known, centre, ties.slice(0, count), seats, weights);
    names = namesOf(scene, centre);
  }
  const paints = themePaints('dark', scene.hues);
  const ground = svgGround(scene, paints, 1, writeOutline, 'card-');
  return ground + names.map((name) => writeName(name, scene, paints)).join('');
}

/** The neighbours at the other ends of `ties` around the centre, those of one group side by side. */
function networkScene(
  known: Graph,
  centre: NodeId,
  ties: readonly GraphEdge[],
  seats: readonly WorkId[],
  weights: ReadonlyMap<NodeId, number>,
): Scene {
  const positions = new Map<NodeId, Position>([[centre, MIDDLE]]);
  const sizes = new Map<NodeId, number>([[centre, CENTRE_SIZE]]);
  const turn = (2 * Math.PI) / Math.max(1, ties.length);
  const inGroups = [...ties].sort((a, b) => rankOf(known, a) - rankOf(known, b));
  inGroups.forEach((edge, index) => {
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
  const drawn = edgesAtRest(shown, inGroups, nodes).map((edge) => ({ ...edge, bend: 0 }));
  const focused = focusScene({ nodes, edges: drawn }, { centre, distance, edges }, []);
  return {
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
}

/** A neighbour's name below its mark. */
interface Name {
  readonly node: SceneNode;
  readonly lines: readonly string[];
  readonly box: Box;
}

function namesOf(scene: Scene, centre: NodeId): readonly Name[] {
  return scene.nodes
    .filter(({ id }) => id !== centre)
    .map((node) => {
      const lines = nameLines([...node.label].slice(0, MOST_SIGNS).join(''));
      const half = Math.max(...lines.map(widthOf)) / 2;
      const top = node.y + node.size / 2 + 4;
      const bottom = top + lines.length * LINE_HEIGHT;
      return { node, lines, box: { left: node.x - half, right: node.x + half, top, bottom } };
    });
}

/** Whether a name comes too near to another one, or to a mark that is not its own. */
function areTight(names: readonly Name[], { nodes }: Scene): boolean {
  return names.some(
    ({ node, box }, place) =>
      names.slice(place + 1).some((other) => overlaps(box, other.box, AIR)) ||
      nodes.some((other) => other !== node && overlaps(box, markBox(other), 2)),
  );
}

function markBox({ x, y, size }: SceneNode): Box {
  return { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
}

function writeName({ node, lines, box }: Name, scene: Scene, { palette }: Paints): string {
  return lines
    .map((line, index) =>
      writeOutline({
        text: line,
        style: NAME,
        x: node.x,
        y: box.top + BASELINE + index * LINE_HEIGHT,
        anchor: 'middle',
        colour: nameColour(node, scene, palette),
        halo: palette.bg,
        opacity: 1,
      }),
    )
    .join('');
}

function widthOf(words: string): number {
  return faceOf(NAME).width(words, NAME.size);
}

/** In balanced lines if they are narrow enough, else in as many as it takes. */
function nameLines(label: string): readonly string[] {
  const balanced = breakLines(label, (part) => (118 / NAME_WIDTH) * widthOf(part));
  return balanced.every((line) => widthOf(line) <= NAME_WIDTH)
    ? balanced
    : wrapped(label, NAME, NAME_WIDTH, MOST_LINES);
}

/** One tie to each of the weightiest neighbours, the weightiest first; of several the story's before cast and crew. */
function strongestTies(
  known: Graph,
  centre: NodeId,
  weights: ReadonlyMap<NodeId, number>,
): readonly GraphEdge[] {
  const best = new Map<NodeId, GraphEdge>();
  for (const edge of known.edgesOf(centre)) {
    const other = otherEnd(edge, centre);
    const before = best.get(other);
    if (other !== centre && (!before || rankOf(known, edge) < rankOf(known, before))) best.set(other, edge);
  }
  const weight = ([id]: readonly [NodeId, GraphEdge]): number => weights.get(id) ?? 0;
  return [...best]
    .sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_NEIGHBOURS)
    .map(([, edge]) => edge);
}

/** The place of an edge's group: the story's before cast and crew. */
function rankOf(known: Graph, edge: GraphEdge): number {
  const group = groupOf(known, edge);
  const place = known.vocabulary.groups.findIndex(({ id }) => id === group);
  return place + (isStoryGroup(group) ? 0 : 100);
}
