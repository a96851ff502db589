/** The parts of an address that hold numbers: where the camera looks, and where nodes were dragged to. */
import type { Position } from '../graph/types.ts';
import type { AddressBook } from './addressBook.ts';
import type { Camera, Pin } from './explorerState.ts';

const HIGHEST_ZOOM = 20;
const FARTHEST = 100_000;

/** `at`: whole graph units and a zoom to three decimals, so that writing and reading again changes nothing. */
export function formatCamera({ centre, zoom }: Camera): string {
  return `${String(centre.x)},${String(centre.y)},${String(zoom)}`;
}

/** The reverse of `formatCamera`; null for anything else. */
export function parseCamera(text: string): Camera | null {
  const numbers = text.split(',').map(parseNumber);
  const [x, y, zoom] = numbers;
  if (numbers.length !== 3 || x === undefined || y === undefined || zoom === undefined) return null;
  if (!isNear(x) || !isNear(y) || !(zoom > 0 && zoom <= HIGHEST_ZOOM)) return null;
  return roundedCamera({ centre: { x, y }, zoom });
}

/** A camera as an address can say it: rounded, and no farther than an address may go. */
export function roundedCamera({ centre, zoom }: Camera): Camera {
  return {
    centre: roundedPosition(centre),
    zoom: Math.min(HIGHEST_ZOOM, Math.max(0.001, Math.round(zoom * 1000) / 1000)),
  };
}

/** A place as an address can say it: whole units, and no farther than an address may go. */
export function roundedPosition({ x, y }: Position): Position {
  const whole = (value: number): number => Math.min(FARTHEST, Math.max(-FARTHEST, Math.round(value))) + 0;
  return { x: whole(x), y: whole(y) };
}

/** `pins`: `eve-macarro:120:-40`. */
export function formatPin({ id, x, y }: Pin): string {
  return `${id}:${String(x)}:${String(y)}`;
}

/** The reverse of `formatPin`, the id as it is called today; null for anything else. */
export function parsePin(text: string, book: AddressBook): Pin | null {
  const [name, ...rest] = text.split(':');
  const [x, y] = rest.map(parseNumber);
  const id = book.resolve(name ?? '');
  if (id === null || rest.length !== 2 || x === undefined || y === undefined) return null;
  return isNear(x) && isNear(y) ? { id, ...roundedPosition({ x, y }) } : null;
}

function parseNumber(text: string): number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
}

function isNear(value: number): boolean {
  return Math.abs(value) <= FARTHEST;
}
