import type { Page } from 'playwright-core';

/** What keeps the main thread of a page busy. */
export interface MainThread {
  /** The CPU time in ms that it spent on tasks while something was done and until it had nothing more to do. */
  during(act: () => Promise<unknown>): Promise<number>;
}

/** Watches the main thread of a page, slowed down so many times. */
export async function mainThreadOf(page: Page, slowdown: number): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  await idle(page);
  return {
    during: async (act) => {
      const before = await spent();
      await act();
      await idle(page);
      return (await spent()) - before;
    },
  };
}

/** Two frames, the second of which shows what the first drew, and then nothing left to do. */
const idle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done())));
      }),
  );
