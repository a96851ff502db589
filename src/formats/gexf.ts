/**
 * GEXF, for Gephi and whatever reads its files: https://gexf.net
 *
 * Lists (works, sources) are `liststring`s written as JSON arrays, which Gephi and graphology read as lists; readers
 * that know no lists keep the text. All edges are directed, symmetric relations too: NetworkX reads no mixture.
 */
import { colourChannels, pageAddress, rounded, type ExportAbout, type ExportLook } from './exportOptions.ts';
import { printable } from './plainText.ts';
import { XML_DECLARATION, xmlBlock, xmlElement, xmlText } from './xml.ts';
import { relationOf, type Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode } from '../graph/types.ts';

export interface GexfOptions extends ExportAbout, ExportLook {
  /**
   * Version of the format. `1.2` has no `kind` of an edge, but is read by older programs too: NetworkX 2.8, as Debian
   * 12 has it, finds no graph in a file of 1.3.
   */
  readonly format?: '1.3' | '1.2';
}

const NAMESPACES = {
  '1.3': 'http://gexf.net/1.3',
  '1.2': 'http://www.gexf.net/1.2draft',
} as const;

/** Ids of attributes are their titles, so that readers which confuse the two agree. */
const NODE_ATTRIBUTES = {
  kind: 'string',
  type: 'string',
  domain: 'string',
  works: 'liststring',
  revealedIn: 'string',
  description: 'string',
  url: 'string',
} as const;
const EDGE_ATTRIBUTES = {
  relation: 'string',
  works: 'liststring',
  revealedIn: 'string',
  sources: 'liststring',
  status: 'string',
} as const;

/** The graph as a GEXF document. Gephi's y grows upwards: positions are turned over. O(nodes + edges). */
export function formatGexf(graph: Graph, options: GexfOptions): string {
  const { title, version, base, format = '1.3' } = options;
  const namespace = NAMESPACES[format];
  const kindOf = format === '1.3' ? edgeKinds() : () => undefined;
  const meta = xmlBlock('meta', {}, [
    xmlElement('creator', {}, xmlText(base)),
    xmlElement('description', {}, xmlText(`${title}, version ${version}`)),
  ]);
  const content = xmlBlock('graph', { mode: 'static', defaultedgetype: 'directed', idtype: 'string' }, [
    declaration('node', NODE_ATTRIBUTES),
    declaration('edge', EDGE_ATTRIBUTES),
    xmlBlock(
      'nodes',
      {},
      [...graph.nodes.values()].map((node) => nodeElement(node, options)),
    ),
    xmlBlock(
      'edges',
      {},
      [...graph.edges.values()].map((edge) => edgeElement(graph, edge, kindOf(edge))),
    ),
  ]);
  const root = { xmlns: namespace, 'xmlns:viz': `${namespace}/viz`, version: format };
  return `${XML_DECLARATION}\n${xmlBlock('gexf', root, [meta, content])}\n`;
}

function nodeElement(node: GraphNode, { base, positions, nodeColour, nodeSize }: GexfOptions): string {
  const { id, label, kind, type, domain, works, revealedIn, description } = node;
  const url = pageAddress(base, node);
  const values = { kind, type, domain, works: list(works), revealedIn, description, url };
  const colour = colourChannels(nodeColour?.(node));
  const size = nodeSize?.(node);
  const place = positions?.get(id);
  return xmlElement(
    'node',
    { id, label },
    attributeValues(values) +
      (colour ? xmlElement('viz:color', { ...colour }) : '') +
      (size === undefined ? '' : xmlElement('viz:size', { value: rounded(size) })) +
      (place ? xmlElement('viz:position', { x: rounded(place.x), y: rounded(-place.y), z: 0 }) : ''),
  );
}

function edgeElement(graph: Graph, edge: GraphEdge, kind: string | undefined): string {
  const { id, source, target, relation, works, revealedIn, sources, status } = edge;
  return xmlElement(
    'edge',
    { id, source, target, kind, label: relationOf(graph, edge).label },
    attributeValues({ relation, works: list(works), revealedIn, sources: list(sources), status }),
  );
}

/**
 * Gephi merges edges with the same ends and the same kind. An edge's kind is its relation; a further edge of that
 * relation between the same two has a number after it.
 */
function edgeKinds(): (edge: GraphEdge) => string {
  const counts = new Map<string, number>();
  return ({ source, target, relation }) => {
    const key = JSON.stringify([source, relation, target]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? relation : `${relation} ${count}`;
  };
}

function declaration(owner: 'node' | 'edge', attributes: Readonly<Record<string, string>>): string {
  return xmlBlock(
    'attributes',
    { class: owner, mode: 'static' },
    Object.entries(attributes).map(([id, type]) => xmlElement('attribute', { id, title: id, type })),
  );
}

function attributeValues(values: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([id, value]) => xmlElement('attvalue', { for: id, value }))
    .join('');
  return xmlElement('attvalues', {}, written);
}

function list(ids: readonly string[]): string {
  return JSON.stringify(ids.map(printable));
}
