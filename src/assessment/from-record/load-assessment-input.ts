import { areaPlaces, type Place } from '../../gazetteer/index.ts';
import { type Database, readTellings, type Standpoint } from '../../record/index.ts';
import type { AssessmentInput } from '../input/assessment-input.ts';
import { Gathered } from './gather.ts';

/** What a record holds for assessments, and the last revision that is in it. */
export interface LoadedInput {
  readonly input: AssessmentInput;
  readonly revision: number;
}

/**
 * Reads all that assessments rest on out of a record, as of one moment: what is withheld is not in it. The same
 * revision and standpoint give the same answer, so that a server may keep it. `listed`: places of a gazetteer, which
 * are silent where nobody writes about them, and not missing.
 */
export async function loadAssessmentInput(
  record: Database,
  from: Standpoint = {},
  listed: readonly Place[] = areaPlaces,
): Promise<LoadedInput> {
  const gathered = new Gathered(listed);
  const revision = await readTellings(record, from, gathered);
  return { input: gathered.input(), revision };
}
