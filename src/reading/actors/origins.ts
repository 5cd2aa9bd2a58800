import { countries, peoples } from '../../codebook/index.ts';
import { Phrases } from '../phrases.ts';
import type { Token } from '../token.ts';

interface Origin {
  /** The country's name; null for a people or a creed. */
  readonly country: string | null;
  readonly capitals: boolean;
}

// A people with a country's adjective, as the Palestinians, are a people first.
function* entries(): Generator<readonly [string, Origin]> {
  for (const line of countries.trim().split('\n')) {
    const [country, adjectives] = line.split(': ') as [string, string];
    for (const word of [country, ...adjectives.split(', ')]) yield [word, { country, capitals: true }];
  }
  for (const people of peoples.split(',')) {
    const name = people.trim();
    yield [name, { country: null, capitals: /^\p{Lu}/u.test(name) }];
  }
}

const origins = new Phrases(entries());

/** A country or people named at token `at`: "Iraqi", "Saudi Arabia", "Fulani". */
export function originAt(
  tokens: readonly Token[],
  at: number,
  last: number,
): { readonly country: string | null; readonly last: number } | null {
  const hit = origins.at(tokens, at, last);
  if (!hit) return null;
  const { country, capitals } = hit.value;
  if (capitals && !tokens[at]!.capital) return null;
  if (tokens[at]!.text === 'Us' || tokens[at]!.text === 'us') return null;
  return { country, last: hit.last };
}

/** What a country's people are called when they are many: "Palestinians". */
export const demonymPlurals: ReadonlyMap<string, string | null> = new Map(
  [...entries()]
    .filter(
      ([word]) =>
        /(?:an|i|on|er|ni|en|rd|ze|ot|ine|sh|ch|li|in|us|rb|at|sia|ssian)$/i.test(word) && !/(?:ish|ch)$/.test(word),
    )
    .map(([word, { country }]) => [`${word.toLowerCase()}s`, country]),
);
