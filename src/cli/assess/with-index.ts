import { readFile } from 'node:fs/promises';
import type { AssessmentInput, IndexedRecord } from '../../assessment/index.ts';
import type { Place } from '../../gazetteer/index.ts';
import type { Database } from '../../record/index.ts';
import { checkKnowledge } from '../read/check-knowledge.ts';
import { parsePlaces } from '../read/parse-places.ts';
import { withRecord } from '../record/with-record.ts';
import type { AskingFlags } from './assess-flags.ts';

/** The record, ready to be asked. */
export interface Asking {
  readonly input: AssessmentInput;
  readonly index: IndexedRecord;
  readonly revision: number;
  /** ISO 8601. */
  readonly today: string;
}

/** Loads what the record holds for assessments, and asks it; `answer` may look up words in the record too. */
export async function withIndex<T>(
  flags: AskingFlags,
  answer: (asking: Asking, record: Database) => T | Promise<T>,
): Promise<T> {
  await checkKnowledge({ gazetteers: flags.gazetteer ?? [], actors: [] });
  return withRecord(flags, 'look', async (record) => {
    const [{ indexed }, { loadAssessmentInput }, listed] = await Promise.all([
      import('../../assessment/index.ts'),
      import('../../assessment/from-record/index.ts'),
      listedPlaces(flags.gazetteer ?? []),
    ]);
    const { input, revision } = await loadAssessmentInput(record, { asOf: flags.asOf }, listed);
    const asking = { input, index: indexed(input), revision, today: new Date().toISOString().slice(0, 10) };
    return answer(asking, record);
  });
}

async function listedPlaces(files: readonly string[]): Promise<readonly Place[]> {
  const { areaPlaces } = await import('../../gazetteer/index.ts');
  const own = await Promise.all(files.map(async (file) => parsePlaces(await readFile(file, 'utf8')).places));
  return [...own.flat(), ...areaPlaces];
}
