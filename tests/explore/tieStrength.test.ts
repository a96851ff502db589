import { describe, expect, it } from 'vitest';
import { tieStrength } from '../../src/explore/tieStrength.ts';
import type { GraphEdge, RelationId } from '../../src/graph/types.ts';
import { sketchEdge, sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';

const relation = (text: string): { readonly relation: RelationId } => ({ relation: text as RelationId });
const rare = sketchEdge('a', 'b', relation('serves'));
const common = sketchEdge('b', 'c', relation('loves'));
const long = sketchEdge('c', 'd', { ...relation('loves'), works: tinyWorks });
const contested = sketchEdge('d', 'e', { ...relation('loves'), status: 'contested' });
const doubted = sketchEdge('e', 'f', { ...relation('loves'), confidence: 'medium' });

function strengths(...edges: readonly GraphEdge[]): readonly number[] {
  const all = [rare, common, long, contested, doubted];
  const graph = sketchGraph(
    [...'abcdef'].map((name) => sketchNode(name)),
    all,
  );
  return edges.map(tieStrength(graph));
}

describe('tieStrength()', () => {
  it('is greater for a rare relation than for a common one', () => {
    const [a = 0, b = 0] = strengths(rare, common);
    expect(a).toBeGreaterThan(b);
  });

  it('is greater for what many works show', () => {
    const [a = 0, b = 0] = strengths(long, common);
    expect(a).toBeGreaterThan(b);
  });

  it('is less for what is doubted, and least for what is contested', () => {
    const [sure = 0, medium = 0, least = 0] = strengths(common, doubted, contested);
    expect(sure).toBeGreaterThan(medium);
    expect(medium).toBeGreaterThan(least);
  });

  it('is a number for a graph of one edge', () => {
    expect(tieStrength(sketchGraph([sketchNode('a'), sketchNode('b')], [sketchEdge('a', 'b')]))(common)).toBe(
      1,
    );
  });
});
