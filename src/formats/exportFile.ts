import { formatCytoscapeJson } from './cytoscapeJson.ts';
import { formatEdgesCsv, formatNodesCsv } from './csv.ts';
import type { DataFormat } from './exportNames.ts';
import type { ExportLook } from './exportOptions.ts';
import { formatGexf } from './gexf.ts';
import { formatGraphml } from './graphml.ts';
import { formatJsonLd } from './jsonld.ts';
import { formatTurtle } from './turtle.ts';
import { graphOf } from '../graph/graph.ts';
import type { Dataset, Kind, NodeId } from '../graph/types.ts';

/** What a file is made of: plain data, so that it can cross to a worker. */
export interface ExportRequest {
  readonly format: DataFormat;
  readonly dataset: Dataset;
  /** Address of the site, with a slash at its end; best with its host. */
  readonly base: string;
  readonly colours: Readonly<Record<Kind, string>>;
  /** Diameter of each node in graph units. */
  readonly sizes: ReadonlyMap<NodeId, number>;
}

/**
 * The text of a file. GEXF is written in version 1.2, which NetworkX 2 reads as well. Places are the wide map's,
 * or the tall one's where there is no wide one. O(size of the dataset).
 */
export function exportFile({ format, dataset, base, colours, sizes }: ExportRequest): string {
  const graph = graphOf(dataset);
  const { wide, tall } = dataset.positions;
  const about = { title: dataset.title, version: dataset.version, base };
  const look: ExportLook = {
    positions: wide.size > 0 ? wide : tall,
    nodeColour: ({ kind }) => colours[kind],
    nodeSize: ({ id }) => sizes.get(id) ?? 0,
  };
  switch (format) {
    case 'cytoscape':
      return JSON.stringify(formatCytoscapeJson(dataset));
    case 'gexf':
      return formatGexf(graph, { ...about, ...look, format: '1.2' });
    case 'graphml':
      return formatGraphml(graph, { ...about, ...look });
    case 'nodes':
      return formatNodesCsv(graph, { base, ...look });
    case 'edges':
      return formatEdgesCsv(graph);
    case 'jsonld':
      return formatJsonLd(graph, about);
    case 'turtle':
      return formatTurtle(graph, about);
  }
}
