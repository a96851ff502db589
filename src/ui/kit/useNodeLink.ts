import type { MouseEvent } from 'react';
import { formatAddress } from '../../explore/address.ts';
import { selectNode } from '../../explore/transitions.ts';
import type { NodeId } from '../../graph/types.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { isPlainClick } from './isPlainClick.ts';

/** What makes an element a link to a node in the state the visitor is in: a click selects it here, a middle click opens it in a new tab. */
export function useNodeLink(id: NodeId) {
  const { store, hrefOf } = useServices();
  const address = useExplorer(({ state, book }) => formatAddress(selectNode(state, id), book));
  const hover = (hovered: NodeId | null) => (): void => {
    store.getState().hover(hovered);
  };
  return {
    href: hrefOf(address),
    onClick: (event: MouseEvent): void => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      store.getState().change((state) => selectNode(state, id));
    },
    onPointerEnter: hover(id),
    onPointerLeave: hover(null),
    onFocus: hover(id),
    onBlur: hover(null),
  };
}
