import { useEffect, useState, type RefObject } from 'react';

/**
 * Keeps the wheel from an element until someone clicks it or goes to it with the keyboard, and again once they have left
 * the frame: whoever scrolls a page past a map wants to go on scrolling. Says whether the element has the wheel.
 */
export function useWheelGuard(element: RefObject<HTMLElement | null>): boolean {
  const [hasWheel, setHasWheel] = useState(false);
  useEffect(() => {
    const host = element.current;
    if (!host) return;
    // On its way down, before the canvas hears of it; the page scrolls as it would without a map.
    const keep = (event: WheelEvent): void => {
      if (!hasWheel) event.stopPropagation();
    };
    const give = (): void => {
      setHasWheel(true);
    };
    const take = (): void => {
      setHasWheel(false);
    };
    host.addEventListener('wheel', keep, { capture: true, passive: true });
    host.addEventListener('pointerdown', give);
    host.addEventListener('focusin', give);
    window.addEventListener('blur', take);
    return () => {
      host.removeEventListener('wheel', keep, { capture: true });
      host.removeEventListener('pointerdown', give);
      host.removeEventListener('focusin', give);
      window.removeEventListener('blur', take);
    };
  }, [element, hasWheel]);
  return hasWheel;
}
