import type { Claim, Reading } from '../../claims/index.ts';
import { ReportProblem, type ReportProblemCode } from '../../reports/index.ts';
import { Refused } from '../problems.ts';
import { type Refusal, Thread, ThreadLost } from '../threads/thread.ts';
import type { MarkedWords } from './marked-claim.ts';
import type { ToMark, ToRead } from './reading-thread.ts';

// The longest report takes some tens of seconds.
const limit = 120_000;
// More would wait longer than anybody does.
const mostWaiting = 64;

/** Reads reports in a thread of its own. */
export class Reader {
  readonly #thread = new Thread('../uploads/reading-thread', import.meta.url, null, limit);

  /** @throws Refused, ReportProblem */
  read(toRead: Omit<ToRead, 'kind'>): Promise<Reading> {
    return this.#ask<Reading>({ kind: 'read', ...toRead });
  }

  mark(marked: MarkedWords): Promise<Claim> {
    return this.#ask<Claim>({ kind: 'mark', marked });
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  async #ask<A>(question: ToRead | ToMark): Promise<A> {
    if (this.#thread.waiting >= mostWaiting)
      throw new Refused('busy', 'Many reports are being read. Try again in a minute.', {}, 60);
    try {
      return await this.#thread.ask<A>(question);
    } catch (error) {
      if (error instanceof ThreadLost)
        throw new Refused('too large', 'It took too long, or more memory than there is, to read it. Split it first.');
      throw told(error as Refusal);
    }
  }
}

function told({ name, code, message }: Refusal): unknown {
  if (name !== 'ReportProblem') return new Error(message);
  const [input, ...said] = message.split(': ');
  return new ReportProblem(code as ReportProblemCode, input!, said.join(': '));
}
