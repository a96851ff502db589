import { lazy, Suspense } from 'react';
import type { View } from '../explore/explorerState.ts';
import { words } from './words.ts';
import styles from './TableView.module.css';

const VIEWS = {
  list: lazy(async () => ({ default: (await import('./list/ListView.tsx')).ListView })),
  cast: lazy(async () => ({ default: (await import('./cast/CastView.tsx')).CastView })),
  timeline: lazy(async () => ({ default: (await import('./timeline/TimelineView.tsx')).TimelineView })),
} as const satisfies Record<Exclude<View, 'graph'>, unknown>;

/** One of the views that are read rather than looked at; fetched when first asked for. */
export function TableView({ view }: { readonly view: Exclude<View, 'graph'> }) {
  const Shown = VIEWS[view];
  return (
    <Suspense fallback={<p className={styles.loading}>{words.start.loading}</p>}>
      <Shown />
    </Suspense>
  );
}
