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

/** The paths between two nodes, shortest first, found as far as they are asked for. */
export interface PathSearch {
  /** Steps of a shortest path; null if there is none. 0 from a node to itself. */
  readonly length: number | null;
  /**
   * Paths of exactly this many steps, in the dataset's order, at most `limit`: all of them if fewer come back and
   * `length` is at most one more than the shortest (a longer search gives up after 20,000 steps).
   */
  readonly pathsOfLength: (length: number, limit: number) => readonly Path[];
}

/**
 * What a search for long detours may cost. Walks of the shortest length, or one more, cannot turn back on themselves,
 * so only longer ones run into dead ends: 20,000 steps are about 2 ms.
 */
const MOST_STEPS = 20_000;

/**
 * Prepares to list paths between two nodes: breadth first from the far end, one ring at a time and only as far as the
 * lengths asked for need it; then forward, along what still can arrive. O(nodes + edges) plus the paths listed.
 */
export function pathSearch(graph: Graph, from: NodeId, to: NodeId, rules: PathRules = {}): PathSearch {
  const passes = rules.passes ?? (() => true);
  const through = rules.through ?? (() => true);
  const steps = new Map<NodeId, readonly NodeId[]>();
  const stepsFrom = (id: NodeId): readonly NodeId[] => {
    const known = steps.get(id);
    if (known) return known;
    const found = new Set<NodeId>();
    for (const edge of graph.edgesOf(id)) {
      const other = otherEnd(edge, id);
      if (found.has(other) || other === id || !passes(edge)) continue;
      if (other === from || other === to || through(other)) found.add(other);
    }
    const list = [...found];
    steps.set(id, list);
    return list;
  };

  const remaining = new Map<NodeId, number>();
  let ring: readonly NodeId[] = [];
  let reach = 0;
  if (graph.nodes.has(from) && graph.nodes.has(to)) {
    remaining.set(to, 0);
    ring = [to];
  }
  const grow = (): void => {
    reach += 1;
    const next: NodeId[] = [];
    for (const member of ring) {
      if (member === from) continue;
      for (const other of stepsFrom(member)) {
        if (remaining.has(other)) continue;
        remaining.set(other, reach);
        next.push(other);
      }
    }
    ring = next;
  };
  while (ring.length > 0 && !remaining.has(from)) grow();
  const length = remaining.get(from) ?? null;

  return {
    length,
    pathsOfLength(wanted, limit) {
      if (length === null || wanted < length) return [];
      if (from === to) return wanted === 0 ? [[from]] : [];
      while (ring.length > 0 && reach < wanted) grow();
      const paths: Path[] = [];
      const path: NodeId[] = [from];
      const visited = new Set<NodeId>(path);
      let budget = MOST_STEPS;
      const walk = (id: NodeId): void => {
        const left = wanted - path.length;
        for (const next of stepsFrom(id)) {
          if (paths.length >= limit || budget <= 0) return;
          budget -= 1;
          if (next === to) {
            if (left === 0) paths.push([...path, next]);
            continue;
          }
          if ((remaining.get(next) ?? Infinity) > left || visited.has(next)) continue;
          visited.add(next);
          path.push(next);
          walk(next);
          path.pop();
          visited.delete(next);
        }
      };
      walk(from);
      return paths;
    },
  };
}
