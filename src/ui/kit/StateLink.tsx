import type { ReactNode } from 'react';
import { formatAddress } from '../../explore/address.ts';
import type { ExplorerState } from '../../explore/explorerState.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { isPlainClick } from './isPlainClick.ts';

interface Props {
  /** What a click makes of the state the visitor is in. */
  readonly to: (state: ExplorerState) => ExplorerState;
  readonly className?: string | undefined;
  /** Whether it leads to what is shown already; `step` if it is one of several steps. */
  readonly current?: boolean | 'step';
  /** What it is called where nothing is written in it. */
  readonly name?: string | undefined;
  /** Told when a plain click has led there. */
  readonly onFollow?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** A link to what a transition leads to: a click goes there here, a middle click in a new tab. */
export function StateLink({ to, className, current = false, name, onFollow, children }: Props) {
  const { store, hrefOf } = useServices();
  const href = useExplorer(({ state, book }) => formatAddress(to(state), book));
  return (
    <a
      href={hrefOf(href)}
      className={className}
      aria-label={name}
      title={name}
      aria-current={current || undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        store.getState().change(to);
        onFollow?.();
      }}
    >
      {children}
    </a>
  );
}
