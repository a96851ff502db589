import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a first visit costs. Bytes as they cross the wire, compressed; times from navigation start, in ms. */
export interface PageLoad {
  readonly scriptBytes: number;
  readonly totalBytes: number;
  readonly requests: number;
  readonly painted: number;
  readonly firstContentfulPaint: number;
  readonly heapMegabytes: number;
  /** Longest task after the first paint, and how many took over 50 ms. */
  readonly longestTask: number;
  readonly longTasks: number;
}

/** Resolves when the canvas says that it has drawn everything once. */
export async function waitUntilPainted(page: Page): Promise<void> {
  await page.locator('[data-painted="true"]').waitFor({ state: 'attached' });
}

/** Opens an address in a fresh profile and measures the first visit. */
export async function measurePageLoad(browser: Browser, url: string): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await watchTraffic(session);
  await page.addInitScript(recordTasks);
  await page.goto(url, { waitUntil: 'networkidle' });
  await waitUntilPainted(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const timings = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const drawn = performance.getEntriesByName('high-table:painted')[0]?.startTime ?? NaN;
    const tasks = (globalThis as unknown as { recordedTasks: { start: number; duration: number }[] })
      .recordedTasks;
    const later = tasks.filter(({ start }) => start > drawn).map(({ duration }) => duration);
    return { paint, drawn, longest: Math.max(0, ...later), count: later.length };
  });
  await context.close();
  return {
    ...traffic(),
    painted: timings.drawn,
    firstContentfulPaint: timings.paint,
    heapMegabytes: usedSize / 1e6,
    longestTask: timings.longest,
    longTasks: timings.count,
  };
}

function recordTasks(): void {
  const tasks: { start: number; duration: number }[] = [];
  Object.assign(globalThis, { recordedTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

async function watchTraffic(
  session: CDPSession,
): Promise<() => Pick<PageLoad, 'scriptBytes' | 'totalBytes' | 'requests'>> {
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  await session.send('Network.enable');
  return () => {
    const sum = (ids: Iterable<string>): number =>
      [...ids].reduce((total, id) => total + (bytes.get(id) ?? 0), 0);
    return {
      scriptBytes: sum([...types].filter(([, type]) => type === 'Script').map(([id]) => id)),
      totalBytes: sum(bytes.keys()),
      requests: bytes.size,
    };
  };
}
