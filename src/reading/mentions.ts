import type { CountMention } from './count.ts';
import type { SentenceEvents } from './events/index.ts';
import type { ActorMention, PlaceMention, TimeMention } from './mention.ts';
import type { Attribution, Source } from './source.ts';
import type { Words } from './words.ts';

/** What was seen and not taken, and why. */
export interface Note {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly said: string;
}

/** The day or month a report is published on, as EDTF, and how that is known. */
export interface Published {
  readonly edtf: string;
  readonly is: 'given' | 'stated' | 'inferred';
}

/** Everything found in a text, each list in order of the text, before anything is composed. */
export interface Mentions {
  readonly words: Words;
  /** The report's title, when it is known beside or in the text. */
  readonly title: string | null;
  readonly published: Published | null;
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
  readonly counts: readonly CountMention[];
  /** What each sentence says happened, with its noun phrases; sentences without anything are left out. */
  readonly events: readonly SentenceEvents[];
  /** The publisher is the first, `s0`. */
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly notes: readonly Note[];
}
