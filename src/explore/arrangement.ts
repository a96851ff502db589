import type { WorkId } from '../graph/types.ts';

/**
 * What rows can be sorted by. `works`: by the first work, then by billing in it; `appearances`: by how many works one
 * is in. A view that knows nothing of an order keeps its own.
 */
export const SORTS = ['weight', 'name', 'kind', 'works', 'appearances', 'ties', 'fate'] as const;
export type SortKey = (typeof SORTS)[number];

/** By a key, or by the billing in a work. `reversed` turns it round; who has nothing to be sorted by stays last. */
export interface Sort {
  readonly by: SortKey | WorkId;
  readonly reversed: boolean;
}

export const LIST_GROUPS = ['none', 'kind', 'work'] as const;
/** `work`: by the work one is first shown in. */
export type ListGroup = (typeof LIST_GROUPS)[number];

/** Columns of the list beside the name. */
export const LIST_COLUMNS = [
  'kind',
  'description',
  'works',
  'appearances',
  'ties',
  'fate',
  'weight',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const SPANS = ['main', 'all'] as const;
/** Works that are lined up: those with a seat at the Table, or every one. */
export type Span = (typeof SPANS)[number];

/** How list, cast and timeline line things up. */
export interface Arrangement {
  /** Null: as the view has it. */
  readonly sort: Sort | null;
  readonly group: ListGroup;
  /** In the order of `LIST_COLUMNS`. */
  readonly columns: readonly ListColumn[];
  /** Text that rows must hold, as `findText` writes it. */
  readonly find: string;
  readonly span: Span;
  /** Lines of the timeline at most; null: as many as are easily followed. */
  readonly lines: number | null;
}

export const DEFAULT_ARRANGEMENT: Arrangement = {
  sort: null,
  group: 'none',
  columns: ['kind', 'works', 'ties'],
  find: '',
  span: 'main',
  lines: null,
};

const LONGEST_FIND = 60;

/** A text to find in the one way an address writes it: lower case, single blanks, 60 characters at most. */
export function findText(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
  return [...plain].slice(0, LONGEST_FIND).join('').trim();
}
