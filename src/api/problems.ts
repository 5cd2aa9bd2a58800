import type { AssessmentProblemCode } from '../assessment/index.ts';
import type { ImportProblemCode } from '../publication/imports/index.ts';
import type { RecordProblemCode } from '../record/index.ts';
import type { ReportProblemCode } from '../reports/index.ts';

/** What only the server refuses. Codes never change their meaning and are never used again. */
type ServerProblemCode =
  | 'not signed in'
  | 'not allowed'
  | 'wrong name or password'
  | 'sent from another site'
  | 'no such page'
  | 'wrong method'
  | 'not understood'
  | 'not this kind of content'
  | 'body too large'
  | 'headers too large'
  | 'body broken'
  | 'too slow'
  | 'too many requests'
  | 'busy'
  | 'stopping'
  | 'no such type'
  | 'last administrator'
  | 'file missing'
  | 'went wrong';

export type ProblemCode =
  | ServerProblemCode
  | RecordProblemCode
  | AssessmentProblemCode
  | ReportProblemCode
  | ImportProblemCode;

const as = (status: number, title: string) => ({ status, title });

/** Every problem that any route answers with. The types hold it to the problems of the rooms behind. */
export const problems: Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>> = {
  'not signed in': as(401, 'Sign in first'),
  'not allowed': as(403, 'Your account may not do this'),
  'wrong name or password': as(401, 'Wrong name or password'),
  'sent from another site': as(403, 'Sent from a page of another site'),
  'no such page': as(404, 'There is nothing at this address'),
  'wrong method': as(405, 'This cannot be done at this address'),
  'not understood': as(400, 'Something in the request is not as it should be'),
  'not this kind of content': as(415, 'Content of this type is not taken here'),
  'body too large': as(413, 'Too large'),
  'headers too large': as(431, 'The headers are too large'),
  'body broken': as(400, 'The content is broken'),
  'too slow': as(408, 'The request did not come in time'),
  'too many requests': as(429, 'Too many requests'),
  busy: as(503, 'Too much is being done at once'),
  stopping: as(503, 'The server is stopping'),
  'no such type': as(400, 'There is no such type'),
  'last administrator': as(409, 'This is the last administrator'),
  'file missing': as(404, 'The web pages are not built'),
  'went wrong': as(500, 'Something went wrong here'),

  'folder is something else': as(500, 'The record’s folder is something else'),
  'folder without rights': as(500, 'The record’s folder may not be used'),
  'folder of another version': as(500, 'The record is of another version'),
  'disk full': as(507, 'The disk is full'),
  'engine missing': as(500, 'The database is missing'),
  'engine needs a user': as(500, 'The database needs a user'),
  'engine does not start': as(503, 'The database does not start'),
  'connection lost': as(503, 'The connection to the database was lost'),
  'server not reached': as(503, 'The database is not reached'),
  'server refused': as(503, 'The database refuses'),
  'record of a newer aram': as(500, 'The record is of a newer Aram'),
  'nothing by that id': as(404, 'The record holds nothing by that id'),
  'decision not possible': as(422, 'This cannot be decided'),
  'changed meanwhile': as(409, 'It was changed meanwhile'),
  'claim not possible': as(422, 'This claim cannot be kept'),
  'person not possible': as(422, 'This account cannot be made'),
  'nobody by that name': as(404, 'Nobody has this name'),
  'not a moment': as(400, 'This is no moment'),
  'not a cursor': as(400, 'This cursor belongs to another list'),
  'not a backup': as(400, 'This is no backup'),
  'backup damaged': as(400, 'The backup is damaged'),
  'record not empty': as(409, 'The record is not empty'),

  'nothing on record': as(404, 'The record is empty'),
  'no such place': as(404, 'The record knows no such place'),
  'several such places': as(409, 'The record knows several places of that name'),
  'not a day': as(400, 'This is no day'),
  'window ends before it begins': as(400, 'The window ends before it begins'),
  'window in the future': as(400, 'The window lies in the future'),
  'windows overlap': as(400, 'The windows share days'),
  'no such claim': as(404, 'There is no such claim'),
  'not a year': as(400, 'This is no year'),

  empty: as(422, 'There is nothing in it'),
  'too large': as(413, 'Too large to read'),
  binary: as(415, 'This is no text'),
  'broken pdf': as(422, 'The PDF is broken'),
  'locked pdf': as(422, 'The PDF is locked'),
  'pdf without text': as(422, 'The PDF holds no text'),
  'broken docx': as(422, 'The Word document is broken'),
  'page without text': as(422, 'The page holds no text'),
  'broken table': as(422, 'The table is broken'),
  'column missing': as(422, 'The table lacks a column'),
  'broken row': as(422, 'A row of the table is broken'),
  'row without text': as(422, 'A row of the table has no text'),

  'empty table': as(422, 'There is nothing in the table'),
  'missing columns': as(422, 'The table lacks columns'),
  'too many columns': as(422, 'The table has too many columns'),
  'too many rows': as(413, 'The table has too many rows'),
  'broken workbook': as(422, 'The workbook is broken'),
  'no hashtags': as(422, 'The table has no HXL hashtags'),
};

/** A request refused. `detail` is for the person who asked: what is wrong and what to do; it never holds what is withheld. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: ProblemCode;
  readonly more: Readonly<Record<string, unknown>>;
  /** Seconds until it is worth asking again. */
  readonly retryAfter: number | null;

  constructor(
    code: ProblemCode,
    detail: string,
    more: Readonly<Record<string, unknown>> = {},
    retryAfter: number | null = null,
  ) {
    super(detail);
    this.code = code;
    this.more = more;
    this.retryAfter = retryAfter;
  }
}

/** Where a code is explained: an address on the server itself. */
export const problemPage = (code: ProblemCode): string => `/api/docs#${code.replaceAll(' ', '-')}`;
