import { describe, expect, it } from 'vitest';
import { shieldGraph } from '../../src/explore/shield.ts';
import { formatCytoscapeJson, parseCytoscapeJson } from '../../src/formats/cytoscapeJson.ts';
import { parseDataset } from '../../src/formats/dataset.ts';
import { graphDataset } from '../../src/formats/graphDataset.ts';
import { graphOf, subgraph } from '../../src/graph/graph.ts';
import type { WorkId } from '../../src/graph/types.ts';
import { tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';

describe('graphDataset()', () => {
  it('gives the whole dataset back, but for sources that nothing cites', () => {
    const again = graphDataset(tinyGraph, tinyFranchise);
    expect(again.nodes).toEqual(tinyFranchise.nodes);
    expect(again.edges).toEqual(tinyFranchise.edges);
    expect(again.positions).toEqual(tinyFranchise.positions);
    expect(tinyFranchise.sources).toEqual(expect.arrayContaining([...again.sources]));
  });

  it('of a shielded graph is a whole dataset by itself', () => {
    for (const work of tinyGraph.works) {
      const part = graphDataset(shieldGraph(tinyGraph, new Set<WorkId>([work])), tinyFranchise);
      const document: unknown = JSON.parse(JSON.stringify(formatCytoscapeJson(part)));
      expect(parseDataset(document).problems).toBeUndefined();
      expect(parseCytoscapeJson(document).nodes).toEqual(part.nodes);
    }
  });

  it('keeps no place and no source of what was left out', () => {
    const [first] = tinyFranchise.nodes.filter(({ kind }) => kind === 'character');
    const alone = graphDataset(
      subgraph(tinyGraph, ({ id }) => id === first?.id),
      tinyFranchise,
    );
    expect([...alone.positions.wide.keys()]).toEqual([first?.id]);
    expect(alone.sources.length).toBeLessThan(tinyFranchise.sources.length);
    expect(graphOf(alone).edges.size).toBe(0);
  });
});
