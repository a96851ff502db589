import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/explore/asOf.ts';
import { WORK_ORDERS, worksInOrder } from '../../src/explore/workOrder.ts';
import type { WorkId } from '../../src/graph/types.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';

const [M, III, IM] = tinyWorks;
const keys = (map: ReadonlyMap<string, unknown>): readonly string[] => [...map.keys()];

describe('asOf()', () => {
  it('knows only what the works up to then show', () => {
    const then = asOf(tinyGraph, M, 'release');
    expect(keys(then.graph.nodes)).toEqual([M, 'douglas-fairbanks', 'dartagnan', 'musketeers']);
    expect([then.works, then.ended, then.fates.size]).toEqual([[M], [], 0]);
  });

  it('takes works in story order, those outside the story last', () => {
    expect(worksInOrder(tinyGraph, 'story')).toEqual([III, IM, M]);
    const then = asOf(tinyGraph, III, 'story');
    expect(then.works).toEqual([III]);
    expect(then.graph.nodes.has(M)).toBe(false);
    expect(then.graph.nodes.has(id('paris'))).toBe(true);
  });

  it('takes out a tie when it has ended, and keeps it at hand; the whole shows it again', () => {
    const loves = 'dartagnan--loves--constance';
    const before = asOf(tinyGraph, III, 'release');
    expect(keys(before.graph.edges)).toContain(loves);
    expect(before.graph.edges.get(loves as never)?.until).toBeUndefined();
    const after = asOf(tinyGraph, IM, 'story');
    expect(keys(after.graph.edges)).not.toContain(loves);
    expect(after.ended.map((edge) => edge.id)).toEqual([loves]);
    expect(keys(asOf(tinyGraph, M, 'story').graph.edges)).toContain(loves);
  });

  it('tells the fates as they stand then', () => {
    expect(asOf(tinyGraph, III, 'release').fates.has(id('dartagnan'))).toBe(false);
    expect(asOf(tinyGraph, IM, 'release').fates.get(id('dartagnan'))?.fate).toBe('dead');
  });

  it('takes an unknown work, or none, for the last', () => {
    const last = asOf(tinyGraph, IM, 'release');
    expect(asOf(tinyGraph, 'atlantis' as WorkId, 'release').works).toEqual(last.works);
    expect(keys(asOf(tinyGraph, null, 'release').graph.edges)).toEqual(keys(last.graph.edges));
    expect(asOf(sketchGraph([]), M, 'story').graph.nodes.size).toBe(0);
  });

  const inOrder = fc.constantFrom(...WORK_ORDERS);
  const place = fc.integer({ min: 0, max: tinyWorks.length - 1 });
  const randomEnds = fc
    .array(fc.record({ shown: fc.subarray([...tinyWorks], { minLength: 1 }), until: place }))
    .map((ties) =>
      sketchGraph(
        [
          ...tinyWorks.map((work) => tinyGraph.nodes.get(work) ?? sketchNode(work)),
          sketchNode('a', { works: tinyWorks }),
          sketchNode('b', { works: tinyWorks }),
        ],
        ties.map(({ shown, until }, number) =>
          sketchEdge('a', 'b', {
            id: `tie-${String(number)}` as never,
            works: shown,
            ...(until > 0 ? { until: tinyWorks[until] ?? M } : {}),
          }),
        ),
      ),
    );

  it('is the whole as of the last work, which still names what has ended', () => {
    fc.assert(
      fc.property(randomEnds, inOrder, (graph, order) => {
        const { graph: then, ended } = asOf(graph, worksInOrder(graph, order).at(-1) ?? null, order);
        expect(then).toBe(graph);
        expect(ended).toEqual([...graph.edges.values()].filter(({ until }) => until !== undefined));
      }),
    );
  });

  it('only ever learns: what was known or had ended stays so at the next work', () => {
    fc.assert(
      fc.property(randomEnds, inOrder, place, (graph, order, at) => {
        const works = worksInOrder(graph, order);
        const now = asOf(graph, works[at] ?? null, order);
        const next = asOf(graph, works[at + 1] ?? null, order);
        const told = ({ graph: then, ended }: typeof now): readonly string[] => [
          ...then.nodes.keys(),
          ...then.edges.keys(),
          ...ended.map((edge) => edge.id),
        ];
        expect(told(next)).toEqual(expect.arrayContaining([...told(now)]));
        expect(next.ended.map((edge) => edge.id)).toEqual(
          expect.arrayContaining(now.ended.map((edge) => edge.id)),
        );
      }),
    );
  });
});
