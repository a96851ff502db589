import { useEffect, type RefObject } from 'react';
import type { NodeId } from '../../graph/types.ts';

/** Brings the row, or whatever else stands for the selected node, into sight when another one is selected. */
export function useShowCurrent(scroller: RefObject<HTMLElement | null>, selected: NodeId | null): void {
  useEffect(() => {
    if (selected === null) return;
    scroller.current
      ?.querySelector('[aria-current]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scroller, selected]);
}
