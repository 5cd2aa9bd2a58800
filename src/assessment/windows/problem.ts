/** Why no assessment is given. Codes never change their meaning. */
export type AssessmentProblemCode =
  | 'nothing on record'
  | 'no such place'
  | 'several such places'
  | 'not a day'
  | 'window ends before it begins'
  | 'window in the future'
  | 'windows overlap'
  | 'no such claim'
  | 'not a year';

/** A question that cannot be answered, in plain words; `todo` says what a person can do about it. */
export class AssessmentProblem extends Error {
  override readonly name = 'AssessmentProblem';
  readonly code: AssessmentProblemCode;
  readonly subject: string;
  readonly todo: string;

  constructor(code: AssessmentProblemCode, subject: string, said: string, todo: string) {
    super(`${subject}: ${said}. ${todo}`);
    this.code = code;
    this.subject = subject;
    this.todo = todo;
  }
}
