import { areaPlaces, type Place } from '../../gazetteer/index.ts';
import { type Database, readTellings, readTouched, type Seen, type Standpoint } from '../../record/index.ts';
import type { AssessmentInput } from '../input/assessment-input.ts';
import { HeldInput } from './held-input.ts';

/** What a record holds for assessments, and the last revision that is in it. */
export interface LoadedInput {
  readonly input: AssessmentInput;
  readonly revision: number;
}

/** The same, with what it takes to follow the record as it changes. */
export interface FollowedInput extends LoadedInput {
  readonly seen: Seen;
  readonly held: HeldInput;
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
): Promise<FollowedInput> {
  const held = new HeldInput(listed);
  const seen = await readTellings(record, from, held);
  return { input: held.settle(null), revision: seen.revision, seen, held };
}

/**
 * The same as if it were loaded anew now, made of what was loaded and of what has been added or decided since; it
 * shares with it what is still so. Only what has changed is read, unless it reaches far (something was withheld, or
 * shown again). What was loaded is not to be followed again, nor where this fails. `from`: where it was loaded from,
 * no past moment.
 */
export async function followedInput(
  record: Database,
  from: Pick<Standpoint, 'audience'>,
  { held, seen }: FollowedInput,
  listed: readonly Place[] = areaPlaces,
): Promise<FollowedInput> {
  const touched = await readTouched(record, from, seen, held);
  if (touched === null) return loadAssessmentInput(record, from, listed);
  return { input: held.settle(touched), revision: touched.seen.revision, seen: touched.seen, held };
}
