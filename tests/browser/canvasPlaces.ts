import type { Page } from 'playwright-core';
import { curveOf } from '../../src/scene/edgeCurve.ts';
import { tableBend } from '../../src/scene/sceneEdges.ts';

/** Where things are on the canvas, in pixels of the page: Cytoscape keeps the graph, and knows. */

interface Place {
  readonly x: number;
  readonly y: number;
}

interface View {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  readonly pan: Place;
  readonly places: Readonly<Record<string, Place>>;
}

async function viewOf(page: Page, ids: readonly string[]): Promise<View> {
  return page.evaluate((wanted) => {
    const host = document.querySelector('[data-painted]');
    if (!host || !('_cyreg' in host)) throw new Error('the canvas has no graph');
    const { cy } = (host as unknown as { _cyreg: { cy: cytoscape.Core } })._cyreg;
    const { left, top } = host.getBoundingClientRect();
    const places = Object.fromEntries(wanted.map((id) => [id, cy.getElementById(id).position()]));
    return { left, top, zoom: cy.zoom(), pan: cy.pan(), places };
  }, ids);
}

function onScreen({ left, top, zoom, pan }: View, { x, y }: Place): Place {
  return { x: left + x * zoom + pan.x, y: top + y * zoom + pan.y };
}

function placeIn(view: View, id: string): Place {
  const place = view.places[id];
  if (!place) throw new Error(`${id} is not on the canvas`);
  return place;
}

/** The middle of a node. */
export async function placeOf(page: Page, id: string): Promise<Place> {
  const view = await viewOf(page, [id]);
  return onScreen(view, placeIn(view, id));
}

/** A point of the one line that joins two nodes of the map, a share of the way from source to target. */
export async function pointOfTie(page: Page, source: string, target: string, share = 0.5): Promise<Place> {
  const view = await viewOf(page, [source, target]);
  return onScreen(view, pointIn(view, source, target, share));
}

/** The end of an address that looks at the middle of a line closely: `at=12,-40,3`. */
export async function closeUpOfTie(page: Page, source: string, target: string): Promise<string> {
  const { x, y } = pointIn(await viewOf(page, [source, target]), source, target, 0.5);
  return `at=${String(Math.round(x))},${String(Math.round(y))},3`;
}

function pointIn(view: View, source: string, target: string, share: number): Place {
  const [a, b] = [placeIn(view, source), placeIn(view, target)];
  const c = curveOf(a, b, tableBend(a, b));
  const rest = 1 - share;
  const at = (p: number, q: number, r: number): number =>
    rest * rest * p + 2 * rest * share * q + share * share * r;
  return { x: at(a.x, c.x, b.x), y: at(a.y, c.y, b.y) };
}
