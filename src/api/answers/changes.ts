import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { ServerEvents } from '../contract/index.ts';
import { Refused } from '../problems.ts';

// More than a newsroom and its readers; each costs a connection.
const mostListeners = 1000;
const beat = 20_000;
// A page that takes nothing any more is let go.
const mostWaiting = 65_536;

/** Pages that are told what happens, as server-sent events. */
export class Changes {
  readonly #listeners = new Map<ServerResponse, string>();
  readonly #heart = setInterval(() => this.#send(':\n\n'), beat).unref();
  #closed = false;

  get listeners(): number {
    return this.#listeners.size;
  }

  /** Keeps the answer open and tells it what happens from now on. `who` is told of what they alone began. */
  add(reply: FastifyReply, who: string, first: ServerEvents['changed']): void {
    if (this.#listeners.size >= mostListeners) throw new Refused('busy', 'Too many pages listen.', {}, 60);
    if (this.#closed) throw new Refused('stopping', 'The server is stopping.', {}, 5);
    reply.hijack();
    const { raw } = reply;
    const headers = {
      ...reply.getHeaders(),
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    };
    raw.writeHead(200, headers as Record<string, string>);
    raw.write(`retry: 2000\n${written('changed', first)}`);
    this.#listeners.set(raw, who);
    raw.on('close', () => this.#listeners.delete(raw));
    raw.on('error', () => this.#listeners.delete(raw));
  }

  changed(told: ServerEvents['changed']): void {
    this.#send(written('changed', told));
  }

  progress(who: string, told: ServerEvents['progress']): void {
    this.#send(written('progress', told), who);
  }

  /** Lets everybody go; their pages ask again elsewhere, or when the server is back. */
  close(): void {
    this.#closed = true;
    clearInterval(this.#heart);
    for (const [raw] of this.#listeners) raw.end();
    this.#listeners.clear();
  }

  #send(text: string, to?: string): void {
    for (const [raw, who] of this.#listeners) {
      if (to !== undefined && to !== who) continue;
      if (raw.writableLength > mostWaiting) raw.destroy();
      else raw.write(text);
    }
  }
}

const written = (event: keyof ServerEvents, told: object): string =>
  `event: ${event}\ndata: ${JSON.stringify(told)}\n\n`;
