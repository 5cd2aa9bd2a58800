import type { PassageKind } from '../report.ts';
import { bylineOf } from './byline.ts';
import { isCaption, isPlaceAndDate } from './caption.ts';
import { isCredit } from './credit.ts';
import { datelineLength } from './dateline.ts';
import { isDateLine } from './dates.ts';
import { isHeadline, isSubheading } from './headings.ts';
import type { Paragraph } from './paragraph.ts';

/** What a rule may look at beside the paragraph's own words. */
export interface Surroundings {
  readonly next: Paragraph | undefined;
  /** No body text has come yet. */
  readonly opening: boolean;
  /** No headline has come yet. */
  readonly untitled: boolean;
  readonly shouting: boolean;
  /** At most one paragraph follows. */
  readonly last: boolean;
  /** Several lines are dates: the heads of a chronicle, not the day of the report. */
  readonly dated: boolean;
  /** Many paragraphs open with a place and a date: a log of incidents, not a row of pictures. */
  readonly log: boolean;
}

export interface PassageRule {
  readonly kind: PassageKind;
  readonly finds: (text: string, around: Surroundings) => boolean;
}

/** In order: the first that finds itself decides. What none finds is body. */
export const passageRules: readonly PassageRule[] = [
  { kind: 'byline', finds: (text) => bylineOf(text) !== null },
  { kind: 'dateline', finds: (text, { opening, last, dated }) => (opening || last) && !dated && isDateLine(text) },
  { kind: 'dateline', finds: (text, { opening, shouting }) => opening && isWholeDateline(text, shouting) },
  { kind: 'credit', finds: (text) => isCredit(text) },
  { kind: 'caption', finds: (text, { log }) => !(log && isPlaceAndDate(text)) && isCaption(text) },
  { kind: 'quote', finds: (text) => /^>\s?\S/.test(text) },
  // After captions and credits: they open many a page and have no full stop either.
  {
    kind: 'headline',
    finds: (text, { opening, untitled, next, shouting }) => opening && untitled && isHeadline(text, next, shouting),
  },
  { kind: 'subheading', finds: (text, { next }) => isSubheading(text, next) },
];

const isWholeDateline = (text: string, shouting: boolean): boolean =>
  text.length <= 120 && datelineLength(text, false, shouting) === text.length;
