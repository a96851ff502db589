import type { StylesheetJson } from 'cytoscape';

/**
 * What Cytoscape has to know of a node: its outline, for the pointer. The colours are the painter's.
 * Lines are straight and without events: the painter bends them, and finds the one under the pointer.
 */
export const STYLESHEET: StylesheetJson = [
  { selector: 'node', style: { width: 'data(size)', height: 'data(size)' } },
  { selector: '.hexagon', style: { shape: 'hexagon' } },
  { selector: '.square', style: { shape: 'round-rectangle' } },
  { selector: '.plate', style: { shape: 'round-rectangle' } },
  { selector: '.diamond', style: { shape: 'diamond' } },
  { selector: 'edge', style: { 'curve-style': 'haystack', events: 'no', width: 1 } },
];
