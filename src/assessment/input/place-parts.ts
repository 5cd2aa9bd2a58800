import { type Window, windowOf } from '../windows/window.ts';
import type { AssessedDataset, AssessedPlace } from './assessment-input.ts';
import { reachOf } from './place-record.ts';

/** The villages and towns in each place, itself not among them. */
export function villagesOf(places: readonly AssessedPlace[]): Map<string, AssessedPlace[]> {
  const drafts = new Map(places.map((place) => [place.id, { place, villages: [] as AssessedPlace[] }]));
  for (const place of places) {
    // A report that names both a town and its district by one name is not to be told apart.
    const isNamesake = place.within.some((id) => drafts.get(id)?.place.name === place.name);
    if ((place.scale === 'village' || place.scale === 'town') && !isNamesake)
      for (const { villages } of reachOf(place.within, drafts)) villages.push(place);
  }
  return new Map([...drafts].map(([id, { villages }]) => [id, villages]));
}

/** The days that a data set counts in a country. */
export interface Span {
  readonly name: string;
  readonly place: string;
  readonly window: Window;
}

export const spansOf = (datasets: readonly AssessedDataset[]): Span[] =>
  datasets.flatMap(({ name, countries }) =>
    countries.flatMap(({ place, days }) => {
      const window = windowOf(days);
      return window ? [{ name, place, window }] : [];
    }),
  );

/** A data set counts a country for its days; in a place of it only once it has told of an event there. */
export const countedIn = (place: AssessedPlace, counting: ReadonlySet<string>, spans: readonly Span[]) =>
  spans.flatMap(({ name, place: country, window }) =>
    counting.has(name) && (place.id === country || place.within.includes(country)) ? [{ name, window }] : [],
  );
