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
  cursor: (label: string, kind: string, tie: string | null): string =>
    `${label}, ${kind}${tie ? `: ${tie}` : ''}`,
} as const;
