/** The formats of other programs, for a visitor's own file and for the published ones alike. */
export const DATA_FORMATS = ['cytoscape', 'gexf', 'graphml', 'nodes', 'edges', 'jsonld', 'turtle'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** How a file of a format is called at its end, and what kind of text it is. */
export const FILE_TYPES: Readonly<
  Record<DataFormat, { readonly ending: string; readonly mediaType: string }>
> = {
  cytoscape: { ending: '.json', mediaType: 'application/json' },
  gexf: { ending: '.gexf', mediaType: 'application/gexf+xml' },
  graphml: { ending: '.graphml', mediaType: 'application/graphml+xml' },
  nodes: { ending: '-nodes.csv', mediaType: 'text/csv' },
  edges: { ending: '-edges.csv', mediaType: 'text/csv' },
  jsonld: { ending: '.jsonld', mediaType: 'application/ld+json' },
  turtle: { ending: '.ttl', mediaType: 'text/turtle' },
};

/** Longest part of a file's name that a title or an id may take. */
const LONGEST = 60;

/**
 * A file's name, which says what it holds and when it was made.
 *
 * @example exportFileName(['The World', 'd’Artagnan'], '2026-11-25', '.gexf') // the-world-d-artagnan-2026-11-25.gexf
 */
export function exportFileName(what: readonly string[], day: string, ending: string): string {
  const slug = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-+|-+$/g, '');
  return [...what.map(slug), day].filter((part) => part !== '').join('-') + ending;
}
