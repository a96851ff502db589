import { parse as parseCsv } from 'csv-parse/sync';
import cytoscape, { type ElementDefinition } from 'cytoscape';
import Graphology from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { parse as parseRdf } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/build/compileGraph.ts';
import { publishExports } from '../../src/build/publishExports.ts';
import { formatCytoscapeJson } from '../../src/formats/cytoscapeJson.ts';
import type { Dataset } from '../../src/graph/types.ts';
import { tinyFranchise } from '../fixtures/tinyFranchise.ts';

const BASE = 'https://example.org/m/';

function shipped(): Dataset {
  const { dataset } = compileFolder('graph-data');
  if (!dataset) throw new Error('graph-data has faults');
  return dataset;
}

const worlds: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['the fixture', tinyFranchise],
  ['the shipped data', shipped()],
];

describe('publishExports()', () => {
  it('names the six files', () => {
    expect(publishExports(tinyFranchise, '/').map(({ fileName }) => fileName)).toEqual([
      'graph.gexf',
      'graph.graphml',
      'graph.jsonld',
      'graph.ttl',
      'nodes.csv',
      'edges.csv',
    ]);
  });

  it('gives the same files again', () => {
    expect(publishExports(tinyFranchise, BASE)).toEqual(publishExports(tinyFranchise, BASE));
  });

  describe.each(worlds)('of %s', (_name, dataset) => {
    const files = new Map(publishExports(dataset, BASE).map(({ fileName, source }) => [fileName, source]));
    const file = (name: string): string => files.get(name) ?? '';
    const nodeIds = dataset.nodes.map(({ id }) => id);
    const edgeIds = dataset.edges.map(({ id }) => id);

    it('gives GEXF and GraphML all nodes and edges, with place, colour and size', () => {
      const graphs = [
        { read: parseGexf(Graphology, file('graph.gexf')), up: -1 },
        { read: parseGraphml(Graphology, file('graph.graphml')), up: 1 },
      ];
      for (const { read, up } of graphs) {
        expect(read.nodes()).toEqual(nodeIds);
        expect(read.edges().sort()).toEqual([...edgeIds].sort());
        for (const { id, label } of dataset.nodes) {
          const place = dataset.positions.wide.get(id);
          expect(read.getNodeAttributes(id)).toMatchObject({
            label,
            x: place?.x,
            y: up * (place?.y ?? NaN) || 0,
            color: expect.stringMatching(/^(#|rgb\()/) as string,
          });
          expect(read.getNodeAttribute(id, 'size')).toBeGreaterThan(0);
        }
      }
    });

    it('gives CSV a row for every node and edge', () => {
      const ids = (name: string): readonly (string | undefined)[] =>
        parseCsv<Record<string, string>>(file(name), { bom: true, columns: true }).map(({ id }) => id);
      expect(ids('nodes.csv')).toEqual(nodeIds);
      expect(ids('edges.csv')).toEqual(edgeIds);
    });

    it('stands beside a graph.json that a Cytoscape.js of its own loads', () => {
      const { elements } = JSON.parse(JSON.stringify(formatCytoscapeJson(dataset))) as {
        elements: { nodes: ElementDefinition[]; edges: ElementDefinition[] };
      };
      const all = [...elements.nodes, ...elements.edges];
      const cy = cytoscape({ headless: true, elements: all, layout: { name: 'preset' } });
      expect(cy.nodes().map((node) => node.id())).toEqual(nodeIds);
      expect(cy.edges().map((edge) => edge.id())).toEqual(edgeIds);
      for (const { id, label, kind, works } of dataset.nodes) {
        const node = cy.getElementById(id);
        expect(node.data()).toMatchObject({ label, kind, works });
        expect(node.position()).toEqual(dataset.positions.wide.get(id));
      }
      cy.destroy();
    });

    it('says the same triples in both files of linked data', () => {
      const triples = (name: string, format: string): readonly string[] =>
        parseRdf(file(name), { format }).map(String).sort();
      expect(triples('graph.ttl', 'text/turtle')).toEqual(triples('graph.jsonld', 'application/ld+json'));
    });
  });
});
