import { isOnlyToward, type PlaceRef } from '../../gazetteer/index.ts';
import type { EventMention, PlaceMention } from '../../reading/index.ts';
import type { MentionIndex } from '../mention-index.ts';
import type { Draft } from './draft.ts';
import type { Happening } from './happening.ts';
import { atPlaces } from './join.ts';

/** Places of a draft, most exact first: those at the event, else the dateline, else what the text speaks of. */
export function whereOf(index: MentionIndex, draft: Draft): PlaceRef[] {
  const own = placesTold(draft.happenings.slice(0, 12));
  const exact = own.filter((p) => p.place!.precision !== 'country');
  const chosen = exact.length ? own : [...own, ...before(index, draft)];
  const found = new Map<string, PlaceRef>();
  for (const { place } of chosen) if (place && !found.has(place.name)) found.set(place.name, place);
  const area = own.find(({ place, role }) => role === 'at' && place!.id !== null && isArea(place!))?.place;
  const places = [...found.values()].map((place) => (area ? inArea(place, area) : place));
  return exactFirst(places).slice(0, 4);
}

const isArea = ({ precision }: PlaceRef): boolean => precision === 'district' || precision === 'governorate';

/** "in Jiribam district. It took place in Zairon": a village that no list knows lies in the district that is told with it. */
const inArea = (place: PlaceRef, area: PlaceRef): PlaceRef =>
  place.id === null &&
  (place.precision === 'village' || place.precision === 'site') &&
  place.within.length <= 1 &&
  place.within.every((name) => area.within.includes(name))
    ? { ...place, within: [area.name, ...area.within] }
    : place;

/** "ten were killed in Makhmour district. They raided the village of Khidir Jija": the village says where in the district. */
function exactFirst(places: readonly PlaceRef[]): readonly PlaceRef[] {
  const width = places[0] ? widthOf(places[0]) : 0;
  if (width < exactness.district) return places;
  // A village says where in a district; of a country anything finer does, a village first.
  const wanted = width === exactness.country ? [exactness.town, exactness.governorate] : [exactness.village];
  const finer = wanted
    .map((most) => places.find(({ precision }) => exactness[precision] <= most))
    .find((place) => place !== undefined);
  return finer ? [finer, ...places.filter((place) => place !== finer)] : places;
}

const exactness = { site: 0, village: 1, relative: 2, town: 3, district: 4, governorate: 5, country: 6 } as const;

/**
 * Places at which something is told to be; then where the dispatch was written; then those that other sentences on it
 * name otherwise.
 */
function placesTold(happenings: readonly Happening[]): PlaceMention[] {
  const placed = happenings.map((happening) => ranked(happening, placesOf(happening)));
  const isWritten = ({ role }: PlaceMention): boolean => role === 'dateline';
  return [
    ...placed.flat().filter((place) => !isWritten(place)),
    ...placed.flat().filter(isWritten),
    ...happenings.flatMap((happening, i) => (placed[i]!.length > 0 ? [] : ranked(happening, beside(happening)))),
  ];
}

const beside = ({ places }: Happening): PlaceMention[] =>
  places.filter((p) => p.place !== null && p.role !== 'from' && p.role !== 'name' && p.place.precision !== 'country');

function ranked(happening: Happening, places: readonly PlaceMention[]): PlaceMention[] {
  const trigger = happening.events.find((e) => e.trigger.sense.type !== null) ?? happening.events[0];
  const at = trigger?.first ?? happening.first;
  const distance = (p: PlaceMention): number => Math.abs(p.first - at) + (p.first < at ? 4 : 0);
  return [...places].sort((a, b) => widthOf(a.place!) - widthOf(b.place!) || distance(a) - distance(b));
}

/** "north of Baghdad" says less than the district that is named too. */
const widthOf = (place: PlaceRef): number =>
  isOnlyToward(place) ? exactness.district + 0.5 : exactness[place.precision];

/** Places at which a happening is told to be. */
const placesOf = (happening: Happening): PlaceMention[] => [
  ...atPlaces(happening.places),
  ...struck(happening),
  ...takenFrom(happening),
];

/** "attacked Dara", "took control of Dara", "the attack on Dara": a place that is itself the object of what happened. */
export const struck = (happening: Happening): PlaceMention[] =>
  happening.places.filter(
    (p) =>
      p.place !== null &&
      (p.role === 'name' || p.role === 'of') &&
      p.place.precision !== 'country' &&
      happening.events.some((e) => isObject(e, p)),
  );

const isObject = (event: EventMention, place: PlaceMention): boolean =>
  event.as === 'verb' && place.first > event.last && place.first - event.last <= 4;

/** "abducted two farmers from Dara": whoever is taken is taken where they are. */
const takenFrom = (happening: Happening): PlaceMention[] =>
  happening.events.some((e) => e.trigger.sense.effect === 'abducted' || e.trigger.sense.effect === 'arrested')
    ? happening.places.filter((p) => p.place !== null && p.role === 'from' && p.place.precision !== 'country')
    : [];

/** The nearest place told before the draft: in its paragraph, or where a dispatch or an earlier event is; else any the report names. */
function before(index: MentionIndex, draft: Draft): PlaceMention[] {
  const { words, places } = index.mentions;
  const { first, passage } = draft.happenings[0]!;
  const earlier = index.placesBefore(first, 12).filter((p) => p.place !== null);
  const here = earlier.filter(
    (p) => words.sentences[words.tokens[p.first]!.sentence]!.passage === passage && p.place!.precision !== 'country',
  );
  const near =
    here.find(isAt) ??
    here.sort((a, b) => exactness[a.place!.precision] - exactness[b.place!.precision])[0] ??
    earlier.find(isAt) ??
    earlier[0] ??
    places.slice(0, 20).find((p) => p.place !== null);
  return near ? [nameOf(near, earlier)] : [];
}

const isAt = (place: PlaceMention): boolean => place.role === 'at' || place.role === 'dateline';

/** "Dara, 13 km west of the town": the village, not the way to it. */
const nameOf = (place: PlaceMention, earlier: readonly PlaceMention[]): PlaceMention =>
  (place.place!.precision === 'relative' &&
    earlier.find((p) => p.last < place.first && place.first - p.last <= 2 && p.place!.precision !== 'relative')) ||
  place;
