import type { ReactNode } from 'react';
import { formatAddress } from '../../explore/address.ts';
import type { ExplorerState } from '../../explore/explorerState.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { isPlainClick } from './isPlainClick.ts';

interface Props {
  /** What a click makes of the state the visitor is in. */
  readonly to: (state: ExplorerState) => ExplorerState;
  readonly className?: string | undefined;
  /** Whether it leads to what is shown already. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link to what a transition leads to: a click goes there here, a middle click in a new tab. */
export function StateLink({ to, className, current = false, children }: Props) {
  const { store, hrefOf } = useServices();
  const href = useExplorer(({ state, book }) => formatAddress(to(state), book));
  return (
    <a
      href={hrefOf(href)}
      className={className}
      aria-current={current || undefined}
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
