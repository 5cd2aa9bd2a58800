import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** A browser run for one task and spoken to by Chrome's DevTools protocol over a pipe: no port is opened. */
export class BrowserPipe {
  readonly #process: ChildProcess;
  readonly #to: Writable;
  readonly #waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (why: Error) => void }
  >();
  readonly #events = new Map<string, () => void>();
  #asked = 0;
  #rest = '';

  constructor(browser: string, args: readonly string[]) {
    this.#process = spawn(browser, [...args, '--remote-debugging-pipe'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#to = this.#process.stdio[3] as Writable;
    const from = this.#process.stdio[4] as Readable;
    const ended = (why: Error): void => {
      for (const { reject } of this.#waiting.values()) reject(why);
      this.#waiting.clear();
    };
    this.#process.on('error', ended);
    this.#process.on('exit', () => ended(new Error('the browser ended')));
    this.#to.on('error', ended);
    from.setEncoding('utf8').on('data', (piece: string) => this.#take(piece));
  }

  /** Asks the browser, or one of its pages by its session. */
  ask(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  }

  /** Waits until something happens. */
  once(event: string): Promise<void> {
    return new Promise((resolve) => this.#events.set(event, resolve));
  }

  close(): void {
    this.#process.kill('SIGKILL');
  }

  // Messages end with a NUL.
  #take(piece: string): void {
    const messages = (this.#rest + piece).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) this.#hear(JSON.parse(message) as Answer);
  }

  #hear({ id, method, result, error }: Answer): void {
    if (method) this.#events.get(method)?.();
    const asked = id === undefined ? undefined : this.#waiting.get(id);
    if (!asked) return;
    this.#waiting.delete(id!);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result ?? {});
  }
}
