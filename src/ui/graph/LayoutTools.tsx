import { LayoutGrid, Network, Shuffle, Waypoints } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { rearrange, setLayout } from '../../explore/transitions.ts';
import { useExplorer, useServices } from '../useExplorer.ts';
import { words } from '../words.ts';
import { ToolButton } from './ToolButton.tsx';

const LayoutMenu = lazy(async () => ({ default: (await import('./LayoutMenu.tsx')).LayoutMenu }));

/** How what is shown is laid: the menu of layouts, another free map, and the way between the Wings and the Table. */
export function LayoutTools({ hasFocus }: { readonly hasFocus: boolean }) {
  const { store } = useServices();
  const layout = useExplorer(({ state }) => state.layout);
  const [opened, setOpened] = useState(false);
  const { change } = store.getState();
  const isTable = layout === 'table' || (layout === 'radial' && !hasFocus);
  const plainButton = (
    <ToolButton
      name={words.graph.layout}
      Icon={LayoutGrid}
      hasMenu
      onClick={() => {
        setOpened(true);
      }}
    />
  );
  return (
    <>
      {opened ? (
        <Suspense fallback={plainButton}>
          <LayoutMenu hasFocus={hasFocus} />
        </Suspense>
      ) : (
        plainButton
      )}
      {layout === 'force' && (
        <ToolButton
          name={words.graph.rearrange}
          Icon={Shuffle}
          onClick={() => {
            change(rearrange);
          }}
        />
      )}
      {!isTable && (
        <ToolButton
          name={words.graph.table}
          Icon={Network}
          onClick={() => {
            change((state) => setLayout(state, 'table'));
          }}
        />
      )}
      {isTable && hasFocus && (
        <ToolButton
          name={words.graph.wings}
          Icon={Waypoints}
          onClick={() => {
            change((state) => setLayout(state, 'radial'));
          }}
        />
      )}
    </>
  );
}
