import { count } from './count.ts';

/** Words of what stands in the Share dialog, fetched with it, so that no first visit waits for them. */
export const sharing = {
  tabs: { link: 'Link', embed: 'Embed', export: 'Export' },

  carries: 'This link carries',
  everything: 'the whole map, nothing filtered',
  selected: (label: string): string => `${label}, selected`,
  source: 'the source that is open',
  works: (titles: string, all: boolean): string => `films & series: ${titles}${all ? ' (all of these)' : ''}`,
  without: (titles: string): string => `left out: ${titles}`,
  kinds: (names: string): string => `kinds: ${names}`,
  relations: (names: string): string => `relations: ${names}`,
  depth: (steps: number): string => `${String(steps)} steps around it`,
  asOf: (title: string): string => `as it stood at the end of ${title}`,
  order: 'the works in the order of the story',
  arrangement: 'how lists are sorted, grouped and searched',
  seed: 'another arrangement of the free map',
  portion: 'a part of what the films are compared by',
  measure: 'a ranking of who holds this world together',
  unfolded: 'groups of the Wings shown in full',
  expanded: (number: number): string => `${count(number, 'entry', 'entries')} unfolded`,
  view: (name: string): string => `the view: ${name}`,
  layout: 'how the map is laid out',
  edge: 'the tie that is open',
  route: (label: string): string => `the route to ${label}`,
  tour: (step: number): string => `step ${String(step)} of the tour`,
  picked: (number: number): string => `${count(number, 'entry', 'entries')} picked beside it`,
  hidden: (number: number): string => `${count(number, 'entry', 'entries')} hidden by hand`,
  pins: (number: number): string => `${count(number, 'entry', 'entries')} moved by hand`,
  version: (version: string): string =>
    `the version of the data (${version}), so that it can say what has changed since`,
  seen: (number: number): string =>
    number === 0
      ? 'that nothing was seen: whoever opens it is shown nothing'
      : `the ${count(number, 'work', 'works')} you have seen: whoever opens it is shown no more than that`,
  stays: 'What you have seen stays with you; the link does not say it.',
  nothing: 'Nothing about you: no name, no list of what you have seen.',
  cameraApart: 'Where the map is moved and zoomed to goes along only with the exact view.',

  send: 'Send with another app…',
  qr: 'QR code',
  qrOf: 'QR code of this link, to be read with a phone’s camera',
  qrTooLong: 'This link is too long for a QR code; copy it instead.',

  embedLead: 'A window on this very map, for a page of your own. Paste this into its HTML:',
  size: 'Size',
  sizes: { small: 'Small', middle: 'Medium', large: 'Large' },
  sizeOf: (name: string, width: number, height: number): string =>
    `${name} (${String(width)} × ${String(height)})`,
  theme: 'Theme',
  themes: { system: 'As the reader has it', dark: 'Dark', light: 'Light' },
  snippet: 'HTML to paste',
  copySnippet: 'Copy HTML',
  snippetCopied: 'HTML copied.',
  snippetRefused: 'This browser did not let it be copied: select the text and copy it by hand.',
  preview: 'Preview',
  previewOf: (title: string): string => `Preview: ${title}`,
  embedStays: 'It never says what you have seen; each reader’s own shield holds in it.',
} as const;

/** Words of the export. */
export const exporting = {
  what: 'What to export',
  visible: 'What is visible',
  visibleOf: (nodes: number, ties: number): string =>
    `What is visible: ${count(nodes, 'entry', 'entries')}, ${count(ties, 'tie', 'ties')}`,
  wholeOf: (nodes: number, ties: number): string =>
    `All of it: ${count(nodes, 'entry', 'entries')}, ${count(ties, 'tie', 'ties')}`,
  shielded: 'What you have not seen is in neither.',
  pictures: 'Pictures',
  data: 'Data',
  sharpness: 'Sharpness',
  times: (factor: number): string => `×${String(factor)}`,
  transparent: 'Transparent ground',
  print: 'Print…',
  formats: {
    png: { name: 'PNG', opens: 'A picture, for anything' },
    svg: { name: 'SVG', opens: 'Vectors, for Inkscape, Illustrator, a page' },
    print: { name: 'Print…', opens: 'On paper, or saved as PDF' },
    cytoscape: { name: 'Cytoscape JSON', opens: 'Cytoscape, Cytoscape.js, any program' },
    gexf: { name: 'GEXF', opens: 'Gephi, with places and colours' },
    graphml: { name: 'GraphML', opens: 'yEd, NetworkX, igraph' },
    nodes: { name: 'CSV of entries', opens: 'Excel, LibreOffice, pandas' },
    edges: { name: 'CSV of ties', opens: 'Excel, LibreOffice, pandas' },
    jsonld: { name: 'JSON-LD', opens: 'Linked data, JSON tools' },
    turtle: { name: 'Turtle', opens: 'Linked data, SPARQL stores' },
  },
  making: (name: string): string => `Making ${name}…`,
  made: (file: string): string => `${file} is made.`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing was saved.',
  failed: (name: string): string =>
    `${name} could not be made here. Another format, or a lower sharpness, may do.`,
  partOf: 'The part that was visible when this file was made.',
  allOf: 'All that could be known when this file was made.',
  noPicture: 'The map is still being laid; try again in a moment.',
  /** In file names. */
  part: 'part',
  all: 'all',
} as const;
