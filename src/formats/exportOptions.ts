import { nodePath } from '../graph/nodePath.ts';
import { wellFormed } from './plainText.ts';
import type { GraphNode, NodeId, Position } from '../graph/types.ts';

/** What a file says of the whole, beside the graph itself. */
export interface ExportAbout {
  readonly title: string;
  /** The data's version: eight hex digits. */
  readonly version: string;
  /**
   * Address of the site, with a slash at its end. Best with its host (`https://example.org/high-table/`): a mere path
   * (`/high-table/`) holds only as long as the file is read from where it was published.
   */
  readonly base: string;
}

/** How nodes look, for the formats that can say it; what is left out, the file leaves out. */
export interface ExportLook {
  /** On the map: y grows downwards. */
  readonly positions?: ReadonlyMap<NodeId, Position>;
  /** `#RRGGBB`; any other text counts as none. */
  readonly nodeColour?: (node: GraphNode) => string;
  /** Diameter in graph units. */
  readonly nodeSize?: (node: GraphNode) => number;
}

/** Address of a node's page. Ids are slugs; one that is none is percent-encoded. */
export function pageAddress(base: string, node: GraphNode): string {
  return base + nodePath({ ...node, id: encodedId(node.id) as NodeId }).slice(1);
}

/** An id as a part of an address. */
export function encodedId(id: string): string {
  return encodeURIComponent(wellFormed(id));
}

/** A colour's channels from 0 to 255; null if the text is not `#RRGGBB`. */
export function colourChannels(
  colour: string | undefined,
): { readonly r: number; readonly g: number; readonly b: number } | null {
  if (colour === undefined || !/^#[0-9a-f]{6}$/i.test(colour)) return null;
  const channel = (at: number): number => parseInt(colour.slice(at, at + 2), 16);
  return { r: channel(1), g: channel(3), b: channel(5) };
}

/** A measure to 0.1, which is finer than anybody sees; never -0. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
