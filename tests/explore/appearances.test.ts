import { describe, expect, it } from 'vitest';
import { appearancesOf } from '../../src/explore/appearances.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { NodeId } from '../../src/graph/types.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchNode, tinyWorks } from '../graph/sketch.ts';

const [, III, IM] = tinyWorks;
const of = (id: string, graph = tinyGraph): readonly string[] =>
  appearancesOf(graph, graph.nodes.get(id as NodeId) ?? sketchNode(id));

describe('appearancesOf()', () => {
  it('is the works that show a node, not those that only speak of it', () => {
    expect(of('musketeers')).toEqual([III, IM]);
  });

  it('is the works a person played in or helped to make', () => {
    expect(of('douglas-fairbanks')).toEqual(tinyWorks);
  });

  it('is none for a work, and for who is not there', () => {
    expect([of(III), of('nobody')]).toEqual([[], []]);
  });

  it('is every work it belongs to where the data do not tell', () => {
    const vocabulary = { ...tinyGraph.vocabulary, groups: [] };
    const graph = createGraph([sketchNode('a', { works: tinyWorks })], [], vocabulary);
    expect(of('a', graph)).toEqual(tinyWorks);
  });
});
