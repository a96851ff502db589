import { Menu } from '@base-ui/react/menu';
import { applyNodeAction, offeredActions } from '../../explore/nodeActions.ts';
import type { GraphNode } from '../../graph/types.ts';
import { selectVisible } from '../../store/selectors.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './RowMenu.module.css';

interface Props {
  readonly node: GraphNode;
  /** The button the menu opens at, and to which focus goes back. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** What can be done with a node from its row: the same as on the map. */
export function RowMenu({ node, anchor, onClose }: Props) {
  const { store } = useServices();
  const state = useExplorer((data) => data.state);
  const visible = useExplorer(selectVisible);
  return (
    <Menu.Root
      open
      modal={false}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} align="end" sideOffset={4} className={styles.positioner}>
          <Menu.Popup
            className={styles.menu}
            aria-label={words.list.menuOf(node.label)}
            finalFocus={() => anchor}
          >
            {offeredActions(state, visible, node.id).map((action) => (
              <Menu.Item
                key={action}
                className={styles.item}
                onClick={() => {
                  store.getState().change((before) => applyNodeAction(before, action, node.id));
                }}
              >
                {words.hand.action(action)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
