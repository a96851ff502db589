import { Menu } from '@base-ui/react/menu';
import type { ComponentProps, ReactNode } from 'react';
import styles from './MenuPanel.module.css';

interface Props extends Pick<
  ComponentProps<typeof Menu.Positioner>,
  'anchor' | 'side' | 'align' | 'sideOffset'
> {
  readonly name: string;
  readonly finalFocus?: ComponentProps<typeof Menu.Popup>['finalFocus'];
  readonly children: ReactNode;
}

/**
 * What a menu shows, over everything else. It stands in the page's main part, so that whoever goes by landmarks meets it,
 * and fixed to the window, so that this part does not cut it off.
 */
export function MenuPanel({ name, finalFocus, children, ...place }: Props) {
  return (
    <Menu.Portal container={document.querySelector('main')}>
      <Menu.Positioner {...place} positionMethod="fixed" className={styles.positioner}>
        <Menu.Popup className={styles.menu} aria-label={name} finalFocus={finalFocus}>
          {children}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}
