import type { ReportFacts } from '../../reports/index.ts';
import type { Output } from './output.ts';

/** One report to read. Plain data: it crosses to the threads that read. */
export type Job =
  | { readonly kind: 'file'; readonly name: string; readonly path: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'row'; readonly name: string; readonly text: string; readonly facts: ReportFacts }
  | { readonly kind: 'broken'; readonly name: string; readonly failure: string };

/** What came of a job: what to write, empty where nothing could be read, and what went wrong, in plain words. */
export interface Outcome {
  /** The report's id, or the job's name where there is none. */
  readonly name: string;
  readonly output: Output;
  readonly failures: readonly string[];
}
