import { Menu } from '@base-ui/react/menu';
import { hideNode, togglePicked } from '../../explore/handTransitions.ts';
import type { ExplorerState } from '../../explore/explorerState.ts';
import { onlyWork, selectNode, setLayout, setView } from '../../explore/transitions.ts';
import type { GraphNode, NodeId, WorkId } from '../../graph/types.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import styles from './RowMenu.module.css';

interface Props {
  readonly node: GraphNode;
  /** The button the menu opens at, and to which focus goes back. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

interface Action {
  readonly name: string;
  readonly change: (state: ExplorerState, id: NodeId) => ExplorerState;
}

/** What can be done with a node from its row: the same as on the map. */
export function RowMenu({ node, anchor, onClose }: Props) {
  const { store } = useServices();
  const isPicked = useExplorer(({ state }) => state.picked.includes(node.id));
  const isSelected = useExplorer(({ state }) => state.selected === node.id);
  const actions: readonly Action[] = [
    isSelected
      ? { name: words.list.actions.deselect, change: (state) => selectNode(state, null) }
      : { name: words.list.actions.select, change: selectNode },
    ...(isSelected
      ? []
      : [{ name: isPicked ? words.list.actions.unpick : words.list.actions.pick, change: togglePicked }]),
    {
      name: words.list.actions.map,
      change: (state, id) => setView(setLayout(selectNode(state, id), 'table'), 'graph'),
    },
    {
      name: words.list.actions.wings,
      change: (state, id) => setView(setLayout(selectNode(state, id), 'radial'), 'graph'),
    },
    ...(node.kind === 'work'
      ? [
          {
            name: words.list.actions.onlyWork,
            change: (state: ExplorerState) => onlyWork(state, node.id as WorkId),
          },
        ]
      : []),
    { name: words.list.actions.hide, change: hideNode },
  ];
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
            {actions.map(({ name, change }) => (
              <Menu.Item
                key={name}
                className={styles.item}
                onClick={() => {
                  store.getState().change((state) => change(state, node.id));
                }}
              >
                {name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
