import type { Page } from 'playwright-core';

/** Nearest-rank percentile of some times; NaN if there are none. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Times between frames, in ms, while `act` goes on: one act a frame, as a hand or a wheel gives them. */
export async function frameTimes(
  page: Page,
  frames: number,
  act: (frame: number) => Promise<void>,
): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { frameTimes: times, framesGoOn: true });
    let last = performance.now();
    const tick = (now: number): void => {
      times.push(now - last);
      last = now;
      if ((globalThis as unknown as { framesGoOn: boolean }).framesGoOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  for (let frame = 0; frame < frames; frame += 1) await act(frame);
  return page.evaluate(() => {
    const world = globalThis as unknown as { frameTimes: number[]; framesGoOn: boolean };
    world.framesGoOn = false;
    return world.frameTimes.slice(1);
  });
}

/** Lets the page come to rest: two frames and an idle moment. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            requestIdleCallback(() => {
              done();
            });
          }),
        );
      }),
  );
}

/**
 * Time from an input event to the end of the first frame that shows its answer, in ms: the Event Timing API's
 * duration of the last such event (rounded to 8 ms by the browser). `prepare` comes before each, untimed.
 */
export async function answerTimes(
  page: Page,
  acts: readonly (() => Promise<void>)[],
  prepare: (act: number) => Promise<void> = () => Promise.resolve(),
): Promise<number[]> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { answers?: number[]; answerObserver?: PerformanceObserver };
    const answers: number[] = [];
    world.answers = answers;
    world.answerObserver?.disconnect();
    world.answerObserver = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (['click', 'keydown', 'pointerup', 'keyup'].includes(entry.name)) answers.push(entry.duration);
      }
    });
    world.answerObserver.observe({
      type: 'event',
      durationThreshold: 16,
      buffered: false,
    } as PerformanceObserverInit);
  });
  const times: number[] = [];
  for (const [number, act] of acts.entries()) {
    await prepare(number);
    await rest(page);
    await page.evaluate(() => {
      (globalThis as unknown as { answers: number[] }).answers.length = 0;
    });
    await act();
    await rest(page);
    // An event faster than the API's least duration is not reported: it took 16 ms at most.
    times.push(
      await page.evaluate(() => Math.max(16, ...(globalThis as unknown as { answers: number[] }).answers)),
    );
  }
  return times;
}
