import type { Page } from './site.ts';
import { seatsOf } from '../explore/seats.ts';
import { nodeDiameters, nodeWeights } from '../explore/weight.ts';
import { exportFile } from '../formats/exportFile.ts';
import type { DataFormat } from '../formats/exportNames.ts';
import { graphOf } from '../graph/graph.ts';
import type { Dataset } from '../graph/types.ts';
import { kindColours, PALETTES } from '../scene/palette.ts';

/** `graph.json` is not among them: the explorer itself starts from it, see `graphDataPlugin.ts`. */
const PUBLISHED: readonly (readonly [fileName: string, format: DataFormat])[] = [
  ['graph.gexf', 'gexf'],
  ['graph.graphml', 'graphml'],
  ['graph.jsonld', 'jsonld'],
  ['graph.ttl', 'turtle'],
  ['nodes.csv', 'nodes'],
  ['edges.csv', 'edges'],
];

/**
 * The whole graph in the formats of other programs, beside `graph.json`; colours are the daylight theme's, since those
 * programs draw on white. `base` has a slash at its end; with its host (`https://example.org/high-table/`) the files
 * also hold where nobody knows where they came from.
 */
export function publishExports(dataset: Dataset, base: string): readonly Page[] {
  const graph = graphOf(dataset);
  const seats = seatsOf(graph);
  const sizes = nodeDiameters(graph, nodeWeights(graph, seats), seats);
  const colours = kindColours(PALETTES.light);
  return PUBLISHED.map(([fileName, format]) => ({
    fileName,
    source: exportFile({ format, dataset, base, colours, sizes }),
  }));
}
