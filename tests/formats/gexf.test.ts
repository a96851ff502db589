import Graphology from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { formatGexf, type GexfOptions } from '../../src/formats/gexf.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { EdgeId } from '../../src/graph/types.ts';
import { id, tinyFranchise, tinyGraph } from '../fixtures/tinyFranchise.ts';
import { HOSTILE, hostileGraph, readableInXml } from './hostileGraph.ts';

const options: GexfOptions = { title: 'Musketeers', version: '0a1b2c3d', base: 'https://example.org/m/' };
const look = {
  positions: tinyFranchise.positions.wide,
  nodeColour: () => '#1371C1',
  nodeSize: () => 12.34,
};

describe('formatGexf()', () => {
  it.each(['1.3', '1.2'] as const)(
    'gives graphology every node and edge with its attributes, as %s',
    (format) => {
      const read = parse(Graphology, formatGexf(tinyGraph, { ...options, format }));
      expect(read.order).toBe(tinyGraph.nodes.size);
      expect(read.size).toBe(tinyGraph.edges.size);
      for (const node of tinyGraph.nodes.values()) {
        const { label, kind, works, revealedIn, description } = node;
        expect(read.getNodeAttributes(node.id)).toEqual({
          label,
          kind,
          works,
          revealedIn,
          description,
          url: `https://example.org/m/${node.work?.medium ?? kind}/${node.id}/`,
          ...(node.type !== undefined && { type: node.type }),
          ...(node.domain !== undefined && { domain: node.domain }),
        });
      }
      for (const edge of tinyGraph.edges.values()) {
        expect(read.extremities(edge.id)).toEqual([edge.source, edge.target]);
        expect(read.getEdgeAttributes(edge.id)).toEqual({
          label: tinyGraph.vocabulary.relations.get(edge.relation)?.label,
          relation: edge.relation,
          works: edge.works,
          revealedIn: edge.revealedIn,
          sources: edge.sources,
          ...(format === '1.3' && { kind: edge.relation }),
        });
      }
    },
  );

  it('says colour, size and place, with y upwards', () => {
    const read = parse(Graphology, formatGexf(tinyGraph, { ...options, ...look }));
    expect(read.getNodeAttributes('milady')).toMatchObject({
      color: 'rgb(19,113,193)',
      size: 12.3,
      x: 151,
      y: -200,
    });
    expect(read.getNodeAttributes('dartagnan')).toMatchObject({ x: 0, y: 0 });
  });

  it('leaves out a colour that is none, and the place of a node without one', () => {
    const text = formatGexf(tinyGraph, { ...options, nodeColour: () => 'red"/>', positions: new Map() });
    expect(text).not.toContain('<viz:');
  });

  it('tells parallel edges of one relation apart by their kind', () => {
    const edge = tinyGraph.edges.get('dartagnan--loves--constance' as EdgeId);
    if (!edge) throw new Error('the fixture has lost an edge');
    const twice = createGraph(
      tinyGraph.nodes.values(),
      [edge, { ...edge, id: 'again' as EdgeId }],
      tinyGraph.vocabulary,
    );
    const read = parse(Graphology, formatGexf(twice, options));
    expect(read.mapEdges((_id, attributes): unknown => attributes['kind'])).toEqual(['loves', 'loves 2']);
  });

  it('carries a status', () => {
    const edges = [...tinyGraph.edges.values()].map((edge) => ({ ...edge, status: 'contested' as const }));
    const contested = createGraph(tinyGraph.nodes.values(), edges, tinyGraph.vocabulary);
    const read = parse(Graphology, formatGexf(contested, options));
    expect(read.everyEdge((_id, attributes) => attributes['status'] === 'contested')).toBe(true);
  });

  it('keeps hostile texts as texts', () => {
    const read = parse(Graphology, formatGexf(hostileGraph, options));
    HOSTILE.forEach((text, place) => {
      const expected = readableInXml(text);
      expect(read.getNodeAttributes(id(`hostile-${String(place)}`))).toMatchObject({
        label: expected,
        description: expected,
        type: expected,
      });
    });
  });

  it('writes a graph of nothing', () => {
    const empty = createGraph([], [], tinyGraph.vocabulary);
    const read = parse(Graphology, formatGexf(empty, options));
    expect([read.order, read.size]).toEqual([0, 0]);
  });
});
