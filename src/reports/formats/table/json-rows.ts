import { ReportProblem } from '../../report-problem.ts';
import type { CellRow } from './cell-rows.ts';
import type { Cells } from './columns.ts';

/** Rows of NDJSON, one object a line. Lines without anything are passed over. */
export async function* jsonRows(pieces: AsyncIterable<string>, input: string): AsyncGenerator<CellRow> {
  let number = 0;
  let rest = '';
  for await (const piece of pieces) {
    // A long line that comes in many pieces is split once, when its end has come.
    if (!piece.includes('\n')) {
      rest += piece;
      continue;
    }
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      number++;
      if (line.trim() !== '') yield { line: number, cells: cellsOf(line, number, input) };
    }
  }
  if (rest.trim() !== '') yield { line: number + 1, cells: cellsOf(rest, number + 1, input) };
}

function cellsOf(line: string, number: number, input: string): Cells | ReportProblem {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Cells;
    return new ReportProblem('broken row', input, `line ${number} is not a JSON object, {"text": …}.`);
  } catch (cause) {
    return new ReportProblem(
      'broken row',
      input,
      `line ${number} is not JSON. One object a line is read (NDJSON).`,
      cause,
    );
  }
}
