import { useSyncExternalStore } from 'react';
import { ROOM_LIMITS } from '../scene/tokens.ts';

/** What each query said last on a screen. */
const onScreen = new Map<string, boolean>();

/**
 * Whether a media query holds, now and as it changes. While printing it says what it said before: a sheet of paper is no window, and
 * what is to be printed must not be taken apart for it.
 */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => {
        list.removeEventListener('change', changed);
      };
    },
    () => {
      const before = onScreen.get(query);
      if (before !== undefined && window.matchMedia('print').matches) return before;
      const { matches } = window.matchMedia(query);
      onScreen.set(query, matches);
      return matches;
    },
  );
}

/** How much room the window gives. */
export type Room = 'wide' | 'middle' | 'phone';

export function useRoom(): Room {
  const phone = useMedia(`(max-width: ${String(ROOM_LIMITS.phone)}px)`);
  const middle = useMedia(`(max-width: ${String(ROOM_LIMITS.middle)}px)`);
  return phone ? 'phone' : middle ? 'middle' : 'wide';
}
