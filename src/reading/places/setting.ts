import { countries, type PlaceRef, plainName } from '../../gazetteer/index.ts';
import type { PlaceMention } from '../mention.ts';

const weightOf = (mention: PlaceMention): number => (mention.role === 'at' ? 2 : mention.role === 'dateline' ? 1.5 : 1);
// A district or region is where a text plays when most of what it places lies there, and it says so more than once.
const most = 0.5;
const often = 2;

const countryNames = new Map([...countries.values()].map((country) => [plainName(country.name), country]));
const namesOf = ({ place }: PlaceMention): readonly string[] => (place ? [place.name, ...place.within] : []);

/** The district, region or country that a text plays in: the one most of its places lie in, null when it names none. */
export function settingOf(mentions: readonly PlaceMention[]): PlaceRef | null {
  const country = heaviest(mentions, (name) => countryNames.has(plainName(name)));
  if (!country) return null;
  const inside = mentions.filter(
    (mention) =>
      mention.role === 'at' && mention.place?.precision !== 'country' && namesOf(mention).includes(country.name),
  );
  const area = heaviest(inside, (name) => name !== country.name);
  const narrow = area && area.count >= often && area.weight >= most * totalWeight(inside);
  return narrow ? areaRef(inside, area.name) : countryRef(country.name);
}

/** A place that no country is named around, put where the text plays. A place the gazetteer knows stays as it is. */
export function placedIn(place: PlaceRef, setting: PlaceRef | null): PlaceRef {
  if (!setting || place.id !== null || place.precision === 'country') return place;
  const around = [place.name, ...place.within];
  if (around.some((name) => countryNames.has(plainName(name)))) return place;
  const added = [setting.name, ...setting.within].filter((name) => !around.includes(name));
  return { ...place, within: [...place.within, ...added] };
}

/** The country that a text plays in, when it names it, or places more than one thing in it. */
export function surelyIn(mentions: readonly PlaceMention[]): PlaceRef | null {
  const country = heaviest(mentions, (name) => countryNames.has(plainName(name)));
  if (!country) return null;
  return country.count >= often || mentions.some(({ place }) => place?.name === country.name)
    ? countryRef(country.name)
    : null;
}

/** What a mention names, most exact first: the place, then each area around it. */
export function placeRefs({ place }: PlaceMention): readonly PlaceRef[] {
  if (!place) return [];
  const outer = place.within.map((name, at): PlaceRef => bareRef(name, place.within.slice(at + 1)));
  return [place, ...outer];
}

interface Heaviest {
  readonly name: string;
  readonly weight: number;
  readonly count: number;
}

const totalWeight = (mentions: readonly PlaceMention[]): number =>
  mentions.reduce((sum, mention) => sum + weightOf(mention), 0);

// The first of equals: the one more exact, or said first.
function heaviest(mentions: readonly PlaceMention[], counts: (name: string) => boolean): Heaviest | null {
  const weights = new Map<string, { weight: number; count: number }>();
  for (const mention of mentions) {
    for (const name of namesOf(mention)) {
      if (!counts(name)) continue;
      const so = weights.get(name) ?? { weight: 0, count: 0 };
      weights.set(name, { weight: so.weight + weightOf(mention), count: so.count + 1 });
    }
  }
  let best: Heaviest | null = null;
  for (const [name, { weight, count }] of weights) if (!best || weight > best.weight) best = { name, weight, count };
  return best;
}

function areaRef(mentions: readonly PlaceMention[], name: string): PlaceRef {
  const own = mentions.find(({ place }) => place?.name === name)?.place;
  if (own) return own;
  const { within } = mentions.find(({ place }) => place?.within.includes(name))!.place!;
  return bareRef(name, within.slice(within.indexOf(name) + 1));
}

const countryRef = (name: string): PlaceRef => bareRef(name, []);

function bareRef(name: string, within: readonly string[]): PlaceRef {
  const country = countryNames.get(plainName(name));
  const precision = country ? 'country' : within.length > 1 ? 'district' : 'governorate';
  return { id: country?.id ?? null, name: country?.name ?? name, within, lat: null, lon: null, precision };
}
