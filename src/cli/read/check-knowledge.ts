import { readFile } from 'node:fs/promises';
import { parseActors } from '../../codebook/index.ts';
import { WrongUse } from '../wrong-use.ts';
import { parsePlaces } from './parse-places.ts';
import type { Settings } from './settings.ts';
import { whyNot } from './why-not.ts';

const mostTold = 5;

/**
 * Looks into the user's files before anything is read. One that holds nothing to know is wrong use; rows of places
 * that cannot be taken are told, and the others are.
 */
export async function checkKnowledge({ gazetteers, actors }: Pick<Settings, 'gazetteers' | 'actors'>): Promise<void> {
  for (const file of actors) {
    const text = await textOf(file, '--actors');
    try {
      parseActors(text);
    } catch (error) {
      throw new WrongUse(`--actors ${file}: ${(error as Error).message}.`);
    }
  }
  for (const file of gazetteers) tellProblems(file, parsePlaces(await textOf(file, '--gazetteer')));
}

async function textOf(file: string, flag: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new WrongUse(`${flag} ${whyNot(file, error)}`);
  }
}

function tellProblems(file: string, { places, problems }: ReturnType<typeof parsePlaces>): void {
  const said = problems.map((problem) => {
    const column = problem.column === null ? '' : `, column ${problem.column}`;
    return `${problem.row === 0 ? 'the file' : `row ${problem.row}`}${column}: ${problem.said}`;
  });
  if (places.length === 0) throw new WrongUse(`--gazetteer ${file} holds no places. ${said[0] ?? 'It is empty'}.`);
  for (const problem of said.slice(0, mostTold)) process.stderr.write(`aram: ${file}: ${problem}. It is left out.\n`);
  if (said.length > mostTold)
    process.stderr.write(`aram: ${file}: ${said.length - mostTold} more rows are left out.\n`);
}
