/** Why something handed in cannot be read. Codes never change their meaning. */
export type ReportProblemCode =
  | 'empty'
  | 'too large'
  | 'binary'
  | 'broken pdf'
  | 'locked pdf'
  | 'pdf without text'
  | 'broken docx'
  | 'page without text'
  | 'broken table'
  | 'column missing'
  | 'broken row'
  | 'row without text';

/**
 * A report or row refused, in plain words: what was handed in, what is wrong with it and what to do. `input` is the
 * name it came under, a file's as a rule; `message` begins with it.
 */
export class ReportProblem extends Error {
  override readonly name = 'ReportProblem';
  readonly code: ReportProblemCode;
  readonly input: string;

  constructor(code: ReportProblemCode, input: string, said: string, cause?: unknown) {
    super(`${input}: ${said}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.input = input;
  }
}
