import { useEffect, type RefObject } from 'react';
import type { GraphCanvas } from '../../canvas/graphCanvasTypes.ts';

/** Tells the canvas where a toolbar lies over it, so that no name is written beneath; again whenever the toolbar or the map changes its size. */
export function useCovered(
  canvas: GraphCanvas | null,
  host: RefObject<HTMLElement | null>,
  tools: RefObject<HTMLElement | null>,
  hasDetails: boolean,
): void {
  useEffect(() => {
    const [map, bar] = [host.current, tools.current];
    if (!canvas || !map || !bar) return;
    const measure = (): void => {
      const around = map.getBoundingClientRect();
      const box = bar.getBoundingClientRect();
      const [left, top] = [box.left - around.left, box.top - around.top];
      canvas.setCovered([{ left, top, right: left + box.width, bottom: top + box.height }]);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(map);
    observer.observe(bar);
    return () => {
      observer.disconnect();
    };
  }, [canvas, host, tools, hasDetails]);
}
