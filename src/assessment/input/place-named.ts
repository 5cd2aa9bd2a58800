import { plainName, soundOf } from '../../gazetteer/index.ts';
import { AssessmentProblem } from '../windows/problem.ts';
import type { AssessedPlace } from './assessment-input.ts';

/**
 * The place of the record that a person means: by its id, or by its name in any spelling, with what holds it where one
 * likes ("Dara, Khanaqin"). A town and its district of one name are taken for the district.
 * @throws AssessmentProblem when the record is empty or names no such place, or several; then it lists them.
 */
export function placeNamed(places: readonly AssessedPlace[], written: string): AssessedPlace {
  if (places.length === 0)
    throw new AssessmentProblem('nothing on record', written, 'the record is empty', 'Add reports first.');
  const found = placesNamed(places, written);
  const [first, second] = found;
  if (!first)
    throw new AssessmentProblem(
      'no such place',
      written,
      'the record names no such place',
      'aram list places shows those it names.',
    );
  if (!second) return first;
  throw new AssessmentProblem(
    'several such places',
    written,
    `the record names ${found.length} such places`,
    `Give the id of one: ${found.map((place) => inWords(place, places)).join('; ')}.`,
  );
}

/** Every place that may be meant; none that lies in another one of that name. */
export function placesNamed(places: readonly AssessedPlace[], written: string): AssessedPlace[] {
  const byId = places.filter(({ id }) => id === written);
  if (byId.length > 0) return byId;
  const [name = '', ...outer] = written.split(/[,،]/).map((part) => part.trim());
  const held = places.filter((place) => outer.every((one) => isHeldBy(place, one, places)));
  const exact = held.filter((place) => spellings(place).some((one) => plainName(one) === plainName(name)));
  const found = exact.length > 0 ? exact : held.filter((place) => soundsLike(place, name));
  const ids = new Set(found.map(({ id }) => id));
  return found.filter(({ within }) => !within.some((id) => ids.has(id)));
}

const spellings = ({ name, names }: AssessedPlace): string[] => [name, ...names];

function soundsLike(place: AssessedPlace, name: string): boolean {
  const sound = soundOf(plainName(name));
  return sound !== '' && spellings(place).some((one) => soundOf(plainName(one)) === sound);
}

const isHeldBy = ({ within }: AssessedPlace, name: string, places: readonly AssessedPlace[]): boolean =>
  places.some((outer) => within.includes(outer.id) && soundsLike(outer, name));

function inWords({ id, name, scale, within }: AssessedPlace, places: readonly AssessedPlace[]): string {
  const nameOf = new Map(places.map((place) => [place.id, place.name]));
  return `${id} (${[name, ...within.map((outer) => nameOf.get(outer) ?? outer)].join(', ')}: ${scale})`;
}
