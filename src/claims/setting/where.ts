import type { PlaceRef } from '../../gazetteer/index.ts';
import {
  type Mentions,
  type PlaceMention,
  type Sentence,
  type Source,
  type Token,
  within,
} from '../../reading/index.ts';
import { homeOf } from './home-of.ts';
import { firstFrom, placesInside, speakersPlaces } from './speakers.ts';

const exactness = { site: 0, village: 1, relative: 2, town: 3, district: 4, governorate: 5, country: 6 } as const;
const most = 6;
// Sentences at the head of a report, whose places count twice.
const leading = 3;

/** Where statements are about: the places of their sentence, else the speaker's, else what the report spoke of before. */
export class Whereabouts {
  readonly #mentions: Mentions;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #speakers: ReadonlySet<PlaceMention>;
  #main: PlaceRef | null | undefined;

  constructor(mentions: Mentions) {
    this.#mentions = mentions;
    this.#sources = new Map(mentions.sources.map((source) => [source.id, source]));
    this.#speakers = speakersPlaces(mentions);
  }

  /** Where a speaker is from; empty when nothing tells. */
  ofSpeaker(source: string): PlaceRef[] {
    const speaker = this.#sources.get(source);
    return speaker ? this.#own(speaker) : [];
  }

  /** The places of a statement in tokens `first` to `last` of a sentence, most exact first, and how they are known. */
  of(sentence: Sentence, first: number, last: number, source: string): { where: PlaceRef[]; rule: string | null } {
    const inClause = this.#told(first, last);
    if (inClause.length) return { where: refsOf(inClause), rule: null };
    const inSentence = this.#told(sentence.first, sentence.last);
    if (inSentence.length) return { where: refsOf(inSentence), rule: null };
    const speaker = this.#sources.get(source);
    const own = speaker ? this.#own(speaker) : [];
    // A ministry speaks of a whole country or region: where its office stands says nothing of where it is so.
    if (own.length && isMinistry(speaker!)) return { where: [], rule: null };
    if (own.length) return { where: own, rule: 'where: the speaker' };
    const before = this.#before(sentence);
    return before ? { where: [before], rule: 'where: told before' } : { where: [], rule: null };
  }

  #told(first: number, last: number): PlaceMention[] {
    const { places, words } = this.#mentions;
    const here = within(places, first, last).filter(
      (place) => isFine(place) && !this.#speakers.has(place) && stands(words.tokens, place),
    );
    const absolute = here.filter(({ place }) => place!.precision !== 'relative');
    const pool = absolute.length ? absolute : here;
    const at = pool.filter(({ role }) => role !== 'name');
    return at.length ? at : pool;
  }

  #own(speaker: Source): PlaceRef[] {
    if (speaker.kind === 'publisher') return [];
    const listed = refsOf(this.#of(speaker));
    if (listed.length || speaker.kind !== 'resident') return listed;
    const unlisted = homeOf(speaker.description);
    return unlisted ? [unlisted] : [];
  }

  /** Places in the words that name a speaker, else in the sentence that does so first. */
  #of(speaker: Source): PlaceMention[] {
    const inside = placesInside(this.#mentions, speaker).filter(isFine);
    const first = speaker.mentions[0];
    if (inside.length || !first || speaker.kind !== 'resident') return inside;
    const { places, words } = this.#mentions;
    const from = firstFrom(places, first.end);
    const near = places[from];
    const sentence = near && words.sentences[words.tokens[near.first]!.sentence]!;
    if (!sentence || sentence.start > first.start) return inside;
    return places.slice(from, from + most).filter((place) => isFine(place) && place.end <= sentence.end);
  }

  #before(sentence: Sentence): PlaceRef | null {
    const { places, words } = this.#mentions;
    const { passage } = sentence;
    let at = firstFrom(places, sentence.start) - 1;
    for (let looked = 0; at >= 0 && looked < 12; at--, looked++) {
      const place = places[at]!;
      if (words.sentences[words.tokens[place.first]!.sentence]!.passage !== passage) break;
      if (isFine(place) && (place.role === 'at' || place.role === 'of') && !this.#speakers.has(place))
        return place.place;
    }
    return this.#mainPlace();
  }

  /** The place named most often, those of the first sentences counted twice, below a country; the first of equals. */
  #mainPlace(): PlaceRef | null {
    if (this.#main !== undefined) return this.#main;
    const { places, words } = this.#mentions;
    const counts = new Map<string, { times: number; place: PlaceRef }>();
    for (const mention of places) {
      if (!isKnown(mention) || mention.role === 'to' || mention.role === 'from' || mention.role === 'dateline')
        continue;
      const times = words.tokens[mention.first]!.sentence < leading ? 2 : 1;
      const known = counts.get(mention.place!.name);
      if (known) known.times += times;
      else counts.set(mention.place!.name, { times, place: mention.place! });
    }
    let best: { times: number; place: PlaceRef } | null = null;
    for (const one of counts.values()) if (!best || one.times > best.times) best = one;
    best = finer(best, counts.values());
    this.#main = best?.place ?? mostNamed(places) ?? places.find(({ place }) => place !== null)?.place ?? null;
    return this.#main;
  }
}

const isMinistry = ({ kind, description }: Source): boolean =>
  kind === 'institution' && /\b(?:ministr(?:y|ies)|government|parliament)\b/i.test(description);

interface Named {
  readonly times: number;
  readonly place: PlaceRef;
}

/** A town or district named nearly as often as its province is what a report is about. */
function finer(best: Named | null, all: Iterable<Named>): Named | null {
  if (best?.place.precision !== 'governorate') return best;
  let found: Named | null = null;
  for (const one of all)
    if (
      one.place.precision !== 'governorate' &&
      one.times >= 2 &&
      one.times * 2 >= best.times &&
      one.times > (found?.times ?? 0)
    )
      found = one;
  return found ?? best;
}

/** Of places that no list knows and the text does not place, the one named most often; no dateline. */
function mostNamed(places: readonly PlaceMention[]): PlaceRef | null {
  const times = new Map<string, number>();
  let best: PlaceRef | null = null;
  for (const mention of places) {
    const { place, role } = mention;
    if (!isFine(mention) || role === 'dateline' || role === 'to' || role === 'from') continue;
    const known = (times.get(place!.name) ?? 0) + 1;
    times.set(place!.name, known);
    if (!best || known > times.get(best.name)!) best = place!;
  }
  return best ?? places.find((place) => isFine(place))?.place ?? null;
}

const heading = new Set(
  'head heads heading headed go goes going went move moves moved flee fled flock travel travelled drive drove return returned walk sleep spend'.split(
    ' ',
  ),
);

/** Whether something stands so at a place, not on the way from or to it. "for Khanaqin district" is no way. */
function stands(tokens: readonly Token[], place: PlaceMention): boolean {
  if (place.role === 'dateline' || place.role === 'from') return false;
  if (place.role === 'to') return tokens[place.first - 1]?.lower === 'for' || isHome(tokens, place);
  return !isGoal(tokens, place);
}

const back = /^(?:return(?:s|ed|ing)?|back)$/;

/** "families have returned to the town of Jalawla": where people are home again. */
function isHome(tokens: readonly Token[], { first }: PlaceMention): boolean {
  const words = [1, 2, 3, 4, 5].map((on) => tokens[first - on]?.lower ?? '');
  const to = words.indexOf('to');
  return to >= 0 && back.test(words[to + 1] ?? '');
}

/** "head to the centre of Khanaqin": where people go, not where it is so. */
function isGoal(tokens: readonly Token[], { first }: PlaceMention): boolean {
  let to = false;
  for (let at = first - 1; at >= Math.max(0, first - 7); at--) {
    const { lower } = tokens[at]!;
    if (lower === 'to' || lower === 'toward' || lower === 'towards') to = true;
    else if (to && heading.has(lower)) return true;
    else if (!to && /^(?:in|near|at|,)$/.test(lower)) return false;
  }
  return false;
}

/** Placed by a list of places or by the text itself, and no bare capitalised name. */
const isKnown = (mention: PlaceMention): boolean =>
  isFine(mention) &&
  mention.place!.precision !== 'relative' &&
  (mention.place!.id !== null || mention.place!.within.length > 0);

const isFine = ({ place }: PlaceMention): boolean => place !== null && place.precision !== 'country';

function refsOf(places: readonly PlaceMention[]): PlaceRef[] {
  const found = new Map<string, PlaceRef>();
  for (const { place } of places) if (place && !found.has(place.name)) found.set(place.name, place);
  const refs = [...found.values()];
  const absolute = refs.filter(({ precision }) => precision !== 'relative');
  return (absolute.length ? absolute : refs)
    .sort((a, b) => exactness[a.precision] - exactness[b.precision])
    .slice(0, most);
}
