import type { ReactNode } from 'react';
import { formatAddress } from '../../explore/address.ts';
import { openSource } from '../../explore/transitions.ts';
import type { SourceId } from '../../graph/types.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { isPlainClick } from './isPlainClick.ts';

/** A link to a source and all that rests on it, in the state the visitor is in. */
export function SourceLink({ id, children }: { readonly id: SourceId; readonly children: ReactNode }) {
  const { store, hrefOf } = useServices();
  const href = useExplorer(({ state, book }) => formatAddress(openSource(state, id), book));
  return (
    <a
      href={hrefOf(href)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        store.getState().change((state) => openSource(state, id));
      }}
    >
      {children}
    </a>
  );
}
