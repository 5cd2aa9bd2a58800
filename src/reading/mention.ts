import type { ActorRef } from '../codebook/index.ts';
import type { PlaceRef } from '../gazetteer/index.ts';
import type { Span } from '../reports/index.ts';

/** Something found in the text: tokens `first` to `last`, both included, and the rule that found it. */
export interface Mention extends Span {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

/** A time expression. `timex` is a TIMEX3 value, `edtf` the same in EDTF; days are ISO 8601. */
export interface TimeMention extends Mention {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly timex: string;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** `inferred` when the day depends on the publication date or another time in the text. */
  readonly is: 'stated' | 'inferred';
  /** The bound that the words put on it: "since 2018", "until October". */
  readonly bound: 'since' | 'until' | 'before' | 'after' | 'within' | null;
  /** Part of the day, where the words give one. */
  readonly partOfDay: 'morning' | 'day' | 'evening' | 'night' | null;
}

/** A place named in the text, and how the sentence uses it. */
export interface PlaceMention extends Mention {
  readonly text: string;
  readonly place: PlaceRef | null;
  /**
   * What the words make of it: `at` the place where something is ("in", "near", "between"), `from` an origin,
   * `to` a goal, `of` a belonging ("the police of Kirkuk", "Baghdad-based"), `dateline` at the head of a
   * dispatch, `name` a place that is part of another name or merely named.
   */
  readonly role: 'at' | 'from' | 'to' | 'of' | 'dateline' | 'name';
}

/** An actor, a kind of people, or a thing that stands for one (a police post, a mosque). */
export interface ActorMention extends Mention {
  readonly text: string;
  readonly actor: ActorRef;
  /** `group`: an armed or political group by name; `force`: army, police …; `people`: kinds of people;
   *  `person`: somebody by name; `facility`: a building, vehicle or installation. */
  readonly kind: 'group' | 'force' | 'people' | 'person' | 'facility';
  /** Token index of the head noun: "soldiers" in "Iraqi army soldiers". */
  readonly head: number;
}
