import { useCallback, useEffect, useRef, useState } from 'react';
import type { NodeId } from '../../graph/types.ts';

/** What the preview is of, and by what it was asked for. */
export interface Preview {
  readonly id: NodeId;
  readonly by: 'pointer' | 'keys' | 'hold';
}

/** Milliseconds: until the first card, until the next one while one is there, and until the last one goes. */
const DWELL = { first: 420, next: 140, leave: 260 };

/**
 * Which node's card is shown. A pointer has to dwell, so that nothing flickers on the way across the map, and has time to reach
 * the card; a resting finger gets it at once. Whatever is dismissed stays away until something else is asked for.
 */
export function usePreview() {
  const [shown, setShown] = useState<Preview | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const isShown = useRef(false);

  const later = useCallback((next: Preview | null, wait: number): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      isShown.current = next !== null;
      setShown(next);
    }, wait);
  }, []);
  const ask = useCallback(
    (id: NodeId | null, by: Preview['by']): void => {
      if (id === null) later(null, DWELL.leave);
      else later({ id, by }, by === 'hold' ? 0 : isShown.current ? DWELL.next : DWELL.first);
    },
    [later],
  );
  const dismiss = useCallback((): void => {
    window.clearTimeout(timer.current);
    isShown.current = false;
    setShown(null);
  }, []);
  /** The pointer is on the card itself. */
  const keep = useCallback((): void => {
    window.clearTimeout(timer.current);
  }, []);
  const leave = useCallback((): void => {
    later(null, DWELL.leave);
  }, [later]);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  return { shown, ask, dismiss, keep, leave };
}
