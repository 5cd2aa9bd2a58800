/** Why a whole file cannot be imported. Codes never change their meaning. */
export type ImportProblemCode =
  | 'empty table'
  | 'missing columns'
  | 'too many columns'
  | 'too many rows'
  | 'broken workbook'
  | 'broken table'
  | 'no hashtags';

/** A table refused whole, in plain words; `message` begins with the name it came under. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
  readonly code: ImportProblemCode;

  constructor(code: ImportProblemCode, input: string, said: string, cause?: unknown) {
    super(`${input}: ${said}`, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
