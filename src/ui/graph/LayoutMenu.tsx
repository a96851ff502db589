import { Menu } from '@base-ui/react/menu';
import { Check, LayoutGrid } from 'lucide-react';
import { LAYOUTS, type Layout } from '../../explore/explorerState.ts';
import { setLayout } from '../../explore/transitions.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { MenuPanel } from '../kit/MenuPanel.tsx';
import styles from '../kit/MenuPanel.module.css';

/** The layouts to choose from. It is fetched when first asked for, and opens then. */
export function LayoutMenu({ hasFocus }: { readonly hasFocus: boolean }) {
  const { store } = useServices();
  const layout = useExplorer(({ state }) => state.layout);
  const choose = (next: Layout): void => {
    store.getState().change((state) => setLayout(state, next));
  };
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger aria-label={words.graph.layout} title={words.graph.layout}>
        <LayoutGrid size={18} aria-hidden />
      </Menu.Trigger>
      <MenuPanel name={words.graph.layout} side="left" align="start" sideOffset={8}>
        <Menu.RadioGroup value={layout} onValueChange={choose}>
          {LAYOUTS.map((each) => (
            <Menu.RadioItem
              key={each}
              value={each}
              disabled={each === 'radial' && !hasFocus}
              closeOnClick
              className={styles.item}
              aria-label={words.graph.layouts[each].name}
            >
              <span className={styles.mark}>
                <Menu.RadioItemIndicator>
                  <Check size={16} aria-hidden />
                </Menu.RadioItemIndicator>
              </span>
              <span>
                {words.graph.layouts[each].name}
                <small>{words.graph.layouts[each].about}</small>
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </MenuPanel>
    </Menu.Root>
  );
}
