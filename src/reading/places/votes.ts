import type { Place } from '../../gazetteer/index.ts';

/** How much a text speaks of each country, by ISO code. */
export type Votes = ReadonlyMap<string, number>;

/** Counts the countries that names leave no doubt about; `weight` says how much a name tells. */
export function countCountries(names: Iterable<{ readonly known: readonly Place[]; readonly weight: number }>): Votes {
  const votes = new Map<string, number>();
  for (const { known, weight } of names) {
    const country = onlyCountry(known);
    if (country) votes.set(country, (votes.get(country) ?? 0) + weight);
  }
  return votes;
}

// The country that all readings of a name share; a country's own name, or the user's own list, settle it.
function onlyCountry(known: readonly Place[]): string | null {
  const sure = known.find(({ layer }) => layer === 'country' || layer === 'user');
  if (sure) return sure.country;
  const [first] = known;
  return first && known.every(({ country }) => country === first.country) ? first.country : null;
}
