import type { NodeId, SourceId } from '../graph/types.ts';
import type { AddressBook } from './addressBook.ts';
import { clipped, type Dropped } from './addressReader.ts';

/** What the path of an address says; at most one of the three. */
export interface AddressPlace {
  readonly selected: NodeId | null;
  readonly source: SourceId | null;
  readonly tour: string | null;
}

const NOWHERE: AddressPlace = { selected: null, source: null, tour: null };
const SOURCE_SEGMENT = 'source';
const TOUR_SEGMENT = 'tour';
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text has the form of an id. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** Reads a path below the base. Ids of sources and of tours are taken at their word: they come after the graph. */
export function parsePath(path: string, book: AddressBook, dropped: Dropped[]): AddressPlace {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== 'index.html');
  const text = segments.length === 1 ? segments[0] : segments[1];
  if (text === undefined) return NOWHERE;
  const id = decoded(text).toLowerCase();
  if (segments.length === 2 && isSlug(id)) {
    if (segments[0] === SOURCE_SEGMENT) return { ...NOWHERE, source: id as SourceId };
    if (segments[0] === TOUR_SEGMENT) return { ...NOWHERE, tour: id };
  }
  const selected = segments.length <= 2 ? book.resolve(id) : null;
  if (selected === null) {
    dropped.push({
      part: 'path',
      text: clipped(decoded(segments.length <= 2 ? text : path)),
      expected: 'the id of a node',
    });
  }
  return { ...NOWHERE, selected };
}

/** A source's path below the base. */
export function sourcePath(id: SourceId): string {
  return `/${SOURCE_SEGMENT}/${id}/`;
}

/** The path of a tour's page below the base; the explorer reads it as the tour's first step. */
export function tourPath(id: string): string {
  return `/${TOUR_SEGMENT}/${id}/`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
