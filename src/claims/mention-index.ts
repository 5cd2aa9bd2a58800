import {
  type ActorMention,
  type Attribution,
  attributionAt,
  type Mentions,
  type PlaceMention,
  type TimeMention,
} from '../reading/index.ts';
import type { Figure } from './claim.ts';
import { isWhereSpoken, speakersPlaces } from './setting/index.ts';

/** Mentions by the tokens they stand at, found by binary search: claims of a long text are made in a time that grows with its length. */
export class MentionIndex {
  readonly mentions: Mentions;

  readonly #places: readonly PlaceMention[];

  constructor(mentions: Mentions) {
    this.mentions = mentions;
    this.#places = besideSpeech(mentions, outsideTimes(mentions.places, mentions.times));
  }

  timesIn(first: number, last: number): TimeMention[] {
    return slice(this.mentions.times, first, last);
  }

  placesIn(first: number, last: number): PlaceMention[] {
    return slice(this.#places, first, last);
  }

  actorsIn(first: number, last: number): ActorMention[] {
    return slice(this.mentions.actors, first, last);
  }

  /** Up to `most` mentions before token `at`, nearest first. */
  timesBefore(at: number, most: number): TimeMention[] {
    return nearest(this.mentions.times, at, most);
  }

  placesBefore(at: number, most: number): PlaceMention[] {
    return nearest(this.#places, at, most);
  }

  /** The stretch of somebody's speech that a token lies in. */
  attributionAt(token: number): Attribution | null {
    return attributionAt(this.mentions.attributions, token);
  }
}

/** "mid-July" is a time, wherever a village is called so. */
function outsideTimes(places: readonly PlaceMention[], times: readonly TimeMention[]): PlaceMention[] {
  let at = 0;
  return places.filter((place) => {
    while (at < times.length && times[at]!.last < place.first) at++;
    const time = times[at];
    return !time || time.first > place.last;
  });
}

/**
 * "an officer in Imphal said", "told reporters on Tuesday in Jos": where somebody speaks is where nothing need have
 * happened, and is a place of theirs.
 */
function besideSpeech(mentions: Mentions, places: readonly PlaceMention[]): PlaceMention[] {
  const speakers = speakersPlaces(mentions);
  const isTheirs = (place: PlaceMention): boolean =>
    place.role === 'at' && (speakers.has(place) || isWhereSpoken(mentions.words.tokens, place));
  return places.map((place) => (isTheirs(place) ? { ...place, role: 'of' } : place));
}

function lowerBound(mentions: readonly { readonly first: number }[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function slice<M extends { readonly first: number }>(mentions: readonly M[], first: number, last: number): M[] {
  const found: M[] = [];
  for (let i = lowerBound(mentions, first); i < mentions.length && mentions[i]!.first <= last; i++)
    found.push(mentions[i]!);
  return found;
}

function nearest<M extends { readonly first: number }>(mentions: readonly M[], at: number, most: number): M[] {
  const found: M[] = [];
  for (let i = lowerBound(mentions, at) - 1; i >= 0 && found.length < most; i--) found.push(mentions[i]!);
  return found;
}

/** Figures by where their main evidence lies. */
export class FigureIndex {
  readonly #figures: readonly { start: number; end: number }[];

  constructor(figures: readonly Figure[]) {
    this.#figures = figures.flatMap((f) => f.evidence.slice(0, 1)).sort((a, b) => a.start - b.start);
  }

  /** Does a figure's main evidence hold all of this stretch? */
  holds(start: number, end: number): boolean {
    let low = 0;
    let high = this.#figures.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#figures[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - 8); i--) if (this.#figures[i]!.end >= end) return true;
    return false;
  }
}
