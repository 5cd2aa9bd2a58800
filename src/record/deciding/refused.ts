import { RecordProblem } from '../record-problem.ts';

export const refused = (subject: string, said: string, todo: string): RecordProblem =>
  new RecordProblem('decision not possible', subject, said, todo);
