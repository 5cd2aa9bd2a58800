import { type PlaceRef, plainName, type Relation, relationOf, soundOf } from '../../gazetteer/index.ts';
import { type NameWord, nameWord } from './name-likeness.ts';

/** Where something happened, as matching sees it. */
export interface PlaceView {
  /** The gazetteer's id of the finest place: one id is one place, whatever it is called. */
  readonly id: string | null;
  /** The finest place in a report's words, for reasons; empty when only a wide area is known. */
  readonly name: string;
  /** Its names, each a list of words: a report may write "Mikhas/Dara". Empty when only a wide area is known. */
  readonly names: readonly (readonly NameWord[])[];
  /** Each of `names` in a report's words. */
  readonly called: readonly string[];
  /** How wide the finest named place is. */
  readonly precision: PlaceRef['precision'] | null;
  /** Sounds of the containing places under the governorate, nearest first. */
  readonly near: readonly string[];
  /** Sounds of the outer two: governorate and country. */
  readonly far: readonly string[];
  readonly at: { readonly lat: number; readonly lon: number } | null;
  readonly relations: readonly (Relation & { readonly ofSound: string | null; readonly words: string })[];
}

// Words that say what a place is and not which one.
const kinds = new Set(
  'village villages town city road street area outskirts district subdistrict neighborhood neighbourhood near house the of in qaryat qarya hay'.split(
    ' ',
  ),
);

const sounds = new Map<string, string>();

/** How a place's name sounds, whatever its spelling. Names come again and again: each is worked out once. */
export function soundKey(name: string): string {
  const known = sounds.get(name);
  if (known !== undefined) return known;
  if (sounds.size > 50_000) sounds.clear();
  const sound = soundOf(plainName(name));
  sounds.set(name, sound);
  return sound;
}

const wordsOf = (name: string): NameWord[] =>
  plainName(name)
    .split(' ')
    .filter((word) => word !== '' && !kinds.has(word))
    .map((word) => nameWord(soundKey(word)));

/** A claim's places as matching compares them. `villages`: as many of those it is set in may give it their names. */
export function placeView(places: readonly PlaceRef[], villages = 1): PlaceView {
  const named = places.filter((place) => place.precision !== 'relative');
  const finest = named[0] ?? null;
  const wide = finest === null || finest.precision === 'governorate' || finest.precision === 'country';
  const [own, around] = outerNames(places, finest, wide);
  const names = wide ? [] : beside(named, finest, villages).flatMap(namesOf);
  return {
    id: wide ? null : finest.id,
    name: wide ? '' : finest.name,
    names: names.map(({ words }) => words),
    called: names.map(({ name }) => name),
    precision: finest?.precision ?? null,
    near: [...own, ...around.slice(0, -2)].map(soundKey),
    far: around.slice(-2).map(soundKey),
    at: places.map(position).find((at) => at !== null) ?? null,
    relations: places.flatMap(relationsOf),
  };
}

const namesOf = ({ name }: PlaceRef): { name: string; words: readonly NameWord[] }[] =>
  name
    .split(/[/;(),]/)
    .map((part) => ({ name: part.trim(), words: wordsOf(part) }))
    .filter(({ words }) => words.length > 0);

const beside = (places: readonly PlaceRef[], finest: PlaceRef, most: number): readonly PlaceRef[] =>
  finest.precision === 'village' ? places.filter(({ precision }) => precision === 'village').slice(0, most) : [finest];

/** What it is told from ("near Moso"), which is no governorate however little is known around it; and what contains it. */
function outerNames(
  places: readonly PlaceRef[],
  finest: PlaceRef | null,
  wide: boolean,
): readonly [own: readonly string[], around: readonly string[]] {
  const within = places[0]?.within ?? [];
  if (finest === null) return [within.slice(0, 1), within.slice(1)];
  return [[], wide ? [finest.name, ...finest.within].slice(-2) : finest.within];
}

// A wide area's middle is no position.
const position = ({ lat, lon, precision }: PlaceRef): PlaceView['at'] =>
  lat === null || lon === null || precision === 'governorate' || precision === 'country' || precision === 'district'
    ? null
    : { lat, lon };

function relationsOf(place: PlaceRef): PlaceView['relations'] {
  if (place.precision !== 'relative') return [];
  const relation = relationOf(place.name);
  if (!relation) return [];
  const of = relation.of ?? place.within[0] ?? null;
  return [{ ...relation, of, ofSound: of && soundKey(of), words: place.name }];
}

/** Great-circle distance in km. */
export function kmBetween(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}
