import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCytoscapeJson } from '../../src/formats/cytoscapeJson.ts';
import { parseDataset } from '../../src/formats/dataset.ts';
import type { Dataset, GraphEdge, NodeId, RelationId, SourceId, WorkId } from '../../src/graph/types.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';
import { datasets } from './arbitraries.ts';

const parsed = (dataset: Dataset): ReturnType<typeof parseDataset> =>
  parseDataset(JSON.parse(JSON.stringify(formatCytoscapeJson(dataset))));

/** The tiny franchise, its first edge changed. */
function withEdge(change: Partial<GraphEdge>): Dataset {
  const [first, ...others] = tinyFranchise.edges;
  return { ...tinyFranchise, edges: [{ ...first, ...change } as GraphEdge, ...others] };
}

describe('parseDataset()', () => {
  it('accepts the tiny franchise', () => {
    expect(parsed(tinyFranchise)).toEqual({ dataset: tinyFranchise });
  });

  it('accepts every dataset that the build could publish', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        expect(parsed(dataset).problems).toBeUndefined();
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(parseDataset(value).problems?.length).toBeGreaterThan(0);
      }),
    );
  });

  it('tells a wrong shape', () => {
    expect(parseDataset(null).problems).toEqual(['graph: null; expected an object']);
  });

  const FIRST = 'edge "dartagnan--appears-in--a-modern-musketeer"';
  it.each<readonly [string, Dataset, readonly string[]]>([
    [
      'an edge to a node that is not there',
      withEdge({ target: 'nobody' as NodeId }),
      [`${FIRST}: unknown node "nobody"`],
    ],
    [
      'an edge of an unknown relation',
      withEdge({ relation: 'fences-with' as RelationId }),
      [`${FIRST}: unknown relation "fences-with"`],
    ],
    [
      'an unknown work, and a node that is no work',
      withEdge({ works: ['paris' as WorkId], until: 'the-fourth' as WorkId }),
      [`${FIRST}: unknown work "the-fourth"`, `${FIRST}: unknown work "paris"`],
    ],
    [
      'an unknown source',
      withEdge({ sources: ['rumour' as SourceId] }),
      [`${FIRST}: unknown source "rumour"`],
    ],
    [
      'a statement without a source',
      withEdge({ sources: [] }),
      [`${FIRST}: no source; expected at least one`],
    ],
    [
      'an id that stands twice',
      { ...tinyFranchise, edges: [...tinyFranchise.edges, ...tinyFranchise.edges.slice(0, 1)] },
      ['duplicate edge "dartagnan--appears-in--a-modern-musketeer"; expected every id once'],
    ],
    [
      'a relation of an unknown group',
      { ...tinyFranchise, groups: tinyFranchise.groups.filter(({ id }) => id !== 'cast') },
      ['relation "plays": unknown group "cast"'],
    ],
  ])('tells %s', (_, dataset, problems) => {
    expect(parsed(dataset)).toEqual({ problems });
  });
});
