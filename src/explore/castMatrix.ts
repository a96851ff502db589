import { groupOf, otherEnd, type Graph } from '../graph/graph.ts';
import { sortName } from './nodeList.ts';
import type { GraphEdge, GraphNode, NodeId, WorkId } from '../graph/types.ts';
import { appearancesOf } from './appearances.ts';

export const CAST_ORDERS = ['works', 'weight', 'billing', 'name'] as const;
export type CastOrder = (typeof CAST_ORDERS)[number];

export interface Performer {
  readonly person: GraphNode;
  /** Who says so. */
  readonly edge: GraphEdge;
  /** Place in the cast list; null where not given. */
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
  /** Works with at least one cell, in release order. */
  readonly columns: readonly GraphNode[];
  readonly rows: readonly CastRow[];
}

/**
 * Who plays whom in which work: a row for each character that is shown, told with all that is known (a lens that hides
 * people does not empty the cells). Sorted by number of works or by weight, the greatest first; by billing in the first
 * work, work by work; or by name, a leading article left aside. Equal rows keep weight order.
 * O(characters × (works + edges at each)).
 */
export function castMatrix(
  known: Graph,
  shown: Graph,
  weights: ReadonlyMap<NodeId, number>,
  order: CastOrder,
): CastMatrix {
  const characters = [...shown.nodes.values()].filter(({ kind }) => kind === 'character');
  const inUse = new Set(characters.flatMap(({ works }) => works));
  const works = known.works.filter((work) => inUse.has(work));
  const rows = characters.flatMap((character) => castRow(known, character, works) ?? []);
  const weight = ({ character }: CastRow): number => weights.get(character.id) ?? 0;
  const compare: Readonly<Record<CastOrder, (a: CastRow, b: CastRow) => number>> = {
    works: (a, b) => b.appearances - a.appearances,
    weight: () => 0,
    billing: (a, b) => a.first - b.first || firstBilling(a) - firstBilling(b) || 0,
    name: (a, b) => sortName(a.character.label).localeCompare(sortName(b.character.label), 'en'),
  };
  rows.sort((a, b) => weight(b) - weight(a)).sort(compare[order]);
  return { columns: works.flatMap((work) => known.nodes.get(work) ?? []), rows };
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
    found.set(person.id, { person, edge, billing: edge.billing ?? null });
  }
  return [...found.values()].sort((a, b) => place(a) - place(b) || 0);
}

/** Billing as a number to sort by; `Infinity - Infinity` is not one, so both sorts end in `|| 0`. */
function place({ billing }: Performer): number {
  return billing ?? Infinity;
}

function firstBilling({ cells, first }: CastRow): number {
  const performer = cells[first]?.performers[0];
  return performer ? place(performer) : Infinity;
}

function sameCast(a: readonly Performer[], b: readonly Performer[]): boolean {
  return a.length === b.length && a.every(({ person }) => b.some((other) => other.person.id === person.id));
}
