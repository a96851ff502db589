import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatsOf } from '../../src/explore/seats.ts';
import { spokenOutline, type OutlineBranch } from '../../src/explore/spokenOutline.ts';
import { nodeWeights } from '../../src/explore/weight.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { otherEnd } from '../../src/graph/graph.ts';
import type { EdgeId, NodeId, RelationId } from '../../src/graph/types.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode } from '../graph/sketch.ts';

const words = { kindMany: (kind: string) => `${kind}s`, everything: 'Everything' };
const outline = (graph: Graph, here: NodeId | null): readonly OutlineBranch[] =>
  spokenOutline(graph, nodeWeights(graph, seatsOf(graph)), here, words);

/** An outline as indented text, as it is read aloud. */
function read(branches: readonly OutlineBranch[], depth = 0): string[] {
  return branches.flatMap(({ label, line, children }) => [
    `${'  '.repeat(depth)}${line.type === 'node' && line.relation !== null ? `${line.relation}: ` : ''}${label}`,
    ...read(children, depth + 1),
  ]);
}

describe('spokenOutline()', () => {
  it('tells a node by its groups of relations and the neighbours in each', () => {
    expect(read(outline(tinyGraph, id('milady')))).toEqual([
      'Milady de Winter',
      '  Appearances',
      '    appears in: The Three Musketeers',
      '    appears in: The Iron Mask',
      '  Allegiance',
      '    serves: Cardinal Richelieu',
      '  Places & things',
      '    steals: The diamond brooch',
      'Everything',
    ]);
  });

  it('tells everything by kind, the weightiest first', () => {
    const branches = outline(tinyGraph, null);
    expect(branches.map(({ label, children }) => [label, children.length])).toEqual([
      ['works', 3],
      ['characters', 4],
      ['persons', 1],
      ['organizations', 1],
      ['places', 1],
      ['things', 1],
    ]);
    expect(branches[1]?.children[0]?.label).toBe("d'Artagnan");
  });

  it('gives several ties to one neighbour one line', () => {
    const twice = sketchEdge('a', 'b', { id: 'again' as EdgeId, relation: 'serves' as RelationId });
    const graph = sketchGraph(
      [sketchNode('a'), sketchNode('b')],
      [sketchEdge('a', 'b'), sketchEdge('a', 'b', { id: 'third' as EdgeId }), twice],
    );
    const [here] = outline(graph, id('a'));
    expect(here?.children.map(({ children }) => children.map(({ label }) => label))).toEqual([['b'], ['b']]);
  });

  it('tells everything for a node that is not shown, and nothing of an empty graph', () => {
    expect(read(outline(tinyGraph, id('nobody')))).toEqual(read(outline(tinyGraph, null)));
    expect(outline(sketchGraph([]), null)).toEqual([]);
  });

  it('leads to every neighbour, to nothing else, and names no line twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tinyGraph.nodes.keys()), (here) => {
        const [root] = outline(tinyGraph, here);
        const lines = root?.children.flatMap(({ children }) => children) ?? [];
        const reached = lines.flatMap(({ line }) => (line.type === 'node' ? [line.node.id] : []));
        const neighbours = tinyGraph.edgesOf(here).map((edge) => otherEnd(edge, here));
        expect([...new Set(reached)].sort()).toEqual([...new Set(neighbours)].sort());
        const keys = lines.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
