import { EASING } from '../scene/tokens.ts';

export { MOTION as DURATIONS } from '../scene/tokens.ts';

/** Time after the last movement until the picture counts as at rest, in milliseconds. */
export const REST_AFTER = 120;

/**
 * The one easing of the product, as CSS has it under `--ease`: a quick start, a long soft end.
 * Solved by bisection; 12 halvings are finer than a pixel over any screen.
 */
export function ease(time: number): number {
  if (time <= 0) return 0;
  if (time >= 1) return 1;
  const [x1, y1, x2, y2] = EASING;
  let [low, high] = [0, 1];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (bezier(x1, x2, middle) < time) low = middle;
    else high = middle;
  }
  return bezier(y1, y2, (low + high) / 2);
}

function bezier(first: number, second: number, t: number): number {
  const rest = 1 - t;
  return 3 * rest * rest * t * first + 3 * rest * t * t * second + t * t * t;
}
