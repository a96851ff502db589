import { sortName } from './sortRows.ts';
import type { OutlineBranch } from './spokenOutline.ts';

/** A line that is to be seen, because all above it are open. */
export interface OutlineRow {
  readonly branch: OutlineBranch;
  readonly isOpen: boolean;
  /** Key of the line it stands under; null at the top. */
  readonly parent: string | null;
}

/** What a key does in the outline. */
export type OutlineMove =
  | { readonly type: 'go'; readonly to: string }
  | { readonly type: 'open'; readonly keys: readonly string[] }
  | { readonly type: 'close'; readonly key: string };

/** The lines that are to be seen, from top to bottom. */
export function outlineRows(
  branches: readonly OutlineBranch[],
  open: ReadonlySet<string>,
  parent: string | null = null,
): readonly OutlineRow[] {
  return branches.flatMap((branch) => {
    const isOpen = branch.children.length > 0 && open.has(branch.key);
    return [{ branch, isOpen, parent }, ...(isOpen ? outlineRows(branch.children, open, branch.key) : [])];
  });
}

/**
 * What a key does on a line, as the ARIA Authoring Practices have it for a tree: up and down walk, right opens or goes
 * in, left closes or goes out, Home and End go to the ends, `*` opens all lines of this level, a letter goes to the next
 * line that begins with it. Null if it does nothing here.
 */
export function outlineMove(rows: readonly OutlineRow[], at: string, key: string): OutlineMove | null {
  const place = rows.findIndex(({ branch }) => branch.key === at);
  const row = rows[place];
  if (!row) return null;
  const go = (target: OutlineRow | undefined): OutlineMove | null =>
    target === undefined || target === row ? null : { type: 'go', to: target.branch.key };
  const hasChildren = row.branch.children.length > 0;
  switch (key) {
    case 'ArrowDown':
      return go(rows[place + 1]);
    case 'ArrowUp':
      return go(rows[place - 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (hasChildren && !row.isOpen) return { type: 'open', keys: [at] };
      return row.isOpen ? go(rows[place + 1]) : null;
    case 'ArrowLeft':
      if (row.isOpen) return { type: 'close', key: at };
      return go(rows.find(({ branch }) => branch.key === row.parent));
    case '*': {
      const closed = rows.filter(
        ({ branch, parent, isOpen }) => parent === row.parent && !isOpen && branch.children.length > 0,
      );
      return closed.length === 0 ? null : { type: 'open', keys: closed.map(({ branch }) => branch.key) };
    }
    default:
      return key.length === 1 && key !== ' ' ? go(nextWith(rows, place, key)) : null;
  }
}

/** The next line, going round, that begins with a letter, a leading article aside. */
function nextWith(rows: readonly OutlineRow[], place: number, letter: string): OutlineRow | undefined {
  const initial = letter.toLocaleLowerCase('en');
  return [...rows.slice(place + 1), ...rows.slice(0, place)].find(({ branch }) =>
    sortName(branch.label).toLocaleLowerCase('en').startsWith(initial),
  );
}
