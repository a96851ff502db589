import type { Graph } from '../graph/graph.ts';
import { KINDS, type Kind, type WorkId } from '../graph/types.ts';
import type { ListGroup } from './arrangement.ts';
import type { ListRow } from './nodeList.ts';

/** Rows under one head. */
export type RowGroup = { readonly rows: readonly ListRow[] } & (
  | { readonly by: 'none' }
  | { readonly by: 'kind'; readonly kind: Kind }
  | { readonly by: 'work'; readonly work: WorkId }
);

/**
 * Rows by kind in the vocabulary's order, or by the work that shows them first in release order; in each group the
 * order the rows came in. Every row is in exactly one group, and no group is empty.
 */
export function listGroups(rows: readonly ListRow[], group: ListGroup, known: Graph): readonly RowGroup[] {
  const groups: readonly RowGroup[] =
    group === 'none'
      ? [{ by: 'none', rows }]
      : group === 'kind'
        ? KINDS.map((kind) => ({ by: 'kind', kind, rows: rows.filter(({ node }) => node.kind === kind) }))
        : known.works.map((work) => ({
            by: 'work',
            work,
            rows: rows.filter(({ node }) => node.revealedIn === work),
          }));
  return groups.filter((one) => one.rows.length > 0);
}
