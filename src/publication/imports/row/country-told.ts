import { type CountryCodes, countryCodes } from '../../../codebook/index.ts';
import { areaGazetteer } from '../../../gazetteer/index.ts';
import { codesOfCountry } from '../../formats/place-parts.ts';

const kept = 100_000;
const answers = new Map<string, CountryCodes | null>();

/**
 * The country that a row is about: the one it names, else the one its places are known to lie in, the widest first.
 * Null where neither is known, or a name is of places in several.
 */
export function countryTold(country: string, places: readonly string[]): CountryCodes | null {
  const named = country === '' ? null : codesOfCountry(country);
  if (named) return named;
  for (const place of places) {
    const known = place === '' ? null : countryOfPlace(place);
    if (known) return known;
  }
  return null;
}

/** Names come again and again, and are looked up once. */
function countryOfPlace(name: string): CountryCodes | null {
  const known = answers.get(name);
  if (known !== undefined) return known;
  if (answers.size >= kept) answers.clear();
  const countries = new Set(areaGazetteer.find(name).flatMap((place) => place.country ?? []));
  const [only] = countries.size === 1 ? countries : [];
  const codes = only === undefined ? null : (countryCodes.get(only) ?? null);
  answers.set(name, codes);
  return codes;
}
