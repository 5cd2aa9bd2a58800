import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from './fill.ts';
import { load, rowsOf } from './server/load.ts';
import { memoryOf, type Running, startAram, startPlain, stop } from './server/processes.ts';
import { questionsOf } from './server/questions.ts';
import { type Measured, type Section, tableOf } from './table.ts';

/** How the server is measured. `data`: a record that is there already. */
export interface ServerBench {
  readonly events: number;
  readonly minutes: number;
  readonly readers: number;
  readonly data: string | null;
}

const settled = 5;

/** 200 readers at once over a large record: how long they wait, cold, while somebody decides, for long, and begun again. */
export async function measureServer({ events, minutes, readers, data }: ServerBench): Promise<Section> {
  const root = mkdtempSync(join(tmpdir(), 'aram-bench-'));
  const folder = data ?? join(root, 'data');
  if (data === null) await fill(folder, events);
  const seconds = Math.max(settled, minutes * 60);
  const ask = { readers, seconds: Math.min(seconds, 20) };
  const rows: Measured[] = [];
  try {
    const questions = await withAram(folder, ({ url }) => questionsOf(url));
    rmSync(join(folder, 'answers.kept'), { force: true });
    await withAram(folder, async (aram) => {
      rows.push(...rowsOf('the first to ask, nothing worked out', await load(aram.url, questions, ask)));
      rows.push(...(await measureRunning(aram, questions, seconds, ask)));
      rows.push(...(await beside(aram, questions, ask, root)));
    });
    await withAram(folder, async ({ url }) => {
      rows.push(...rowsOf('the first to ask, begun again', await load(url, questions, ask)));
    });
    return { title: `The server: ${readers} readers at once, ${events} events`, rows };
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function withAram<T>(folder: string, work: (aram: Running) => Promise<T>): Promise<T> {
  const aram = await startAram(folder);
  try {
    return await work(aram);
  } finally {
    await stop(aram);
  }
}

type Questions = Awaited<ReturnType<typeof questionsOf>>;
type Ask = Parameters<typeof load>[2];

/** While somebody decides, and once all is worked out. */
async function measureRunning(aram: Running, questions: Questions, seconds: number, ask: Ask): Promise<Measured[]> {
  const writing = decideEvery(aram, 5000);
  const meanwhile = await load(aram.url, questions, ask);
  await writing();
  for (const [path] of questions) await fetch(`${aram.url}${path}`).then((answered) => answered.arrayBuffer());
  await load(aram.url, questions, { ...ask, seconds: settled });
  const spent = await processorTime(aram);
  const memory = watchMemory(aram);
  const seen = await load(aram.url, questions, { ...ask, seconds });
  const used = (await processorTime(aram)) - spent;
  const each = (used * 1e6) / (seen.perSecond * seconds);
  return [
    ...rowsOf('while somebody decides every five seconds', meanwhile),
    ...rowsOf(`once worked out, for ${Math.round(seconds)} seconds`, seen),
    { what: 'processor time an answer', value: each, unit: 'µs', note: 'of the server, all its threads' },
    memory(),
  ];
}

/** An editor at work: every decision makes all that was worked out old. Answers what ends it. */
function decideEvery({ url }: Running, pause: number): () => Promise<void> {
  let at = 0;
  const decide = async (): Promise<void> => {
    const { items } = (await (await fetch(`${url}/api/incidents?limit=50`)).json()) as { items: { id: string }[] };
    const decision = { kind: 'accept', target: items[at++ % items.length]!.id };
    const headers = { 'content-type': 'application/json' };
    await fetch(`${url}/api/decisions`, { method: 'POST', headers, body: JSON.stringify({ decision }) });
  };
  let last: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    last = decide().catch(() => {});
  }, pause);
  return async () => {
    clearInterval(timer);
    await last;
  };
}

/** Memory of the server at the beginning, at each minute and at the end. */
function watchMemory(server: Running): () => Measured {
  const seen = [memoryOf(server)];
  const timer = setInterval(() => seen.push(memoryOf(server)), 1000);
  return () => {
    clearInterval(timer);
    const tenth = Math.max(1, Math.floor(seen.length / 10));
    const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
    const first = Math.round(mean(seen.slice(tenth, 2 * tenth + 1)));
    const minutes = seen.filter((_, second) => second % 60 === 0).map(Math.round);
    const curve = `by the minute ${[...minutes, Math.round(seen.at(-1)!)].join(', ')}`;
    const note = `in its last tenth; ${first} MB in its second, ${Math.round(Math.max(...seen))} MB at most; ${curve}`;
    return { what: 'memory of the server', value: mean(seen.slice(-tenth)), unit: 'MB', note };
  };
}

/** Seconds of processor time that the server has used. */
async function processorTime({ url }: Running): Promise<number> {
  const text = await (await fetch(`${url}/api/metrics`)).text();
  return Number(/^process_cpu_seconds_total (\S+)$/m.exec(text)?.[1]);
}

async function beside(aram: Running, questions: Questions, ask: Ask, root: string): Promise<Measured[]> {
  const answers: Record<string, [string, string, string]> = {};
  for (const [path] of questions) {
    const answered = await fetch(`${aram.url}${path}`, { headers: { 'accept-encoding': 'identity' } });
    const body = Buffer.from(await answered.arrayBuffer()).toString('base64');
    answers[path] = [answered.headers.get('content-type') ?? '', '', body];
  }
  const file = join(root, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  const plain = await startPlain(file);
  try {
    return rowsOf('node:http alone, with the same answers ready', await load(plain.url, questions, ask));
  } finally {
    await stop(plain);
  }
}

const flag = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

if (import.meta.filename === process.argv[1])
  console.log(
    tableOf([
      await measureServer({
        events: Number(flag('events') ?? 160_000),
        minutes: Number(flag('minutes') ?? 0.25),
        readers: Number(flag('readers') ?? 200),
        data: flag('data') ?? null,
      }),
    ]),
  );
