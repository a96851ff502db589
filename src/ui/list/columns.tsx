import type { ReactNode } from 'react';
import type { ListColumn, SortKey } from '../../explore/arrangement.ts';
import type { ListRow } from '../../explore/nodeList.ts';
import type { WorkId } from '../../graph/types.ts';
import { words } from '../words.ts';

interface Column {
  /** What a click on its head sorts by; null where there is no order. */
  readonly sort: SortKey | null;
  /** A CSS track. */
  readonly width: string;
  readonly isNumber?: true;
  readonly cell: (row: ListRow, short: ReadonlyMap<WorkId, string>) => ReactNode;
}

/** What the list can tell of a node beside its name. */
export const COLUMNS: Readonly<Record<ListColumn, Column>> = {
  kind: {
    sort: 'kind',
    width: 'minmax(96px, 0.8fr)',
    cell: ({ node }) => words.kindOne(node.kind),
  },
  description: {
    sort: null,
    width: 'minmax(180px, 3fr)',
    cell: ({ node }) => node.description,
  },
  works: {
    sort: 'works',
    width: 'minmax(140px, 2fr)',
    cell: ({ node }, short) =>
      node.works
        .map((work) => short.get(work) ?? '')
        .filter(Boolean)
        .join(', '),
  },
  appearances: {
    sort: 'appearances',
    width: '104px',
    isNumber: true,
    cell: ({ appearances }) => appearances,
  },
  ties: { sort: 'ties', width: '64px', isNumber: true, cell: ({ ties }) => ties },
  fate: {
    sort: 'fate',
    width: 'minmax(104px, 1fr)',
    cell: ({ fate }) => fate && words.fate[fate.fate],
  },
  weight: { sort: 'weight', width: '76px', isNumber: true, cell: ({ weight }) => weight.toFixed(1) },
};
