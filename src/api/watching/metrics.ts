import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';

// Upper bounds of answers' times, in seconds.
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

interface Timed {
  count: number;
  seconds: number;
  readonly within: number[];
}

/**
 * Counts what is asked and how long it takes, for Prometheus. Routes are named as they are declared: what was asked for
 * in them is nobody's business.
 */
export class Metrics {
  readonly #timed = new Map<string, Timed>();
  readonly #delay = monitorEventLoopDelay({ resolution: 20 });

  constructor() {
    this.#delay.enable();
  }

  /** Watches every answer. */
  watch(app: App): void {
    app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
      this.#count(
        `method="${method}",route="${routeOptions.url ?? 'none'}",status="${statusCode}"`,
        elapsedTime / 1000,
      );
    });
    app.addHook('onClose', async () => void this.#delay.disable());
  }

  #count(labels: string, seconds: number): void {
    const known = this.#timed.get(labels);
    const timed = known ?? { count: 0, seconds: 0, within: bounds.map(() => 0) };
    if (!known) this.#timed.set(labels, timed);
    timed.count++;
    timed.seconds += seconds;
    for (let at = bounds.length - 1; at >= 0 && seconds <= bounds[at]!; at--) timed.within[at]!++;
  }

  /** The Prometheus text format. */
  text({ head, hot, changes }: Parts): string {
    const { rss, heapUsed } = process.memoryUsage();
    const gauges: readonly (readonly [name: string, help: string, value: number, type?: 'counter'])[] = [
      ['aram_record_head', 'The last revision of the record.', head.revision],
      ['aram_answers_kept_bytes', 'Bytes of answers kept in memory.', hot.bytes],
      ['aram_answers_kept_hits_total', 'Answers given from memory.', hot.hits, 'counter'],
      ['aram_answers_kept_misses_total', 'Answers worked out.', hot.misses, 'counter'],
      ['aram_event_listeners', 'Pages that listen to events.', changes.listeners],
      ['process_resident_memory_bytes', 'Memory of the process.', rss],
      ['nodejs_heap_used_bytes', 'Memory of JavaScript.', heapUsed],
      ['nodejs_eventloop_lag_p99_seconds', 'How late the main thread was.', this.#delay.percentile(99) / 1e9],
      ['process_cpu_seconds_total', 'Processor time.', cpuSeconds(), 'counter'],
    ];
    const lines = gauges.map(
      ([name, help, value, type = 'gauge']) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`,
    );
    return lines.join('') + this.#histogram();
  }

  #histogram(): string {
    const name = 'aram_http_request_duration_seconds';
    const lines = [`# HELP ${name} How long answers took.`, `# TYPE ${name} histogram`];
    for (const [labels, { count, seconds, within }] of this.#timed) {
      for (const [at, bound] of bounds.entries()) lines.push(`${name}_bucket{${labels},le="${bound}"} ${within[at]}`);
      lines.push(`${name}_bucket{${labels},le="+Inf"} ${count}`);
      lines.push(`${name}_sum{${labels}} ${seconds}`, `${name}_count{${labels}} ${count}`);
    }
    return `${lines.join('\n')}\n`;
  }
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
