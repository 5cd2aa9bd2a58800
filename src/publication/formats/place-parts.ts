import { type CountryCodes, countryCodes } from '../../codebook/index.ts';
import { countries, type PlaceRef, plainName } from '../../gazetteer/index.ts';

/** A place as tables have it: its own name and the divisions it lies in; empty where there is none. */
export interface PlaceParts {
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly admin3: string;
  readonly location: string;
}

export const noParts: PlaceParts = { country: '', admin1: '', admin2: '', admin3: '', location: '' };

// Which division a place of this precision is itself: 0 the country, 1 a governorate, 2 a district.
const ownLevel: Readonly<Partial<Record<PlaceRef['precision'], number>>> = { country: 0, governorate: 1, district: 2 };

/** The divisions of a place, from the chain of what contains it. A division's location is its own name. */
export function placeParts(place: PlaceRef | undefined): PlaceParts {
  if (!place) return noParts;
  const own = ownLevel[place.precision];
  const chain = place.within.toReversed();
  // A chain cut short does not put a district in the governorate's column.
  if (own !== undefined) chain[own] = place.name;
  const [country = '', admin1 = '', admin2 = '', admin3 = ''] = chain;
  return { country, admin1, admin2, admin3, location: place.name };
}

const codesByName = new Map<string, CountryCodes | null>();
for (const [alpha2, { name, names }] of countries)
  for (const each of [...names, name]) codesByName.set(plainName(each), countryCodes.get(alpha2) ?? null);

/** A country's codes by its name, null where it is not known. */
export const codesOfCountry = (name: string): CountryCodes | null => codesByName.get(plainName(name)) ?? null;
