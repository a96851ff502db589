import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { NodeId } from '../../graph/types.ts';
import { words } from '../words.ts';

const NodeMenu = lazy(async () => ({ default: (await import('./NodeMenu.tsx')).NodeMenu }));

/** The menu of the selected node, for who does not point at the map. */
export function MoreButton({ id }: { readonly id: NodeId }) {
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<Element | null>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        <Ellipsis size={15} aria-hidden />
        {words.hand.more}
      </button>
      {anchor && (
        <Suspense>
          <NodeMenu
            id={id}
            anchor={anchor}
            returnTo={() => button.current}
            leaveOut={['open', 'routeFrom']}
            onClose={() => {
              setAnchor(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
