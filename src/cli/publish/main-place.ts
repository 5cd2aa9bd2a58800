import type { AssessmentInput } from '../../assessment/index.ts';

/** A record is about a district, as a rule: the one that most of its incidents are set in; else any place they name. */
export function mainPlace({ places, incidents }: AssessmentInput): string {
  const known = new Map(places.map((place) => [place.id, place]));
  const counts = new Map<string, number>();
  for (const incident of incidents) {
    const around = new Set(incident.places.flatMap((id) => [id, ...(known.get(id)?.within ?? [])]));
    for (const id of around) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = (scale: string): string | undefined =>
    [...counts]
      .filter(([id]) => known.get(id)?.scale === scale)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  const found = most('district') ?? most('governorate') ?? most('country') ?? [...counts.keys()][0] ?? places[0]?.id;
  if (found === undefined)
    throw new Error('the record is empty: there is nothing to publish. Add reports with aram add.');
  return found;
}
