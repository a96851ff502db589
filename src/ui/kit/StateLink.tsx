import type { ReactNode } from 'react';
import { formatAddress } from '../../explore/address.ts';
import type { ExplorerState } from '../../explore/explorerState.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { isPlainClick } from './isPlainClick.ts';

interface Props {
  /** From the state the visitor is in to the one the link opens. */
  readonly to: (state: ExplorerState) => ExplorerState;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to another state of the explorer: a click goes there, a middle click opens it in a new tab. */
export function StateLink({ to, className, children }: Props) {
  const { store, hrefOf } = useServices();
  const href = useExplorer(({ state, book }) => formatAddress(to(state), book));
  return (
    <a
      href={hrefOf(href)}
      className={className}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        store.getState().change(to);
      }}
    >
      {children}
    </a>
  );
}
