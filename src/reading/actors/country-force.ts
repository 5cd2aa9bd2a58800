import { type ActorCategory, type ActorRef, countries } from '../../codebook/index.ts';

const adjectives: ReadonlyMap<string, string> = new Map(
  countries
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string])
    .map(([country, words]) => [country, words.split(', ')[0]!]),
);

/** A country's army or police: one thing, whatever of it the words name. */
export function countryForce(country: string, category: ActorCategory): ActorRef {
  const id = `${country.toLowerCase().replace(/[^a-z]+/g, '-')}-${category}`;
  return { id, name: `${adjectives.get(country) ?? country} ${category}`, named: true, category };
}
