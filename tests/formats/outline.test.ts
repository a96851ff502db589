import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCytoscapeJson, parseCytoscapeJson } from '../../src/formats/cytoscapeJson.ts';
import { joinReceipts, MismatchedReceiptsError, splitReceipts } from '../../src/formats/outline.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { datasets } from './arbitraries.ts';

describe('splitReceipts()', () => {
  const { outline } = splitReceipts(formatCytoscapeJson(tinyFranchise));

  it('leaves an outline that can be read like the whole, without prose and receipts', () => {
    const { nodes, edges, positions, sources, tours } = parseCytoscapeJson(outline);
    expect(nodes.map(({ id, works }) => [id, works])).toEqual(
      tinyFranchise.nodes.map(({ id, works }) => [id, works]),
    );
    expect(edges.map(({ id, works }) => [id, works])).toEqual(
      tinyFranchise.edges.map(({ id, works }) => [id, works]),
    );
    expect(positions).toEqual(tinyFranchise.positions);
    expect(sources).toEqual([]);
    expect(tours).toEqual([]);
    expect(JSON.stringify(outline)).not.toMatch(/wikipedia|Gascony|behest|All for one/);
  });

  it('keeps other names in the outline, with the works that tell them', () => {
    const constance = parseCytoscapeJson(outline).nodes.find(({ id }) => id === 'constance');
    expect(constance?.aliases).toEqual([
      { name: 'Constance Bonacieux', works: ['the-iron-mask'], revealedIn: 'the-iron-mask', sources: [] },
    ]);
  });
});

describe('joinReceipts()', () => {
  it('makes the graph whole again', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { outline, receipts } = splitReceipts(formatCytoscapeJson(dataset));
        const joined = joinReceipts(
          JSON.parse(JSON.stringify(outline)) as typeof outline,
          JSON.parse(JSON.stringify(receipts)) as typeof receipts,
        );
        expect(parseCytoscapeJson(joined)).toEqual(dataset);
      }),
    );
  });

  it('refuses the receipts of another graph', () => {
    const { outline } = splitReceipts(formatCytoscapeJson(tinyFranchise));
    const other = splitReceipts(formatCytoscapeJson({ ...tinyFranchise, edges: [] })).receipts;
    expect(() => joinReceipts(outline, other)).toThrow(MismatchedReceiptsError);
  });
});
