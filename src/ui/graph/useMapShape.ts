import { startTransition, useLayoutEffect, useState, type RefObject } from 'react';
import type { MapShape } from '../../explore/tableFrame.ts';

/** Canvases narrower than this, width to height, get the tall map. */
const NARROW = 0.8;

/** Which map fits an element; null until it has been measured. It changes as the element does. */
export function useMapShape(element: RefObject<HTMLElement | null>): MapShape | null {
  const [shape, setShape] = useState<MapShape | null>(null);
  useLayoutEffect(() => {
    const host = element.current;
    if (!host) return;
    const measure = (): void => {
      const { width, height } = host.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      // What hangs on it is the whole picture, too much to be made before the frame around it is seen.
      startTransition(() => {
        setShape(width / height < NARROW ? 'tall' : 'wide');
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return shape;
}
