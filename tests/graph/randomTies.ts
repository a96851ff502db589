import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.ts';
import { otherEnd } from '../../src/graph/graph.ts';
import type { EdgeId, NodeId } from '../../src/graph/types.ts';
import { sketchEdge, sketchGraph, sketchNode } from './sketch.ts';

/** Small multigraphs with parallel edges and self-loops, and the slow, plain answers to hold ours against. */

export const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

const name = fc.constantFrom(...NAMES);

export const randomGraphs: fc.Arbitrary<Graph> = fc
  .array(fc.tuple(name, name), { maxLength: 16 })
  .map((pairs) =>
    sketchGraph(
      NAMES.map((node) => sketchNode(node)),
      pairs.map(([source, target], number) =>
        sketchEdge(source, target, { id: `${String(number)}` as EdgeId }),
      ),
    ),
  );

export const nodeIds: fc.Arbitrary<NodeId> = name.map((text) => text as NodeId);

/** Every path between two nodes that visits none twice, by trying everything. */
export function allPaths(
  graph: Graph,
  from: NodeId,
  to: NodeId,
  through: (id: NodeId) => boolean = () => true,
): readonly (readonly NodeId[])[] {
  const found: NodeId[][] = [];
  const extend = (path: readonly NodeId[]): void => {
    const last = path.at(-1);
    if (last === undefined) return;
    if (last === to) {
      found.push([...path]);
      return;
    }
    for (const next of new Set(graph.edgesOf(last).map((edge) => otherEnd(edge, last)))) {
      if (!path.includes(next) && (next === to || through(next))) extend([...path, next]);
    }
  };
  extend([from]);
  return found;
}
