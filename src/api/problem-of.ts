import type { FastifyError } from 'fastify';
import { AssessmentProblem } from '../assessment/index.ts';
import { ImportProblem } from '../publication/imports/index.ts';
import { RecordProblem } from '../record/index.ts';
import { ReportProblem } from '../reports/index.ts';
import type { Problem } from './contract/index.ts';
import { type ProblemCode, problemPage, problems, Refused } from './problems.ts';

/** Fastify's own refusals, by its codes. */
const ofFastify: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not this kind of content',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body too large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body broken',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body broken',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body broken',
  FST_ERR_BAD_URL: 'not understood',
  FST_ERR_MAX_PARAM_LENGTH: 'not understood',
  FST_ERR_HANDLER_TIMEOUT: 'busy',
};

const ofStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'not understood',
  404: 'no such page',
  408: 'too slow',
  413: 'body too large',
  415: 'not this kind of content',
  429: 'too many requests',
  503: 'busy',
};

/** What went wrong, as it is told to whoever asked. What is a bug is told without its reason. */
export function problemOf(error: unknown, instance: string): Problem {
  const [code, detail, more] = refusalOf(error);
  const { status, title } = problems[code];
  return { type: problemPage(code), title, status, detail, code, instance, ...more };
}

type Refusal = readonly [code: ProblemCode, detail: string, more?: Readonly<Record<string, unknown>>];

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return [error.code, error.message, error.more];
  if (error instanceof AssessmentProblem || error instanceof ReportProblem || error instanceof ImportProblem)
    return [error.code, error.message];
  // Where the record lies is nobody's business but the one's who runs it.
  if (error instanceof RecordProblem)
    return [error.code, problems[error.code].status < 500 ? error.message : problems[error.code].title];
  const { code = '', statusCode = 500, validation, message } = error as Partial<FastifyError>;
  if (validation) return ['not understood', message ?? ''];
  const known = ofFastify[code] ?? (statusCode < 500 ? ofStatus[statusCode] : undefined);
  if (known) return [known, message ?? problems[known].title];
  return ['went wrong', 'This is a fault in Aram. What was acknowledged is kept.'];
}
