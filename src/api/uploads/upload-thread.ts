import { Refused } from '../problems.ts';
import { type Refusal, Thread, ThreadLost } from '../threads/thread.ts';

// The longest report or table takes some tens of seconds.
const limit = 120_000;

/** A problem that says of which input it is: it travels between threads as one message. */
type InputProblem = new (code: never, input: string, said: string) => Error;

interface Uploads {
  /** In words, for whoever has to wait: "reports". */
  readonly what: string;
  /** More would wait longer than anybody does, or need more memory than there is. */
  readonly mostWaiting: number;
  readonly problem: InputProblem;
}

/** A thread that reads what was sent, so that a large file keeps nobody else waiting. */
export class UploadThread {
  readonly #thread: Thread;
  readonly #uploads: Uploads;

  /** `file`: beside this one, without its ending. */
  constructor(file: string, uploads: Uploads) {
    this.#thread = new Thread(file, import.meta.url, null, limit);
    this.#uploads = uploads;
  }

  /** @throws Refused, or the problem of what it reads */
  async ask<A>(question: unknown): Promise<A> {
    const { what, mostWaiting } = this.#uploads;
    if (this.#thread.waiting >= mostWaiting)
      throw new Refused('busy', `Many ${what} are being read. Try again in a minute.`, {}, 60);
    try {
      return await this.#thread.ask<A>(question);
    } catch (error) {
      if (error instanceof ThreadLost)
        throw new Refused('too large', 'It took too long, or more memory than there is, to read it. Split it first.');
      throw this.#told(error as Refusal);
    }
  }

  #told({ name, code, message }: Refusal): Error {
    const Problem = this.#uploads.problem;
    if (name !== Problem.name) return new Error(message);
    const [input, ...said] = message.split(': ');
    return new Problem(code as never, input!, said.join(': '));
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
