import autocannon from 'autocannon';
import type { Measured } from '../table.ts';

/** What readers saw. Times in milliseconds. */
export interface Seen {
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  readonly perSecond: number;
  readonly failed: number;
  /** The kinds of questions whose readers waited longest, and what 99 of 100 of them waited at most. */
  readonly worst: readonly { readonly route: string; readonly p99: number }[];
}

/** So many readers ask at once, each its next question when it has its answer, without a pause. */
export async function load(
  url: string,
  questions: readonly (readonly [path: string, weight: number])[],
  { readers, seconds }: { readonly readers: number; readonly seconds: number },
): Promise<Seen> {
  const pick = picker(questions);
  const waits = new Map<string, number[]>();
  const result = await autocannon({
    url,
    connections: readers,
    duration: seconds,
    timeout: 30,
    headers: { 'accept-encoding': 'br' },
    requests: [
      {
        setupRequest: (request, context) => {
          const asked: Asked = { path: pick(), at: performance.now() };
          Object.assign(context, asked);
          return { ...request, path: asked.path };
        },
        onResponse: (_status, _body, context) => {
          const { path, at } = context as Asked;
          const route = routeOf(path);
          const list = waits.get(route);
          if (list) list.push(performance.now() - at);
          else waits.set(route, [performance.now() - at]);
        },
      },
    ],
  });
  const { latency, requests, errors, timeouts, non2xx } = result;
  const failed = errors + timeouts + non2xx;
  const { p50, p99, max: slowest } = latency;
  return { p50, p99, slowest, perSecond: requests.average, failed, worst: worstOf(waits) };
}

/** What a reader waits for. */
interface Asked {
  readonly path: string;
  readonly at: number;
}

/** A question without what is asked for in it: `/api/records/…`, `/api/map?from`. */
const routeOf = (path: string): string => path.replace(/(records|places)\/[^/?]+/, '$1/…').replace(/\?(\w+)=.*/, '?$1');

/** The three kinds of questions that were waited for longest. */
function worstOf(waits: ReadonlyMap<string, number[]>): Seen['worst'] {
  const each = [...waits].map(([route, list]) => ({
    route,
    p99: list.sort((a, b) => a - b)[Math.floor(list.length * 0.99)]!,
  }));
  return each.sort((a, b) => b.p99 - a.p99).slice(0, 3);
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

export const rowsOf = (what: string, { p50, p99, slowest, perSecond, failed, worst }: Seen): Measured[] => [
  {
    what,
    value: p99,
    unit: 'ms',
    note: `99 of 100 within; half within ${p50} ms, slowest ${slowest} ms; ${Math.round(perSecond)} answers/s, ${failed} failed; 99 of 100 of ${worst.map(({ route, p99: most }) => `${route} ${Math.round(most)}`).join(', ')} ms`,
  },
];
