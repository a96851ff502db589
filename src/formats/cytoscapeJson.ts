/**
 * `/graph.json`: the whole graph in Cytoscape.js's elements JSON.
 *
 * It is the published file and what the explorer itself starts from, so the reader is small and the file packs well:
 * absent fields and empty lists are left out (but for `aliases`), and `revealedIn` inside a node's statements is the
 * first of their `works`.
 */
import { edgeData, nodeData, present, type JsonObject } from './formatRecords.ts';
import { JsonReader } from './jsonReader.ts';
import { readEdge, readNode, readRelation, readSource, readTour } from './readRecords.ts';
import type {
  Dataset,
  GroupId,
  MapPositions,
  NodeId,
  Position,
  Relation,
  Source,
  Tour,
} from '../graph/types.ts';

/** The document as plain JSON values. `position` is the wide map's, `data.tall` the tall one's. */
export interface CytoscapeJson {
  readonly elements: {
    readonly nodes: readonly { readonly data: JsonObject; readonly position?: Position }[];
    readonly edges: readonly { readonly data: JsonObject }[];
  };
  readonly data: JsonObject;
}

/** The dataset as a document to be stringified. Positions are rounded to 0.1 px, which nobody sees. */
export function formatCytoscapeJson(dataset: Dataset): CytoscapeJson {
  const relations = new Map(dataset.relations.map((relation) => [relation.id, relation]));
  return {
    elements: {
      nodes: dataset.nodes.map((node) => {
        const wide = dataset.positions.wide.get(node.id);
        const tall = dataset.positions.tall.get(node.id);
        return {
          data: { ...nodeData(node), ...(tall && { tall: roundPosition(tall) }) },
          ...(wide && { position: roundPosition(wide) }),
        };
      }),
      edges: dataset.edges.map((edge) => ({ data: edgeData(edge, relations.get(edge.relation)) })),
    },
    data: {
      title: dataset.title,
      description: dataset.description,
      version: dataset.version,
      works: dataset.nodes
        .filter((node) => node.kind === 'work')
        .map((node) => present({ id: node.id, label: node.label, releaseDate: node.work?.releaseDate })),
      groups: dataset.groups,
      relations: byId(dataset.relations),
      sources: byId(dataset.sources),
      ...(dataset.tours.length > 0 && { tours: byId(dataset.tours) }),
    },
  };
}

/**
 * Reads a document of {@link formatCytoscapeJson}: `parse(format(dataset))` equals the dataset, positions to 0.1.
 * Checks the shape, not whether ids are known: that is `parseDataset`'s, which should be preferred for text from outside.
 *
 * @throws {MalformedGraphError} at the first value of another shape. O(size of the document).
 */
export function parseCytoscapeJson(value: unknown): Dataset {
  const root = new JsonReader(value, 'graph');
  const data = root.object('data');
  const elements = root.object('elements');
  const wide = new Map<NodeId, Position>();
  const tall = new Map<NodeId, Position>();
  return {
    title: data.text('title'),
    description: data.text('description'),
    version: data.text('version'),
    groups: data.list('groups', (group) => ({ id: group.text('id') as GroupId, label: group.text('label') })),
    relations: data.entries('relations', readRelation),
    sources: data.has('sources') ? data.entries('sources', readSource) : [],
    nodes: elements.list('nodes', (element) => {
      const own = element.object('data');
      const node = readNode(own);
      if (element.has('position')) wide.set(node.id, readPosition(element.object('position')));
      if (own.has('tall')) tall.set(node.id, readPosition(own.object('tall')));
      return node;
    }),
    edges: elements.list('edges', (element) => readEdge(element.object('data'))),
    positions: { wide, tall } satisfies MapPositions,
    tours: data.entries('tours', readTour),
  };
}

/** A position to 0.1 px; never -0, which JSON cannot say. */
export function roundPosition({ x, y }: Position): Position {
  const round = (value: number): number => Math.round(value * 10) / 10 || 0;
  return { x: round(x), y: round(y) };
}

function readPosition(position: JsonReader): Position {
  return { x: position.number('x'), y: position.number('y') };
}

/** Records by their id, which is not repeated inside. */
function byId(records: readonly (Relation | Source | Tour)[]): JsonObject {
  return Object.fromEntries(records.map(({ id, ...rest }) => [id, present(rest)]));
}
