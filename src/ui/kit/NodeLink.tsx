import type { MouseEvent, ReactNode } from 'react';
import { formatAddress } from '../../explore/address.ts';
import { selectNode } from '../../explore/transitions.ts';
import type { NodeId } from '../../graph/types.ts';
import { selectKnown } from '../../store/selectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { isPlainClick } from './isPlainClick.ts';

interface Props {
  readonly id: NodeId;
  readonly className?: string | undefined;
  /** What stands in the link; the node's label if left out. */
  readonly children?: ReactNode;
}

/** A link to a node in the state the visitor is in: a click selects it here, a middle click opens it in a new tab. */
export function NodeLink({ id, className, children }: Props) {
  const { store, hrefOf } = useServices();
  const label = useExplorer((data) => selectKnown(data).nodes.get(id)?.label);
  const href = useExplorer(({ state, book }) => formatAddress(selectNode(state, id), book));
  if (label === undefined) return null;
  const select = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    store.getState().change((state) => selectNode(state, id));
  };
  const hover = (hovered: NodeId | null) => (): void => {
    store.getState().hover(hovered);
  };
  return (
    <a
      href={hrefOf(href)}
      className={className}
      onClick={select}
      onPointerEnter={hover(id)}
      onPointerLeave={hover(null)}
      onFocus={hover(id)}
      onBlur={hover(null)}
    >
      {children ?? label}
    </a>
  );
}
