import autocannon from 'autocannon';
import type { Measured } from '../table.ts';

/** What readers saw. Times in milliseconds. */
export interface Seen {
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  readonly perSecond: number;
  readonly failed: number;
}

/** So many readers ask at once, each its next question when it has its answer, without a pause. */
export async function load(
  url: string,
  questions: readonly (readonly [path: string, weight: number])[],
  { readers, seconds }: { readonly readers: number; readonly seconds: number },
): Promise<Seen> {
  const pick = picker(questions);
  const result = await autocannon({
    url,
    connections: readers,
    duration: seconds,
    timeout: 30,
    headers: { 'accept-encoding': 'br' },
    requests: [{ setupRequest: (request) => ({ ...request, path: pick() }) }],
  });
  const { latency, requests, errors, timeouts, non2xx } = result;
  const failed = errors + timeouts + non2xx;
  return { p50: latency.p50, p99: latency.p99, slowest: latency.max, perSecond: requests.average, failed };
}

/** Picks by weight; the same ones in every run. */
function picker(questions: readonly (readonly [path: string, weight: number])[]): () => string {
  const upTo: number[] = [];
  for (const [, weight] of questions) upTo.push((upTo.at(-1) ?? 0) + weight);
  let state = 20_260_101;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const at = (state / 2 ** 32) * upTo.at(-1)!;
    return questions[upTo.findIndex((reached) => at < reached)]![0];
  };
}

export const rowsOf = (what: string, { p50, p99, slowest, perSecond, failed }: Seen): Measured[] => [
  {
    what,
    value: p99,
    unit: 'ms',
    note: `99 of 100 within; half within ${p50} ms, slowest ${slowest} ms; ${Math.round(perSecond)} answers/s, ${failed} failed`,
  },
];
