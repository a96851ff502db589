import { useSyncExternalStore } from 'react';
import { ROOM_LIMITS } from '../scene/tokens.ts';

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => {
        list.removeEventListener('change', changed);
      };
    },
    () => window.matchMedia(query).matches,
  );
}

/** How much room the window gives. */
export type Room = 'wide' | 'middle' | 'phone';

export function useRoom(): Room {
  const phone = useMedia(`(max-width: ${String(ROOM_LIMITS.phone)}px)`);
  const middle = useMedia(`(max-width: ${String(ROOM_LIMITS.middle)}px)`);
  return phone ? 'phone' : middle ? 'middle' : 'wide';
}
