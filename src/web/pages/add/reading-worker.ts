import { read, readReport, reportFromBytes, worldKnowledge } from '../../../aram.ts';
import { placeNamed } from '../../../gazetteer/index.ts';
import { ReportProblem, rowsOfTable } from '../../../reports/index.ts';
import type { Answer, Asked, TableLook } from './asked.ts';

/** Reads beside the page, so that the page stays quick. It has all of the reader, and no way to the network is used. */
self.onmessage = async ({ data }: MessageEvent<Asked>): Promise<void> => {
  self.postMessage({ id: data.id, ...(await answerTo(data)) } satisfies Answer & { id: number });
};

async function answerTo(asked: Asked): Promise<Answer> {
  try {
    if (asked.kind === 'table') return { table: await lookInto(asked) };
    return { reading: await readingOf(asked) };
  } catch (error) {
    if (error instanceof ReportProblem) return { problem: { code: error.code, said: error.message } };
    return { fault: String(error) };
  }
}

async function readingOf(asked: Exclude<Asked, { kind: 'table' }>) {
  const { facts, place } = asked;
  const known = place ? { ...worldKnowledge, place: placeNamed(worldKnowledge.gazetteer, place) } : worldKnowledge;
  if (asked.kind === 'text') return read(asked.text, facts, known);
  return readReport(await reportFromBytes(new Uint8Array(asked.bytes), { name: asked.name, ...facts }), known);
}

/** How many reports a table holds, and which rows are none. */
async function lookInto({ bytes, name }: Extract<Asked, { kind: 'table' }>): Promise<TableLook> {
  let rows = 0;
  const problems: { line: number; said: string }[] = [];
  for await (const row of rowsOfTable(inPieces(bytes), { name })) {
    if ('problem' in row) problems.push({ line: row.line, said: row.problem.message });
    else rows++;
  }
  return { rows, problems };
}

async function* inPieces(bytes: ArrayBuffer): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(bytes);
}
