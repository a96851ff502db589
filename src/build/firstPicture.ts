import type { Graph } from '../graph/graph.ts';
import { subgraph } from '../graph/graph.ts';
import { egoNetwork } from '../graph/neighbourhood.ts';
import type { EdgeId, GraphNode, NodeId, WorkId } from '../graph/types.ts';
import { seatsOf } from '../explore/seats.ts';
import type { MapShape } from '../explore/tableFrame.ts';
import { nodeWeights } from '../explore/weight.ts';
import { labelCandidates } from '../scene/labelCandidates.ts';
import { cssPaints, type Paints } from '../scene/paints.ts';
import { placeLabels } from '../scene/placeLabels.ts';
import type { Box, Scene, SceneNode } from '../scene/scene.ts';
import { BASELINE, LABEL_STYLES } from '../scene/labelStyle.ts';
import { nameColour } from '../scene/nodeLook.ts';
import { svgNumber } from '../scene/svgPen.ts';
import { svgEscape, writeText } from '../scene/svgText.ts';
import { svgGround } from '../scene/toSvg.ts';
import { toScene } from '../scene/toScene.ts';
import { viewOnto, type Viewpoint } from '../scene/viewpoint.ts';
import { measureText } from './faces.ts';
import { pictured, type Site } from './site.ts';

/**
 * The first picture of a page: the same scene as the canvas will draw, at the view the canvas begins with, in the
 * page's own colours. What is drawn is scaled with the window, as the canvas's first view is; names keep their size.
 *
 * A node's shows it among its neighbours as its first work lets one know them. Places are those of the whole map, for
 * the canvas is to take over in place; who keeps a shield does not see the picture at all (`app/early.js`).
 */
export interface FirstPictures {
  readonly ofMap: () => string;
  readonly ofNode: (node: GraphNode) => string;
}

const SHAPES: readonly MapShape[] = ['wide', 'tall'];
/** The canvas fits its map with this margin, and never nearer: see `canvas/graphCanvas.ts`. */
const MARGIN = 30;
/** It goes to a neighbourhood with this one, unless it shows it nearly as large already. */
const FOCUS_MARGIN = 70;
const NEAR_ENOUGH = 0.85;
/** The room a shape's map usually gets, beside details and without: there names are placed. */
const ROOMS: Readonly<Record<MapShape, { readonly beside: Room; readonly alone: Room }>> = {
  wide: { beside: { width: 792, height: 844 }, alone: { width: 1164, height: 844 } },
  tall: { beside: { width: 390, height: 396 }, alone: { width: 390, height: 732 } },
};
/** The map of everything is a sketch: marks of at least this weight, lines none. */
const SKETCH_WEIGHT = 5;

interface Room {
  readonly width: number;
  readonly height: number;
}

export function firstPictures(site: Site): FirstPictures {
  const { graph, dataset } = site;
  const seats = seatsOf(graph);
  const allWeights = nodeWeights(graph, seats);
  const map = (shape: MapShape) =>
    ({ layout: 'table', shape, positions: dataset.positions[shape], seats }) as const;
  const wholes = new Map<MapShape, Scene>();
  const whole = (shape: MapShape): Scene => {
    const made = wholes.get(shape) ?? toScene(pictured(site, graph), { ...map(shape), weights: allWeights });
    wholes.set(shape, made);
    return made;
  };
  const weightsOf = new Map<WorkId, ReadonlyMap<NodeId, number>>();
  const ofNode = (node: GraphNode): string => {
    const known = site.knownFrom(node.revealedIn);
    const distance = egoNetwork(known, node.id, 1);
    const edges = new Set<EdgeId>(known.edgesOf(node.id).map(({ id }) => id));
    const near = subgraph(
      known,
      ({ id }) => distance.has(id),
      ({ id }) => edges.has(id),
    );
    const weights = weightsOf.get(node.revealedIn) ?? nodeWeights(known, seats);
    weightsOf.set(node.revealedIn, weights);
    const visible = pictured(site, near, { centre: node.id, distance, edges });
    return SHAPES.map((shape) => {
      const scene = toScene(visible, { ...map(shape), weights });
      // Looked at from where the canvas will: that goes by all neighbours, whom only their places betray here.
      const all = egoNetwork(graph, node.id, 1);
      const around = whole(shape).nodes.filter(({ id }) => all.has(id));
      const room = ROOMS[shape].beside;
      return picture(scene, shape, neighbourhood(scene, around, room), room);
    }).join('');
  };

  const ofMap = (): string => {
    const weights = allWeights;
    const weighty = (id: NodeId): boolean => (weights.get(id) ?? 0) >= SKETCH_WEIGHT;
    const shown: Graph = subgraph(
      graph,
      ({ id }) => weighty(id),
      () => false,
    );
    return SHAPES.map((shape) => {
      const scene = toScene(pictured(site, shown), { ...map(shape), weights });
      return picture(scene, shape, wholeMap(scene), ROOMS[shape].alone);
    }).join('');
  };

  return { ofMap, ofNode };
}

/** What a picture shows of the map: all of it, or a neighbourhood from near. */
interface Frame {
  readonly bounds: Box;
  readonly margin: number;
  readonly mostZoom: number;
}

function wholeMap({ bounds }: Scene): Frame {
  return { bounds, margin: MARGIN, mostZoom: 1.25 };
}

/** As the canvas goes to a neighbourhood: nearer, unless all of the map shows it nearly as large. */
function neighbourhood(scene: Scene, nodes: readonly SceneNode[], room: Room): Frame {
  const whole = wholeMap(scene);
  const near: Frame = { bounds: boxAround(nodes), margin: FOCUS_MARGIN, mostZoom: 1.4 };
  return viewOf(whole, room).zoom >= viewOf(near, room).zoom * NEAR_ENOUGH ? whole : near;
}

function viewOf({ bounds, margin, mostZoom }: Frame, { width, height }: Room): Viewpoint {
  return viewOnto(bounds, { left: 0, top: 0, right: width, bottom: height }, margin, mostZoom);
}

function boxAround(nodes: readonly SceneNode[]): Box {
  return {
    left: Math.min(...nodes.map(({ x, size }) => x - size / 2)),
    right: Math.max(...nodes.map(({ x, size }) => x + size / 2)),
    top: Math.min(...nodes.map(({ y, size }) => y - size / 2)),
    bottom: Math.max(...nodes.map(({ y, size }) => y + size / 2)),
  };
}

/**
 * An SVG that has its part's proportions and is as large as the room allows, so that the map within it is where the
 * canvas draws it in a window of any size; what lies outside its part shows as well.
 */
function picture(scene: Scene, shape: MapShape, frame: Frame, room: Room): string {
  const { bounds, mostZoom } = frame;
  const paints = cssPaints(scene.hues);
  const view = viewOf(frame, room);
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const ground = svgGround(scene, paints, view.zoom, writeText, `${shape}-`);
  const part = `${svgNumber(bounds.left)} ${svgNumber(bounds.top)} ${svgNumber(width)} ${svgNumber(height)}`;
  const classes = `page-map page-${shape}${frame.margin === MARGIN ? '' : ' page-near'}`;
  return [
    `<div class="${classes}" aria-hidden="true"><svg width="${svgNumber(width * mostZoom)}" height="${svgNumber(height * mostZoom)}">`,
    `<svg width="100%" height="100%" viewBox="${part}">${ground}</svg>`,
    `<g class="page-names">${names(scene, view, paints, bounds, room)}</g></svg></div>`,
  ].join('');
}

/** Names at a share of the map's size, moved from there by pixels: so they keep their size while the map is scaled. */
function names(scene: Scene, view: Viewpoint, paints: Paints, bounds: Box, { width, height }: Room): string {
  const { zoom } = view;
  const room = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
  const labels = placeLabels(labelCandidates(scene, { width, zoom }), view, room, measureText);
  const nodes = new Map<string, Scene['nodes'][number]>(scene.nodes.map((node) => [node.id, node]));
  return labels
    .flatMap(({ id, role, lines, anchor, box }) => {
      const node = nodes.get(id);
      if (!node || anchor.turn) return [];
      const at = anchor.at ?? node;
      const { lineHeight } = LABEL_STYLES[role];
      const x =
        anchor.align === 'left'
          ? box.left
          : anchor.align === 'right'
            ? box.right
            : (box.left + box.right) / 2;
      const dx = Math.round(x - at.x * zoom - view.x);
      const classes = anchor.align === 'left' ? `name-${role}` : `name-${role} name-${anchor.align}`;
      return lines.map((line, index) => {
        const dy = Math.round(box.top + (index + BASELINE) * lineHeight - at.y * zoom - view.y);
        const place = `x="${share(at.x, bounds.left, bounds.right)}" y="${share(at.y, bounds.top, bounds.bottom)}" dx="${String(dx)}" dy="${String(dy)}"`;
        return `<text class="${classes}" ${place} fill="${nameColour(node, scene, paints.palette)}">${svgEscape(line)}</text>`;
      });
    })
    .join('');
}

function share(value: number, from: number, to: number): string {
  return `${String(Math.round((1000 * (value - from)) / Math.max(1, to - from)) / 10)}%`;
}
