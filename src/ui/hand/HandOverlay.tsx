import { lazy, Suspense, type RefObject } from 'react';
import type { GraphCanvas } from '../../canvas/graphCanvasTypes.ts';
import type { useHand } from './useHand.ts';

const NodeMenu = lazy(async () => ({ default: (await import('./NodeMenu.tsx')).NodeMenu }));
const NodePreview = lazy(async () => ({ default: (await import('./NodePreview.tsx')).NodePreview }));

interface Props {
  readonly hand: ReturnType<typeof useHand>;
  readonly canvas: GraphCanvas | null;
  readonly host: RefObject<HTMLElement | null>;
}

/** What stands over the canvas while a hand is on it: the card of a node, or its menu. Fetched when first asked for. */
export function HandOverlay({ hand, canvas, host }: Props) {
  const { preview, menu, follow, keep, leave, dismiss, closeMenu } = hand;
  return (
    <Suspense>
      {canvas && preview && !menu && (
        <NodePreview
          preview={preview}
          canvas={canvas}
          follow={follow}
          onEnter={keep}
          onLeave={leave}
          onDismiss={dismiss}
        />
      )}
      {menu && (
        <NodeMenu id={menu.id} anchor={menu.anchor} returnTo={() => host.current} onClose={closeMenu} />
      )}
    </Suspense>
  );
}
