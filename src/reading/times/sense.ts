import type { Day } from './day.ts';
import type { Edge } from './edge.ts';
import type { Period, Season, Unit } from './period.ts';
import type { Part } from './time-word.ts';

/**
 * Which one of a kind: `way` -1 the one before, 0 the very one, 1 the one after; counted from the moment of
 * speaking ("last year", "this week") or from where the story is ("the previous year", "that day").
 */
export interface Which {
  readonly way: -1 | 0 | 1;
  readonly from: 'speech' | 'story';
}

/** A date as far as the words give it. `year` is astronomical: 1 BC is 0. */
export interface CalendarSense {
  readonly is: 'calendar';
  readonly year?: number;
  /** Only two digits of the year are written: "'89". */
  readonly shortYear?: boolean;
  readonly yearWhich?: Which;
  readonly decade?: number;
  readonly century?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Of which week the weekday is: "Tuesday last week". */
  readonly weekWhich?: Which;
  /** Which May, Tuesday or summer is meant. */
  readonly which?: Which;
}

/** "two days later", "yesterday", "last week", "that year". `amount` null: "several months ago". */
export interface ShiftSense {
  readonly is: 'shift';
  readonly unit: Unit;
  readonly amount: number | null;
  readonly which: Which;
}

/** "the past three months": a duration that ends or begins now. */
export interface StretchSense {
  readonly is: 'stretch';
  readonly unit: Unit;
  readonly amount: number | null;
  readonly which: Which;
}

export interface DurationSense {
  readonly is: 'duration';
  readonly unit: Unit;
  readonly amount: number | null;
  /** At which end of the period named after it: "the last week of August". */
  readonly end?: 'start' | 'end';
}

/** "daily": a TIMEX3 value that repeats. */
export interface SetSense {
  readonly is: 'set';
  readonly timex: string;
}

/** A part of the day without a day: "at night". `which` ties it to one: "that morning". */
export interface PartSense {
  readonly is: 'part';
  readonly which?: Which;
}

/** A numeric date that can be read two ways: "05/06/2021". */
export interface EitherSense {
  readonly is: 'either';
  readonly days: readonly [Day, Day];
}

/** "on 09/12": a day and a month in either order, and no year. */
export interface EitherMonthSense {
  readonly is: 'either month';
  readonly one: number;
  readonly other: number;
}

/** A day or month with a name of its own: "Ramadan", "Christmas 2007". */
export interface FeastSense {
  readonly is: 'feast';
  /** Its times in a Gregorian year. */
  readonly feast: (year: number) => readonly Period[];
  readonly year?: number;
  readonly which?: Which;
}

/** "now", "recently", "former", "in the future". */
export interface ReferenceSense {
  readonly is: 'reference';
  readonly to: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** A clock time without a day. */
export interface ClockSense {
  readonly is: 'clock';
}

/** What the words of a time expression mean before the text around them is asked. */
export type Sense =
  | CalendarSense
  | ShiftSense
  | StretchSense
  | DurationSense
  | SetSense
  | PartSense
  | EitherSense
  | EitherMonthSense
  | FeastSense
  | ReferenceSense
  | ClockSense;

/** A time expression found: tokens `first` to `last`, both included, and what they mean. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly sense: Sense;
  readonly edge?: Edge | undefined;
  readonly part?: Part | undefined;
  /** `T10:58`, with a zone's offset where one is given: `T21:34-05`. */
  readonly clock?: string | undefined;
}
