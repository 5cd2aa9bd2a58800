/** Why the record cannot do what was asked. Codes never change their meaning. */
export type RecordProblemCode =
  | 'folder is something else'
  | 'folder without rights'
  | 'folder of another version'
  | 'disk full'
  | 'engine missing'
  | 'engine needs a user'
  | 'engine does not start'
  | 'connection lost'
  | 'server not reached'
  | 'server refused'
  | 'record of a newer aram'
  | 'nothing by that id'
  | 'decision not possible'
  | 'changed meanwhile'
  | 'claim not possible'
  | 'person not possible'
  | 'nobody by that name'
  | 'not a moment'
  | 'not a cursor'
  | 'not a backup'
  | 'backup damaged'
  | 'record not empty';

/**
 * A request the record refuses, in plain words. `subject` is what it is about (a folder, an id, a file) and begins the
 * message; `todo` says what a person can do about it.
 */
export class RecordProblem extends Error {
  override readonly name = 'RecordProblem';
  readonly code: RecordProblemCode;
  readonly subject: string;
  readonly todo: string;

  constructor(code: RecordProblemCode, subject: string, said: string, todo: string, cause?: unknown) {
    super(`${subject}: ${said}. ${todo}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.subject = subject;
    this.todo = todo;
  }
}
