import { describe, expect, it } from 'vitest';
import { dataStats, formatStats } from '../../src/build/dataStats.ts';
import type { Source, SourceId } from '../../src/graph/types.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { sketchEdge, sketchNode, tinyWorks } from '../graph/sketch.ts';

const [modern] = tinyWorks;
const source = (id: string, kind: Source['kind']): Source => ({
  id: id as SourceId,
  title: id,
  publisher: id,
  kind,
});
const cites = (...ids: readonly string[]): { readonly sources: readonly SourceId[] } => ({
  sources: ids as readonly SourceId[],
});
const count = (
  rows: readonly { readonly name: string; readonly count: number }[],
  name: string,
): number | undefined => rows.find((row) => row.name === name)?.count;

describe('dataStats()', () => {
  it('counts nodes by kind and by work, and edges by relation, group and work', () => {
    const stats = dataStats(tinyFranchise);
    expect(stats.nodes).toBe(tinyFranchise.nodes.length);
    expect(count(stats.nodesByKind, 'work')).toBe(3);
    expect(stats.nodesByKind.reduce((sum, row) => sum + row.count, 0)).toBe(stats.nodes);
    for (const rows of [stats.edgesByRelation, stats.edgesByGroup]) {
      expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(stats.edges);
    }
    expect(stats.edgesByWork.map(({ name }) => name)).toEqual(tinyWorks);
    expect(count(stats.nodesByWork, modern)).toBe(
      tinyFranchise.nodes.filter(({ kind, works }) => kind !== 'work' && works.includes(modern)).length,
    );
  });

  it('finds statements that rest on one weak source, and those with two sources', () => {
    const a = sketchNode('a', { works: [modern] });
    const b = sketchNode('b', { works: [modern] });
    const edges = [
      { ...sketchEdge('a', 'b', { works: [modern] }), ...cites('wiki') },
      { ...sketchEdge('b', 'a', { works: [modern] }), ...cites('wiki', 'copy') },
    ];
    const sources = [source('wiki', 'fan-wiki'), source('copy', 'repost')];
    const stats = dataStats({ ...tinyFranchise, nodes: [a, b], edges, sources });
    expect(stats).toMatchObject({ statements: 2, sourced: 2, doublySourced: 1 });
    expect(stats.weaklySourced).toEqual([edges[0]?.id]);
  });

  it('counts a good source alone as no weakness', () => {
    const node = { ...sketchNode('a', { works: [modern] }) };
    const edge = { ...sketchEdge('a', modern, { works: [modern] }), ...cites('film') };
    const stats = dataStats({
      ...tinyFranchise,
      nodes: [node],
      edges: [edge],
      sources: [source('film', 'work')],
    });
    expect(stats.weaklySourced).toEqual([]);
    expect(stats.withOneEdge).toEqual(['a']);
  });

  it('is all zeros for an empty franchise', () => {
    const stats = dataStats({ ...tinyFranchise, nodes: [], edges: [], sources: [] });
    expect(stats).toMatchObject({ nodes: 0, edges: 0, statements: 0, loneliest: [], withOneEdge: [] });
    expect(formatStats(stats, new Map())).toContain('0 nodes, 0 edges');
  });
});

describe('formatStats()', () => {
  it('tells shares in percent and facts per node of a kind', () => {
    const text = formatStats(dataStats(tinyFranchise), new Map([['work', 3]]));
    expect(text).toMatch(/^\d+ nodes, \d+ edges/);
    expect(text).toContain('Statements with a source: 100.0 %');
    expect(text).toMatch(/work \(\d+\.\d each\)/);
  });
});
