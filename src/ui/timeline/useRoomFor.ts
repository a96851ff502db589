import { useLayoutEffect, useState, type RefObject } from 'react';

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Size of an element's inside in CSS pixels, now and as it changes; null before the first layout. */
export function useRoomFor(element: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const one = element.current;
    if (!one) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = one;
      setRoom((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(one);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return room;
}
