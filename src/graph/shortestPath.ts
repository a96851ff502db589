import { otherEnd, type Graph } from './graph.ts';
import type { GraphEdge, NodeId } from './types.ts';

/** What a path may use. Edges are walked in either direction; parallel ones count as one step. */
export interface PathRules {
  /** Edges a path may use; all where not said. */
  readonly passes?: (edge: GraphEdge) => boolean;
  /** Nodes a path may lead through; its two ends are always allowed. All where not said. */
  readonly through?: (id: NodeId) => boolean;
}

/** A path as the nodes it visits, both ends included, none twice. */
export type Path = readonly NodeId[];

/** The paths between two nodes, found as far as they are asked for. */
export interface PathSearch {
  /** Steps of a shortest path; null if there is none. 0 from a node to itself. */
  readonly length: number | null;
  /**
   * Paths of exactly this many steps, in the order of the edges, at most `limit`: all of them if fewer come back and
   * the length is at most one more than the shortest (a longer search gives up after 20,000 steps).
   */
  readonly pathsOfLength: (length: number, limit: number) => readonly Path[];
}

/**
 * What a search for long detours may cost. Walks of the shortest length, or one more, cannot turn back on themselves,
 * so only longer ones run into dead ends: 20,000 steps are about 2 ms.
 */
const MOST_STEPS = 20_000;

/**
 * Prepares to list paths between two nodes: rings around both ends, the smaller one grown first, until they meet. So a
 * search in a world where few steps join everyone touches a small part of it. At worst O(nodes + edges).
 */
export function pathSearch(graph: Graph, from: NodeId, to: NodeId, rules: PathRules = {}): PathSearch {
  const stepsFrom = walker(graph, from, to, rules);
  const known = graph.nodes.has(from) && graph.nodes.has(to);
  const ahead = createBall(known ? [from] : [], stepsFrom);
  const behind = createBall(known ? [to] : [], stepsFrom);
  const growSmaller = (): readonly NodeId[] =>
    behind.ring().length === 0 || (ahead.ring().length > 0 && ahead.ring().length <= behind.ring().length)
      ? ahead.grow()
      : behind.grow();

  let met = known && from === to;
  while (!met && ahead.ring().length > 0 && behind.ring().length > 0) {
    met = growSmaller().some((id) => ahead.distance.has(id) && behind.distance.has(id));
  }
  const length = met ? ahead.radius() + behind.radius() : null;

  return {
    length,
    pathsOfLength(wanted, limit) {
      if (length === null || wanted < length) return [];
      if (from === to) return wanted === 0 && limit > 0 ? [[from]] : [];
      while (ahead.radius() + behind.radius() < wanted) growSmaller();
      return walkLayers(from, layersOf(wanted, ahead, from, to, stepsFrom), stepsFrom, limit);
    },
  };
}

/** The nodes one step from a node, each once, in the order of its edges; worked out when first asked for. */
type StepsFrom = (id: NodeId) => readonly NodeId[];

function walker(graph: Graph, from: NodeId, to: NodeId, { passes, through }: PathRules): StepsFrom {
  const known = new Map<NodeId, readonly NodeId[]>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const found = new Set<NodeId>();
    for (const edge of graph.edgesOf(id)) {
      const other = otherEnd(edge, id);
      if (found.has(other) || other === id || passes?.(edge) === false) continue;
      if (other === from || other === to || through?.(other) !== false) found.add(other);
    }
    const steps = [...found];
    known.set(id, steps);
    return steps;
  };
}

/** Everything within some steps of a node. */
interface Ball {
  readonly distance: ReadonlyMap<NodeId, number>;
  readonly radius: () => number;
  /** The nodes exactly as far as the radius; empty once everything is within. */
  readonly ring: () => readonly NodeId[];
  /** Takes one more step; the new ring. */
  readonly grow: () => readonly NodeId[];
}

function createBall(start: readonly NodeId[], stepsFrom: StepsFrom): Ball {
  const distance = new Map(start.map((id) => [id, 0]));
  let ring = start;
  let radius = 0;
  return {
    distance,
    radius: () => radius,
    ring: () => ring,
    grow: () => {
      radius += 1;
      const next: NodeId[] = [];
      for (const member of ring) {
        for (const other of stepsFrom(member)) {
          if (distance.has(other)) continue;
          distance.set(other, radius);
          next.push(other);
        }
      }
      ring = next;
      return ring;
    },
  };
}

/**
 * For each place on a path of `length` steps, the nodes from which exactly the remaining steps lead to the end. Worked
 * out from the end; as soon as the ball around the start reaches so far, only nodes that lie near enough to it.
 */
function layersOf(
  length: number,
  ahead: Ball,
  from: NodeId,
  to: NodeId,
  stepsFrom: StepsFrom,
): readonly ReadonlySet<NodeId>[] {
  const layers: ReadonlySet<NodeId>[] = [new Set([to])];
  for (let place = length - 1; place > 0; place -= 1) {
    const layer = new Set<NodeId>();
    for (const id of layers[0] ?? []) {
      for (const other of stepsFrom(id)) {
        if (other === from || other === to) continue;
        if (place > ahead.radius() || (ahead.distance.get(other) ?? Infinity) <= place) layer.add(other);
      }
    }
    layers.unshift(layer);
  }
  return [new Set([from]), ...layers];
}

function walkLayers(
  from: NodeId,
  layers: readonly ReadonlySet<NodeId>[],
  stepsFrom: StepsFrom,
  limit: number,
): readonly Path[] {
  const paths: Path[] = [];
  const path: NodeId[] = [from];
  let budget = MOST_STEPS;
  const walk = (id: NodeId): void => {
    const layer = layers[path.length];
    if (!layer) {
      paths.push([...path]);
      return;
    }
    for (const next of stepsFrom(id)) {
      if (paths.length >= limit || budget <= 0) return;
      if (!layer.has(next) || path.includes(next)) continue;
      budget -= 1;
      path.push(next);
      walk(next);
      path.pop();
    }
  };
  walk(from);
  return paths;
}
