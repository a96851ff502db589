import type { WorkId } from '../graph/types.ts';
import type { SearchHit, SearchIndex } from './search.ts';

/** A node that a text asks for within some works. */
export interface ScopeHit {
  readonly node: SearchHit;
  /** In the order that was asked for. */
  readonly works: readonly SearchHit[];
}

const IN = /\s+in\s+/giu;
const AND = /\s*(?:,|&|\+|\band\b)\s*/iu;
/** Names with the same first words are told apart by a number: "chapters 2 and 3". */
const NUMBERED = /^(.*?\S)\s+\d+$/u;
const MOST_HITS = 20;

/**
 * Which node a text asks for, and in which works: `bowery king in chapters 2 and 3`. An "in" may belong to a name, so each is tried, the
 * first one first. Null if the text names no works, or one of its names is not found.
 */
export function findScopeHit(index: SearchIndex, text: string): ScopeHit | null {
  for (const mark of text.matchAll(IN)) {
    const node = index.find(text.slice(0, mark.index), MOST_HITS).find(({ kind }) => kind !== 'work');
    const works = workHits(index, text.slice(mark.index + mark[0].length));
    if (node && works) return { node, works };
  }
  return null;
}

function workHits(index: SearchIndex, text: string): readonly SearchHit[] | null {
  const found: SearchHit[] = [];
  let stem = '';
  for (const part of text.split(AND)) {
    const name = /^\d+$/.test(part) ? `${stem} ${part}` : part.replace(/s(?=\s+\d+$)/u, '');
    stem = NUMBERED.exec(name)?.[1] ?? stem;
    const work = index.find(name, MOST_HITS).find(({ kind }) => kind === 'work');
    if (name.trim() === '' || !work) return null;
    if (!found.some(({ id }) => id === work.id)) found.push(work);
  }
  return found;
}

/** The ids of its works, in the dataset's order, as a lens holds them. */
export function worksOf({ works }: ScopeHit, order: readonly WorkId[]): readonly WorkId[] {
  return order.filter((id) => works.some((work) => (work.id as string) === id));
}
