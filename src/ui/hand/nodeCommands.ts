import { formatAddress } from '../../explore/address.ts';
import { applyNodeAction, offeredActions, type NodeAction } from '../../explore/nodeActions.ts';
import { selectNode } from '../../explore/transitions.ts';
import type { NodeId } from '../../graph/types.ts';
import { selectVisible } from '../../store/selectors.ts';
import { useCopyHref } from '../share/useCopyLink.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';

export type CommandName = NodeAction | 'routeFrom';

export interface NodeCommand {
  readonly name: string;
  readonly run: () => void;
}

/** What can be done with a node as things stand, ready to be done: the same for menu, preview and details. */
export function useNodeCommands(id: NodeId, leaveOut: readonly CommandName[] = []): readonly NodeCommand[] {
  const { store, hrefOf } = useServices();
  const copy = useCopyHref();
  const state = useExplorer((data) => data.state);
  const visible = useExplorer(selectVisible);
  const offered = offeredActions(state, visible, id).filter((action) => !leaveOut.includes(action));
  return [
    ...offered.map((action) => ({
      name: words.hand.action(action),
      run: () => {
        store.getState().change((before) => applyNodeAction(before, action, id));
      },
    })),
    ...(leaveOut.includes('routeFrom')
      ? []
      : [
          {
            name: words.hand.routeFrom,
            run: () => {
              const { state: now, change, askRoute } = store.getState();
              if (now.selected !== id) change((before) => selectNode(before, id));
              askRoute(id);
            },
          },
        ]),
    {
      name: words.hand.copyLink,
      run: () => {
        const { state: now, book } = store.getState();
        const address = now.selected === id ? now : selectNode(now, id);
        void copy(new URL(hrefOf(formatAddress(address, book)), location.href).href);
      },
    },
  ];
}
