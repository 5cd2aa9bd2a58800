import {
  type Apart,
  kindOf,
  nameIn,
  namesakesIn,
  type Place,
  type PlaceKind,
  type PlaceRef,
} from '../../../gazetteer/index.ts';
import { type Dictionary, fill } from '../dictionary.ts';
import { isolated } from './isolated.ts';
import { placePhrases } from './place-phrases.ts';
import { relationInWords } from './relation-in-words.ts';

/** A place whose names are known. */
export type KnownPlace = Pick<Place, 'id' | 'name' | 'names' | 'within'> & { readonly precision: string };

/** A place as it is to be called; `names`: its other spellings, where whoever tells of it knows them. */
export type ToCall = Pick<PlaceRef, 'id' | 'name' | 'within'> & {
  readonly precision: string;
  readonly names?: readonly string[];
};

/** What places are called in a language. */
export interface PlaceNames {
  /** A name alone, in the letters of the language: "خانقين". As it stands where nobody knows another. */
  readonly name: (written: string) => string;
  /** A place's own name, in the letters of the language. */
  readonly own: (place: ToCall) => string;
  /** A place so that no other is meant: "Khanaqin (town)", "قضاء خانقين", "قرب خانقين". */
  readonly called: (place: ToCall) => string;
}

/** "Khanaqin (town)", "قضاء خانقين": a name with what it is the name of. */
export const ofKind = (words: Dictionary, name: string, kind: PlaceKind): string =>
  fill(placePhrases[words.language].kinds[kind], isolated(words, name));

/** What places are called in a language as far as these are known; of others by the name they are written with. */
export function placeNames(words: Dictionary, known: readonly KnownPlace[]): PlaceNames {
  const { language } = words;
  const byId = new Map(known.map((place) => [place.id, place]));
  // A district may be known in Latin letters alone, and the town of its name in more.
  const spelled = known.filter((place) => nameIn(place, language) !== null).toReversed();
  const bySpelling = new Map(
    spelled.flatMap((place) => [...place.names, place.name].map((name) => [name, place] as const)),
  );
  const apart = kindsApart(known);
  const localOf = (place: Pick<Place, 'name' | 'names'> | undefined): string | null =>
    place ? nameIn(place, language) : null;
  const name = (written: string): string =>
    language === 'en' ? written : (localOf(bySpelling.get(written)) ?? written);
  const own = (place: ToCall): string => {
    if (language === 'en') return place.name;
    const { id, names = [] } = place;
    return localOf({ name: place.name, names }) ?? localOf(byId.get(id ?? '')) ?? name(place.name);
  };
  // English says it as the report does, but for "close to Khanaqin", of which readings of before have "to Khanaqin".
  const isSaid = (told: string): boolean => language === 'en' && !/^to /i.test(told);
  const relative = ({ name: told }: ToCall): string =>
    (isSaid(told) ? null : relationInWords(words, told, name)) ?? name(told);
  const called = (place: ToCall): string => {
    if (place.precision === 'relative') return relative(place);
    const kind = apart.get(place.id ?? '') ?? apart.get(keyOf(place));
    return kind ? ofKind(words, own(place), kind) : own(place);
  };
  return { name, own, called };
}

/** Names as they are written: until it is known what places are called. */
export const asWritten: PlaceNames = {
  name: (written) => written,
  own: ({ name }) => name,
  called: ({ name }) => name,
};

/** By what kind of place names are told apart: by ids, and by a name with what has it. */
function kindsApart(known: readonly KnownPlace[]): ReadonlyMap<string, PlaceKind> {
  const namesakes = namesakesIn(known);
  return new Map(
    known.flatMap((place) => {
      const apart: Apart | undefined = namesakes.get(place.id);
      return apart && 'kind' in apart ? [[place.id, apart.kind] as const, [keyOf(place), apart.kind] as const] : [];
    }),
  );
}

const keyOf = (place: ToCall): string => `${place.name}|${kindOf(place)}`;
