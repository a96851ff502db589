import { Menu } from '@base-ui/react/menu';
import type { NodeId } from '../../graph/types.ts';
import { selectKnown } from '../../store/selectors.ts';
import { KindMark } from '../kit/KindMark.tsx';
import { MenuPanel } from '../kit/MenuPanel.tsx';
import styles from '../kit/MenuPanel.module.css';
import { useExplorer } from '../useExplorer.ts';
import { words } from '../words.ts';
import { useNodeCommands, type CommandName } from './nodeCommands.ts';

interface Props {
  readonly id: NodeId;
  /** What it opens beside: an element, or a place in the window. */
  readonly anchor: Element | { readonly getBoundingClientRect: () => DOMRect };
  /** Where the focus goes when it closes. */
  readonly returnTo: () => HTMLElement | null;
  readonly leaveOut?: readonly CommandName[];
  readonly onClose: () => void;
}

/** What one can do with a node, as a menu. */
export function NodeMenu({ id, anchor, returnTo, leaveOut = [], onClose }: Props) {
  const node = useExplorer((data) => selectKnown(data).nodes.get(id));
  const commands = useNodeCommands(id, leaveOut);
  if (!node) return null;
  return (
    <Menu.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <MenuPanel
        name={words.hand.menuOf(node.label)}
        anchor={anchor}
        side="bottom"
        align="start"
        sideOffset={6}
        finalFocus={returnTo}
      >
        <p className={styles.title} aria-hidden>
          <KindMark kind={node.kind} />
          {node.label}
        </p>
        {commands.map(({ name, run }) => (
          <Menu.Item key={name} className={styles.item} onClick={run}>
            {name}
          </Menu.Item>
        ))}
      </MenuPanel>
    </Menu.Root>
  );
}
