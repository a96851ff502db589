import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allegianceTrees, hasAllegiance, type Standing } from '../../src/explore/allegiance.ts';
import { createGraph, type Graph } from '../../src/graph/graph.ts';
import type { EdgeId, GraphEdge, Relation, RelationId, WorkId } from '../../src/graph/types.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchNode } from '../graph/sketch.ts';

const { groups, sources, relations } = tinyGraph.vocabulary;
const plain = relations.get('member-of' as RelationId) as Relation;
const vocabulary = {
  groups,
  sources,
  relations: new Map(
    (['under', 'leads', 'over', 'beside'] as const).map((name) => {
      const { standing: _, ...rest } = plain;
      const id = name as string as RelationId;
      return [id, { ...rest, id, ...(name !== 'beside' && { standing: name }) }];
    }),
  ),
};

/** `a under b`, `a leads b x2` (shown in two works), a line each. */
function ordered(ties: string, more: (edge: GraphEdge) => GraphEdge = (edge) => edge): Graph {
  const edges = ties
    .trim()
    .split('\n')
    .map((line, index) => {
      const [source = '', relation = '', target = '', times = 'x1'] = line.trim().split(' ');
      const works = Array.from({ length: Number(times.slice(1)) }, (_, at) => `film-${String(at)}` as WorkId);
      const id = `${String(index)}-${relation}` as EdgeId;
      return more(sketchEdge(source, target, { id, relation: relation as RelationId, works }));
    });
  const names = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return createGraph(
    [...names].map((name) => sketchNode(name)),
    edges,
    vocabulary,
  );
}

/** `top(leader!, one, house(other))`. */
function written({ id, leads, below }: Standing): string {
  return id + (leads ? '!' : '') + (below.length > 0 ? `(${below.map(written).join(', ')})` : '');
}

const trees = (graph: Graph): readonly string[] => allegianceTrees(graph).map(written);

describe('allegianceTrees()', () => {
  it('is empty where nobody stands under anybody', () => {
    expect(trees(ordered('a beside b'))).toEqual([]);
    expect(hasAllegiance(ordered('a beside b'))).toBe(false);
    expect(hasAllegiance(ordered('a under b'))).toBe(true);
  });

  it('reads each relation the way it stands', () => {
    expect(trees(ordered('pupil under school'))).toEqual(['school(pupil)']);
    expect(trees(ordered('master over pupil'))).toEqual(['master(pupil)']);
    expect(trees(ordered('head leads school'))).toEqual(['school(head!)']);
  });

  it('puts leaders first, then those who stand alone, then houses; the greatest tree first', () => {
    const graph = ordered(`
      lone under other
      zoe leads house
      adam under house
      wing under house
      ben under wing`);
    expect(trees(graph)).toEqual(['house(zoe!, adam, wing(ben))', 'other(lone)']);
  });

  it('lets the tie that is shown in most works have a node, and a house have its leader', () => {
    expect(trees(ordered('a under b\na under c x2'))).toEqual(['c(a)']);
    expect(trees(ordered('a leads b\na under c x2\nx under b'))).toEqual(['c(b(a!, x))']);
  });

  it('says it by the telling one of two ties', () => {
    const [tree] = allegianceTrees(ordered('a under b\na leads b'));
    expect(tree?.below[0]).toMatchObject({ edge: '1-leads', leads: true });
  });

  it('hangs a house where its leader would stand', () => {
    expect(trees(ordered('marquis leads household\nmarquis under table\nservant under household'))).toEqual([
      'table(household(marquis!, servant))',
    ]);
  });

  it('goes round no circle and forgets what is superseded', () => {
    expect(trees(ordered('a under b\nb under a'))).toHaveLength(1);
    expect(trees(ordered('a under a'))).toEqual([]);
    expect(trees(ordered('a under b', (edge) => ({ ...edge, status: 'superseded' })))).toEqual([]);
  });

  it('puts everyone who stands under someone in one place exactly', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const line = fc
      .tuple(name, fc.constantFrom('under', 'leads', 'over'), name)
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const graph = ordered(lines.join('\n'));
        const ids: string[] = [];
        const walk = ({ id, below, size }: Standing): number => {
          ids.push(id);
          const counted = below.reduce((sum, each) => sum + walk(each), 1);
          expect(size).toBe(counted);
          return counted;
        };
        allegianceTrees(graph).forEach(walk);
        const tied = [...graph.edges.values()].filter(({ source, target }) => source !== target);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { source, target, relation } of tied) {
          expect(ids).toContain(relation === ('over' as RelationId) ? target : source);
        }
      }),
    );
  });
});
