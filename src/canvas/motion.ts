/** Milliseconds. */
export const DURATIONS = { select: 220, camera: 350, layout: 450, names: 120 } as const;

/** Time after the last movement until the picture counts as at rest, in milliseconds. */
export const REST_AFTER = 120;

/**
 * `cubic-bezier(.2, .7, .2, 1)`, the one easing of the product: a quick start, a long soft end.
 * Solved by bisection; 12 halvings are finer than a pixel over any screen.
 */
export function ease(time: number): number {
  if (time <= 0) return 0;
  if (time >= 1) return 1;
  let [low, high] = [0, 1];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (bezier(0.2, 0.2, middle) < time) low = middle;
    else high = middle;
  }
  return bezier(0.7, 1, (low + high) / 2);
}

function bezier(first: number, second: number, t: number): number {
  const rest = 1 - t;
  return 3 * rest * rest * t * first + 3 * rest * t * t * second + t * t * t;
}
