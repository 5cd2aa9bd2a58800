import { type Place, plainName } from '../../gazetteer/index.ts';

/** A name that a text says, all the places it can mean, and how much it tells of where the text plays. */
export interface Vote {
  readonly name: string;
  readonly known: readonly Place[];
  readonly weight: number;
}

// A text's places lie together when so much of what it names is in one country, by more than one name.
const together = 2 / 3;
const several = 2;

/** How much a text speaks of each country, by ISO code. */
export class Votes {
  readonly #weights = new Map<string, number>();
  readonly #names = new Map<string, Set<string>>();
  readonly #home: string | null;
  /** Countries that the text names themselves. */
  readonly #named = new Set<string>();
  /** Whether the text speaks of no country at all. */
  readonly none: boolean;
  /** The weight of the country that is spoken of most; 1 at least. */
  readonly most: number;

  constructor(votes: Iterable<Vote>) {
    for (const { name, known, weight } of votes) {
      const country = onlyCountry(known);
      if (!country) continue;
      if (known.some((place) => place.layer === 'country' && plainName(place.name) === plainName(name)))
        this.#named.add(country);
      this.#weights.set(country, (this.#weights.get(country) ?? 0) + weight);
      const names = this.#names.get(country);
      if (names) names.add(plainName(name));
      else this.#names.set(country, new Set([plainName(name)]));
    }
    this.none = this.#weights.size === 0;
    this.most = Math.max(1, ...this.#weights.values());
    this.#home = homeOf(this.#names);
  }

  /** How much the text speaks of a country; 0 when it does not. */
  of(country: string | null): number {
    return (country && this.#weights.get(country)) || 0;
  }

  /** Whether some other name speaks of the country too. */
  support(country: string | null, name: string): boolean {
    const names = country ? this.#names.get(country) : undefined;
    return !!names && (names.size > 1 || !names.has(plainName(name)));
  }

  /** Whether the text's places lie together in another country, and nothing but the name itself speaks of this one. */
  isFar(country: string | null, name: string): boolean {
    return this.#home !== null && this.#home !== country && !this.support(country, name);
  }

  /** Whether the text names countries, this one not among them, and nothing but the name itself speaks of it. */
  isAbroad(country: string | null, name: string): boolean {
    return country !== null && this.#named.size > 0 && !this.#named.has(country) && !this.support(country, name);
  }
}

function homeOf(names: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  let all = 0;
  let home: string | null = null;
  let most = 0;
  for (const [country, { size }] of names) {
    all += size;
    if (size > most) [home, most] = [country, size];
  }
  // One name for elsewhere is the name in question.
  return most >= several && most >= together * (all - 1) ? home : null;
}

// The country that all readings of a name share; a country's own name, or the user's own list, settle it.
function onlyCountry(known: readonly Place[]): string | null {
  const sure = known.find(({ layer }) => layer === 'country' || layer === 'user');
  if (sure) return sure.country;
  const [first] = known;
  return first && known.every(({ country }) => country === first.country) ? first.country : null;
}
