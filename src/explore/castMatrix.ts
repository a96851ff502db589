import { groupOf, otherEnd, type Graph } from '../graph/graph.ts';
import type { GraphEdge, GraphNode, NodeId, WorkId } from '../graph/types.ts';
import { appearancesOf } from './appearances.ts';
import type { Sort } from './arrangement.ts';
import { sortName, sortRows } from './sortRows.ts';

export interface Performer {
  readonly person: GraphNode;
  /** Who says so. */
  readonly edge: GraphEdge;
  /** Place in the cast list of this very work; null where not given. */
  readonly billing: number | null;
}

/** One character in one work. */
export interface CastCell {
  /** False if the work only speaks of the character. */
  readonly appears: boolean;
  /** By billing; none if unknown, two or more if the part is shared. */
  readonly performers: readonly Performer[];
}

export interface CastRow {
  readonly character: GraphNode;
  /** One for each column; null where the character is not in the work. */
  readonly cells: readonly (CastCell | null)[];
  /** Works that show the character. */
  readonly appearances: number;
  /** First and last column with a cell. */
  readonly first: number;
  readonly last: number;
  /** Everyone who plays the part, in the order of the columns. */
  readonly performers: readonly GraphNode[];
  /** Whether different people play the part in different works. */
  readonly isRecast: boolean;
}

export interface CastMatrix {
  /** Works with at least one cell, in the order asked for. */
  readonly columns: readonly GraphNode[];
  readonly rows: readonly CastRow[];
  /** Characters that are in none of the works asked for, and so have no row. */
  readonly elsewhere: number;
}

export interface CastOptions {
  /** Works that may be columns, from left to right; all in release order where not said. */
  readonly works?: readonly WorkId[];
  /** By number of works, weight, first work or name, or by the billing in a work; number of works for anything else. */
  readonly sort?: Sort | null;
}

/**
 * Who plays whom in which work: a row for each character that is shown, told with all that is known (a lens that hides
 * people does not empty the cells). Sorted by number of works or by weight, the greatest first; by billing in the first
 * work, work by work; by billing in one work, who is not in it last; or by name, a leading article left aside. Equal
 * rows keep weight order. O(characters × (works + edges at each)).
 */
export function castMatrix(
  known: Graph,
  shown: Graph,
  weights: ReadonlyMap<NodeId, number>,
  { works = known.works, sort = null }: CastOptions = {},
): CastMatrix {
  const characters = [...shown.nodes.values()].filter(({ kind }) => kind === 'character');
  const inUse = new Set(characters.flatMap(({ works: own }) => own));
  const columns = works.filter((work) => inUse.has(work));
  const rows = characters.flatMap((character) => castRow(known, character, columns) ?? []);
  const weight = ({ character }: CastRow): number => weights.get(character.id) ?? 0;
  rows.sort((a, b) => weight(b) - weight(a));
  return {
    columns: columns.flatMap((work) => known.nodes.get(work) ?? []),
    rows: sortRows(rows, valueFor(sort?.by ?? 'appearances', columns, weight), sort?.reversed ?? false),
    elsewhere: characters.length - rows.length,
  };
}

/** A place no cast list reaches. */
const UNBILLED = 10_000;

/** What an order sorts by, the smallest first. */
function valueFor(
  by: Sort['by'],
  columns: readonly WorkId[],
  weight: (row: CastRow) => number,
): (row: CastRow) => number | string | null {
  const column = columns.findIndex((work) => work === by);
  if (column >= 0) return ({ cells }) => cellPlace(cells[column]);
  switch (by) {
    case 'weight':
      return (row) => -weight(row);
    case 'works':
      return ({ cells, first }) => 3 * UNBILLED * first + (cellPlace(cells[first]) ?? 0);
    case 'name':
      return ({ character }) => sortName(character.label);
    default:
      return ({ appearances }) => -appearances;
  }
}

/** Billed parts first, then those without a place in the list, then who is only spoken of. */
function cellPlace(cell: CastCell | null | undefined): number | null {
  if (!cell) return null;
  if (!cell.appears) return 2 * UNBILLED;
  return Math.min(UNBILLED, ...cell.performers.map(place));
}

function castRow(known: Graph, character: GraphNode, works: readonly WorkId[]): CastRow | null {
  const appearances = new Set(appearancesOf(known, character));
  const parts = known
    .edgesOf(character.id)
    .filter((edge) => groupOf(known, edge) === 'cast' && edge.status !== 'superseded');
  const cells = works.map((work): CastCell | null => {
    const performers = performersIn(known, character.id, parts, work);
    const appears = appearances.has(work) || performers.length > 0;
    return appears || character.works.includes(work) ? { appears, performers } : null;
  });
  const first = cells.findIndex((cell) => cell !== null);
  if (first < 0) return null;
  const casts = cells.flatMap((cell) => (cell && cell.performers.length > 0 ? [cell.performers] : []));
  const performers = [...new Map(casts.flat().map(({ person }) => [person.id, person])).values()];
  return {
    character,
    cells,
    appearances: cells.filter((cell) => cell?.appears).length,
    first,
    last: cells.findLastIndex((cell) => cell !== null),
    performers,
    isRecast: casts.some((cast) => !sameCast(cast, casts[0] ?? [])),
  };
}

function performersIn(
  known: Graph,
  character: NodeId,
  parts: readonly GraphEdge[],
  work: WorkId,
): readonly Performer[] {
  const found = new Map<NodeId, Performer>();
  for (const edge of parts) {
    const person = known.nodes.get(otherEnd(edge, character));
    if (!person || found.has(person.id) || !edge.works.includes(work)) continue;
    found.set(person.id, { person, edge, billing: billingIn(edge, work) });
  }
  return [...found.values()].sort((a, b) => place(a) - place(b) || 0);
}

/** A cast list is one work's: what is known of the first says nothing of the next. */
function billingIn({ billing, revealedIn }: GraphEdge, work: WorkId): number | null {
  return revealedIn === work ? (billing ?? null) : null;
}

/** Billing as a number to sort by; `Infinity - Infinity` is not one, so the sort ends in `|| 0`. */
function place({ billing }: Performer): number {
  return billing ?? Infinity;
}

function sameCast(a: readonly Performer[], b: readonly Performer[]): boolean {
  return a.length === b.length && a.every(({ person }) => b.some((other) => other.person.id === person.id));
}
