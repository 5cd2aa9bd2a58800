import type { Whereabouts } from '../../record/index.ts';
import { type ProblemCode, problems, Refused } from '../problems.ts';
import { type Refusal, Thread, ThreadLost } from '../threads/thread.ts';
import type { Question } from './question.ts';

// A country of twenty years takes some seconds to read and sort.
const limit = 180_000;
const mostWaiting = 200;
// The whole record is read anew for each past moment.
const mostPast = 3;

/** Answers questions of how calm it was, and of everything at once, in a thread of its own. */
export class Assessor {
  /** One is for what draws a map, so that it never waits for an assessment. */
  readonly #threads: readonly [drawing: Thread, assessing: Thread];

  #past = 0;

  constructor(whereabouts: Whereabouts) {
    const thread = () => new Thread('../assessing/assessing-thread', import.meta.url, whereabouts, limit);
    this.#threads = [thread(), thread()];
  }

  /** JSON, as bytes. @throws Refused */
  async ask(question: Question): Promise<Buffer> {
    if (question.from.asOf === undefined) return this.#ask(question);
    if (this.#past >= mostPast) throw new Refused('busy', 'Other past moments are being read. Try again.', {}, 20);
    this.#past++;
    return this.#ask(question).finally(() => this.#past--);
  }

  async #ask(question: Question): Promise<Buffer> {
    const thread = this.#threads[question.asked.kind === 'map' ? 0 : 1];
    if (thread.waiting >= mostWaiting)
      throw new Refused('busy', 'Much is being assessed. Try again in a minute.', {}, 30);
    try {
      const { buffer, byteOffset, byteLength } = await thread.ask<Uint8Array<ArrayBuffer>>(question);
      return Buffer.from(buffer, byteOffset, byteLength);
    } catch (error) {
      if (error instanceof ThreadLost)
        throw new Refused('busy', 'It took too long to assess. Try a smaller part.', {}, 60);
      throw told(error as Refusal);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

const told = ({ code, message }: Refusal): Error =>
  code in problems ? new Refused(code as ProblemCode, message) : new Error(message);
