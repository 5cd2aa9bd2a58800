import { ReportProblem } from '../../reports/index.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name.',
  EACCES: 'it may not be read. Check its permissions.',
  EPERM: 'it may not be read. Check its permissions.',
  EISDIR: 'it is a folder.',
};

/** Says in plain words why something could not be read: what, why, and what to do. */
export function whyNot(name: string, error: unknown): string {
  if (error instanceof ReportProblem) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  return `${name}: ${reasons[code ?? ''] ?? message}`;
}
