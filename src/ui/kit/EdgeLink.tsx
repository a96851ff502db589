import type { ReactNode } from 'react';
import { formatAddress } from '../../explore/address.ts';
import { openEdge } from '../../explore/handTransitions.ts';
import type { EdgeId } from '../../graph/types.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { isPlainClick } from './isPlainClick.ts';

interface Props {
  readonly id: EdgeId;
  readonly className?: string | undefined;
  /** Its accessible name, where what stands in it has none. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to the receipt of a tie, in the state the visitor is in. */
export function EdgeLink({ id, className, label, children }: Props) {
  const { store, hrefOf } = useServices();
  const href = useExplorer(({ state, book }) => formatAddress(openEdge(state, id), book));
  return (
    <a
      href={hrefOf(href)}
      className={className}
      aria-label={label}
      title={label}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        store.getState().change((state) => openEdge(state, id));
      }}
    >
      {children}
    </a>
  );
}
