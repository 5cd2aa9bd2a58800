import type { Claim, Reading } from '../../claims/index.ts';
import { ReportProblem } from '../../reports/index.ts';
import type { MarkedWords } from './marked-claim.ts';
import type { ToMark, ToRead } from './reading-thread.ts';
import { UploadThread } from './upload-thread.ts';

/** Reads reports in a thread of its own. */
export class Reader {
  readonly #thread = new UploadThread('./reading-thread', {
    what: 'reports',
    mostWaiting: 64,
    problem: ReportProblem,
  });

  /** @throws Refused, ReportProblem */
  read(toRead: Omit<ToRead, 'kind'>): Promise<Reading> {
    return this.#thread.ask<Reading>({ kind: 'read', ...toRead } satisfies ToRead);
  }

  mark(marked: MarkedWords): Promise<Claim> {
    return this.#thread.ask<Claim>({ kind: 'mark', marked } satisfies ToMark);
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
