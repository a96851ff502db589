import { describe, expect, it } from 'vitest';
import { castMatrix, type CastMatrix } from '../../src/explore/castMatrix.ts';
import type { Sort } from '../../src/explore/arrangement.ts';
import { subgraph, type Graph } from '../../src/graph/graph.ts';
import type { EdgeId, GraphNode, NodeId, RelationId, WorkId } from '../../src/graph/types.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchGraph, sketchNode, tinyWorks } from '../graph/sketch.ts';

const noWeights: ReadonlyMap<NodeId, number> = new Map();

/** Rows as they read: a name for each performer, "seen" where none is known, "named" where only spoken of, "-" for none. */
function read({ rows }: CastMatrix): readonly string[] {
  return rows.map(({ character, cells }) => {
    const words = cells.map((cell) => {
      if (!cell) return '-';
      if (!cell.appears) return 'named';
      return cell.performers.map(({ person }) => person.label).join('+') || 'seen';
    });
    return [character.label, ...words].join(' | ');
  });
}

const [one, two, three] = tinyWorks;

/** A part played by two people in turn, one shared by two, and one only named at first. */
function sketchCast(): Graph {
  const plays = (person: string, part: string, works: readonly WorkId[], billing?: number) =>
    sketchEdge(person, part, {
      relation: 'plays' as RelationId,
      works,
      ...(billing === undefined ? {} : { billing }),
    });
  const appears = (part: string, work: WorkId) =>
    sketchEdge(part, work, { relation: 'appears-in' as RelationId, works: [work] });
  const part = (name: string, works: readonly WorkId[]): GraphNode => sketchNode(name, { works });
  return sketchGraph(
    [
      ...tinyWorks.map((work) => sketchNode(work, { kind: 'work' })),
      ...['ann', 'ben', 'cis'].map((name) => sketchNode(name, { kind: 'person', works: tinyWorks })),
      part('hero', [one, two]),
      part('the twin', [two]),
      part('ghost', [one, two]),
    ],
    [
      plays('ann', 'hero', [one], 1),
      plays('ben', 'hero', [two], 2),
      plays('cis', 'the twin', [two]),
      plays('ben', 'the twin', [two], 3),
      ...['hero', 'ghost'].map((name) => appears(name, two)),
      appears('hero', one),
      appears('the twin', two),
    ],
  );
}

describe('castMatrix()', () => {
  it('names who plays a character in each work', () => {
    const matrix = castMatrix(tinyGraph, tinyGraph, noWeights);
    expect(matrix.columns.map(({ id: work }) => work)).toEqual(tinyWorks);
    expect(read(matrix)).toEqual([
      "d'Artagnan | Douglas Fairbanks | Douglas Fairbanks | Douglas Fairbanks",
      'Constance | - | seen | seen',
      'Milady de Winter | - | seen | seen',
      'Cardinal Richelieu | - | seen | seen',
    ]);
    expect(matrix.rows[0]?.cells[0]?.performers[0]?.billing).toBe(1);
  });

  it('gives a place in the cast list to the work whose list it is, and to none after it', () => {
    const [row] = castMatrix(tinyGraph, tinyGraph, noWeights).rows;
    expect(row?.cells.map((cell) => cell?.performers.map(({ billing }) => billing))).toEqual([
      [1],
      [null],
      [null],
    ]);
  });

  it('shows recasts, shared parts by billing, and who is only spoken of', () => {
    const graph = sketchCast();
    const matrix = castMatrix(graph, graph, noWeights);
    expect(read(matrix)).toEqual(['hero | ann | ben', 'the twin | - | ben+cis', 'ghost | named | seen']);
    expect(matrix.rows.map(({ isRecast }) => isRecast)).toEqual([true, false, false]);
    expect(matrix.rows.map(({ appearances }) => appearances)).toEqual([2, 1, 1]);
    expect(matrix.rows.map(({ first, last }) => `${String(first)}-${String(last)}`)).toEqual([
      '0-1',
      '1-1',
      '0-1',
    ]);
    expect(matrix.rows[0]?.performers.map(({ id: person }) => person)).toEqual(['ann', 'ben']);
    expect(matrix.columns.map(({ id: work }) => work)).not.toContain(three);
  });

  it.each<readonly [by: Sort['by'], rows: string, turned: string]>([
    ['appearances', 'hero < ghost < the twin', 'ghost < the twin < hero'],
    ['weight', 'ghost < hero < the twin', 'the twin < hero < ghost'],
    ['works', 'hero < ghost < the twin', 'the twin < ghost < hero'],
    ['name', 'ghost < hero < the twin', 'the twin < hero < ghost'],
    [one, 'hero < ghost < the twin', 'ghost < hero < the twin'],
    [two, 'hero < the twin < ghost', 'ghost < the twin < hero'],
    ['fate', 'hero < ghost < the twin', 'ghost < the twin < hero'],
  ])('sorts by %s, either way round', (by, rows, turned) => {
    const graph = sketchCast();
    const weights = new Map([
      [id('ghost'), 9],
      [id('hero'), 5],
    ]);
    const sorted = (reversed: boolean): string =>
      castMatrix(graph, graph, weights, { sort: { by, reversed } })
        .rows.map(({ character }) => character.label)
        .join(' < ');
    expect([sorted(false), sorted(true)]).toEqual([rows, turned]);
  });

  it('has the columns asked for, in that order, and says who is in none of them', () => {
    const graph = sketchCast();
    const turned = castMatrix(graph, graph, noWeights, { works: [three, two, one] });
    expect(turned.columns.map(({ id: work }) => work)).toEqual([two, one]);
    expect(read(turned)).toEqual(['hero | ben | ann', 'the twin | ben+cis | -', 'ghost | seen | named']);
    const first = castMatrix(graph, graph, noWeights, { works: [one] });
    expect([read(first), first.elsewhere]).toEqual([['hero | ann', 'ghost | named'], 1]);
    expect(first.rows.map(({ appearances, isRecast }) => [appearances, isRecast])).toEqual([
      [1, false],
      [0, false],
    ]);
  });

  it('has rows for the characters shown only, told with all that is known', () => {
    const shown = subgraph(tinyGraph, (node) => node.id === id('dartagnan'));
    expect(read(castMatrix(tinyGraph, shown, noWeights))).toEqual([
      "d'Artagnan | Douglas Fairbanks | Douglas Fairbanks | Douglas Fairbanks",
    ]);
  });

  it('names a person once where several statements say the same', () => {
    const twice = sketchGraph(
      [
        sketchNode(one, { kind: 'work' }),
        sketchNode('ann', { kind: 'person', works: [one] }),
        sketchNode('hero', { works: [one] }),
      ],
      ['x', 'y'].map((edge) =>
        sketchEdge('ann', 'hero', { id: edge as EdgeId, relation: 'plays' as RelationId, works: [one] }),
      ),
    );
    expect(read(castMatrix(twice, twice, noWeights))).toEqual(['hero | ann']);
  });

  it('is empty for an empty graph', () => {
    expect(castMatrix(tinyGraph, sketchGraph([]), noWeights)).toEqual({
      columns: [],
      rows: [],
      elsewhere: 0,
    });
  });
});
