/**
 * GraphML, for NetworkX, yEd, igraph and many others: http://graphml.graphdrawing.org
 *
 * yEd shows only what its own extension says (label, place, colour), everybody else reads the plain attributes; a node
 * has both, the extension first, since NetworkX takes `x`, `y` and `label` from whichever comes last.
 * Lists (works, sources) are ids with `|` between them: the format has none, and no id has a `|`.
 */
import { colourChannels, pageAddress, rounded, type ExportAbout, type ExportLook } from './exportOptions.ts';
import { XML_DECLARATION, xmlBlock, xmlElement, xmlText } from './xml.ts';
import { relationOf, type Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, Kind } from '../graph/types.ts';

export interface GraphmlOptions extends ExportAbout, ExportLook {}

type Owner = 'graph' | 'node' | 'edge';
type Values = Readonly<Record<string, string | number | undefined>>;

const KEYS: Readonly<Record<Owner, Readonly<Record<string, 'string' | 'double'>>>> = {
  graph: { title: 'string', version: 'string', url: 'string' },
  node: {
    label: 'string',
    kind: 'string',
    type: 'string',
    domain: 'string',
    works: 'string',
    revealedIn: 'string',
    description: 'string',
    url: 'string',
    x: 'double',
    y: 'double',
    color: 'string',
    size: 'double',
  },
  edge: {
    relation: 'string',
    label: 'string',
    works: 'string',
    revealedIn: 'string',
    sources: 'string',
    status: 'string',
  },
};

const YED_SHAPES: Readonly<Record<Kind, string>> = {
  work: 'roundrectangle',
  character: 'ellipse',
  person: 'ellipse',
  organization: 'hexagon',
  place: 'rectangle',
  thing: 'diamond',
};
/** Diameter of a node that is given none; yEd's own default. */
const YED_SIZE = 30;

/** The graph as a GraphML document; `x` and `y` are a node's middle, y grows downwards as in yEd. O(nodes + edges). */
export function formatGraphml(graph: Graph, options: GraphmlOptions): string {
  const { title, version, base } = options;
  const owners = Object.keys(KEYS) as Owner[];
  const root = {
    xmlns: 'http://graphml.graphdrawing.org/xmlns',
    'xmlns:y': 'http://www.yworks.com/xml/graphml',
  };
  return `${XML_DECLARATION}\n${xmlBlock('graphml', root, [
    ...owners.flatMap(keyElements),
    xmlElement('key', { id: 'yed-node', for: 'node', 'yfiles.type': 'nodegraphics' }),
    xmlElement('key', { id: 'yed-edge', for: 'edge', 'yfiles.type': 'edgegraphics' }),
    xmlBlock('graph', { edgedefault: 'directed' }, [
      dataElements('graph', { title, version, url: base }),
      ...[...graph.nodes.values()].map((node) => nodeElement(node, options)),
      ...[...graph.edges.values()].map((edge) => edgeElement(graph, edge)),
    ]),
  ])}\n`;
}

function nodeElement(node: GraphNode, options: GraphmlOptions): string {
  const { id, label, kind, type, domain, works, revealedIn, description } = node;
  const place = options.positions?.get(id);
  const size = options.nodeSize?.(node);
  const colour = options.nodeColour?.(node);
  const values = {
    label: unmarked(label),
    kind,
    type,
    domain,
    works: works.join('|'),
    revealedIn,
    description: unmarked(description),
    url: pageAddress(options.base, node),
    x: place && rounded(place.x),
    y: place && rounded(place.y),
    color: colourChannels(colour) ? colour : undefined,
    size: size === undefined ? undefined : rounded(size),
  };
  return xmlElement('node', { id }, yedNode(node.kind, values) + dataElements('node', values));
}

function edgeElement(graph: Graph, edge: GraphEdge): string {
  const { id, source, target, relation, works, revealedIn, sources, status } = edge;
  const values = {
    relation,
    label: relationOf(graph, edge).label,
    works: works.join('|'),
    revealedIn,
    sources: sources.join('|'),
    status,
  };
  // No label for yEd: thousands of them would bury the map. It can be mapped from the attribute there.
  const arrow = xmlElement('y:Arrows', { source: 'none', target: 'standard' });
  const graphics = xmlElement('data', { key: 'yed-edge' }, xmlElement('y:PolyLineEdge', {}, arrow));
  return xmlElement('edge', { id, source, target }, graphics + dataElements('edge', values));
}

interface YedLook {
  readonly label: string;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly color: string | undefined;
  readonly size: number | undefined;
}

/** A place in yEd is the upper left corner. */
function yedNode(kind: Kind, { label, x, y, color, size = YED_SIZE }: YedLook): string {
  const geometry =
    x === undefined || y === undefined
      ? { width: size, height: size }
      : { x: rounded(x - size / 2), y: rounded(y - size / 2), width: size, height: size };
  return xmlElement(
    'data',
    { key: 'yed-node' },
    xmlElement(
      'y:ShapeNode',
      {},
      xmlElement('y:Geometry', geometry) +
        (color === undefined ? '' : xmlElement('y:Fill', { color, transparent: 'false' })) +
        xmlElement('y:NodeLabel', { modelName: 'sides', modelPosition: 's' }, xmlText(label)) +
        xmlElement('y:Shape', { type: YED_SHAPES[kind] }),
    ),
  );
}

/** Java, in which yEd is written, takes a text that begins with `<html>` for markup; an unseen space before it makes it text. */
function unmarked(text: string): string {
  return /^\s*<html/i.test(text) ? `\u200B${text}` : text;
}

function keyElements(owner: Owner): readonly string[] {
  return Object.entries(KEYS[owner]).map(([name, type]) =>
    xmlElement('key', { id: keyId(owner, name), for: owner, 'attr.name': name, 'attr.type': type }),
  );
}

function dataElements(owner: Owner, values: Values): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => xmlElement('data', { key: keyId(owner, name) }, xmlText(String(value))))
    .join('');
}

/** Ids of keys are unique over nodes and edges; a node's `works` is not an edge's. */
function keyId(owner: Owner, name: string): string {
  return `${owner}-${name}`;
}
