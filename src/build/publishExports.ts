import type { Page } from './pages.ts';
import { seatsOf } from '../explore/seats.ts';
import { nodeDiameter, nodeWeights } from '../explore/weight.ts';
import { formatEdgesCsv, formatNodesCsv } from '../formats/csv.ts';
import type { ExportLook } from '../formats/exportOptions.ts';
import { formatGexf } from '../formats/gexf.ts';
import { formatGraphml } from '../formats/graphml.ts';
import { formatJsonLd } from '../formats/jsonld.ts';
import { formatTurtle } from '../formats/turtle.ts';
import { graphOf } from '../graph/graph.ts';
import type { Dataset } from '../graph/types.ts';
import { PALETTES } from '../scene/palette.ts';

/**
 * The whole graph in the formats of other programs, beside `graph.json`. Places are the wide map's; colours are the
 * daylight theme's, since those programs draw on white. GEXF is written in version 1.2, which NetworkX 2 reads as well. `base` has a slash at its end; with its host
 * (`https://example.org/high-table/`) the files also hold where nobody knows where they came from.
 */
export function publishExports(dataset: Dataset, base: string): readonly Page[] {
  const graph = graphOf(dataset);
  const seats = seatsOf(graph);
  const weights = nodeWeights(graph, seats);
  const about = { title: dataset.title, version: dataset.version, base };
  const look: Required<ExportLook> = {
    positions: dataset.positions.wide,
    nodeColour: ({ kind }) => PALETTES.light.kinds[kind].mark,
    nodeSize: (node) =>
      nodeDiameter(node, weights.get(node.id) ?? 0, (seats as readonly string[]).includes(node.id)),
  };
  return [
    { fileName: 'graph.gexf', source: formatGexf(graph, { ...about, ...look, format: '1.2' }) },
    { fileName: 'graph.graphml', source: formatGraphml(graph, { ...about, ...look }) },
    { fileName: 'graph.jsonld', source: formatJsonLd(graph, about) },
    { fileName: 'graph.ttl', source: formatTurtle(graph, about) },
    { fileName: 'nodes.csv', source: formatNodesCsv(graph, { base, positions: look.positions }) },
    { fileName: 'edges.csv', source: formatEdgesCsv(graph) },
  ];
}
