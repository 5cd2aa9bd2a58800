import { expect } from 'vitest';
import { readReport } from '../../src/aram.ts';
import { ReportProblem, reportFromBytes } from '../../src/reports/index.ts';
import { unsound } from './soundness.ts';

export const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);

/** What came of handing something in: the code of a refusal, or everything wrong with its reading. */
export async function outcome(content: Uint8Array, name: string): Promise<string | string[]> {
  try {
    const report = await reportFromBytes(content, { name, published: '2022-02-27' });
    return unsound(readReport(report), report.text);
  } catch (problem) {
    if (problem instanceof ReportProblem) return problem.code;
    throw problem;
  }
}

/** A refusal or a sound reading: nothing else may come of anything handed in. */
export async function survives(content: Uint8Array, name: string): Promise<void> {
  const came = await outcome(content, name);
  if (typeof came !== 'string') expect(came).toEqual([]);
}
