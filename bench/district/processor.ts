import type { CDPSession, Page } from 'playwright-core';

/** Processor time of a page, in milliseconds: of its main thread alone, and of its whole process. */
export interface ProcessorTime {
  readonly thread: number;
  readonly process: number;
}

/** Reads what a page has used so far: true also where others keep the machine busy. */
export async function processorOf(page: Page): Promise<() => Promise<ProcessorTime>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
    return { thread: of('ThreadTime'), process: of('ProcessTime') };
  };
}
