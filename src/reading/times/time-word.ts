import type { Edge } from './edge.ts';
import type { Season, Unit } from './period.ts';

/** TIMEX3's parts of the day: morning, noon, afternoon, evening, night, midnight, daytime. */
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** What one word can mean for time. A word may mean several: "second" is an ordinal and a unit. */
export interface TimeWord {
  readonly month?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** Short for a month or weekday, and perhaps a word of its own: "sun", "mar". */
  readonly short?: boolean;
  /** A month that is also a verb, an adjective or somebody's name. */
  readonly risky?: boolean;
  readonly unit?: Unit;
  readonly plural?: boolean;
  readonly number?: number;
  readonly ordinal?: number;
  /** Digits of a numeral as written: "05" has two. */
  readonly digits?: number;
  /** "few", "several": a number nobody tells. */
  readonly vague?: boolean;
  readonly season?: Season;
  readonly part?: Part;
  readonly edge?: Edge;
  /** First year of a decade: "1950s". */
  readonly decade?: number;
  /** Means nothing alone but closes a phrase: "at present", "the weekend". */
  readonly closes?: boolean;
  /** Part of a compound such as "three-day", "mid-2014". */
  readonly compound?: boolean;
}
