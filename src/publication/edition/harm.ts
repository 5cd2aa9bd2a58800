import type { AssessedIncident, Days, IndexedRecord, Told } from '../../assessment/index.ts';

/** People added up over incidents, and the incidents that say so. */
export interface Harm {
  readonly killed: Told;
  readonly injured: Told;
  readonly rests: readonly string[];
}

const none: Told = { best: 0, min: 0, max: 0 };

const plus = (sum: Told, one: Told | null): Told =>
  one === null
    ? sum
    : {
        best: sum.best + one.best,
        min: sum.min + one.min,
        max: sum.max === null || one.max === null ? null : sum.max + one.max,
      };

/** Killed and injured in a place during some days: of every incident that lies in them for the most part. */
export function harmIn(index: IndexedRecord, place: string, days: Days): Harm {
  const incidents = (index.find(place)?.incidents ?? []).filter((one) => isIn(one, days));
  const told = incidents.filter(({ killed, injured }) => killed !== null || injured !== null);
  return {
    killed: told.reduce((sum, { killed }) => plus(sum, killed), none),
    injured: told.reduce((sum, { injured }) => plus(sum, injured), none),
    rests: told.map(({ id }) => id),
  };
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Its middle lies in the days. */
export function isIn({ when, grade }: Pick<AssessedIncident, 'when' | 'grade'>, { from, to }: Days): boolean {
  if (!when || grade === 'discounted') return false;
  const middle = (dayNumber(when.from) + dayNumber(when.to)) / 2;
  return middle >= dayNumber(from) && middle <= dayNumber(to);
}
