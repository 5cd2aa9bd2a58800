/** What the server says when something is wrong: RFC 9457, with a code of Aram's register. */
export interface ProblemDetails {
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code?: string;
}

/** A request that failed. `status` 0: no answer came at all. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(details: ProblemDetails) {
    super(details.detail ?? details.title);
    this.status = details.status;
    this.code = details.code ?? details.title;
    this.details = { ...details };
  }
}

/** The problem that an answer tells, whatever stands between us and the server. */
export async function problemOf(answer: Response): Promise<Problem> {
  const body = answer.headers.get('content-type')?.includes('json') ? await answer.json().catch(() => null) : null;
  return new Problem({ title: answer.statusText || `HTTP ${answer.status}`, ...body, status: answer.status });
}
