import { count } from './count.ts';

export const graph = {
  name: 'Graph',
  canvas: (nodes: number, edges: number): string =>
    `Map of ${count(nodes, 'entry', 'entries')} and ${count(edges, 'tie', 'ties')}. Arrow keys walk along ties, Enter selects, Escape clears, plus, minus and zero zoom.`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the map',
  zoom: 'Zoom',
  wings: 'The Wings',
  table: 'Back to the Table',
  layout: 'Layout',
  layouts: {
    table: { name: 'The Table', about: 'A seat for each film' },
    radial: { name: 'The Wings', about: 'One node and all it is tied to' },
    tree: { name: 'Allegiance', about: 'Who stands under whom' },
    force: { name: 'Free map', about: 'What is tied lies together' },
  },
  rearrange: 'Re-arrange',
  unfolded: (group: string, more: number): string =>
    more > 0 ? `${group}: ${String(more)} more shown` : `${group}: only the weightiest shown`,
  arranging: 'Laying the free map…',
  noAllegiance: 'Nobody here stands under anybody.',
  cursor: (label: string, kind: string, tie: string | null): string =>
    `${label}, ${kind}${tie ? `: ${tie}` : ''}`,
} as const;
