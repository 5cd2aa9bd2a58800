import type { When } from '../../claims/index.ts';
import type { Dictionary } from './dictionary.ts';
import { fill } from './dictionary.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayOf = (iso: string): Day | null => {
  const match = /^(-?\d{1,6})-(\d\d)-(\d\d)$/.exec(iso);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
};

const lastDay = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

const startsMonth = (day: Day): boolean => day.day === 1;
const endsMonth = (day: Day): boolean => day.day === lastDay(day.year, day.month);
const startsYear = (day: Day): boolean => startsMonth(day) && day.month === 1;
const endsYear = (day: Day): boolean => endsMonth(day) && day.month === 12;

const month = (words: Dictionary, day: Day): string =>
  fill(words.dates.month, words.months[day.month - 1] ?? day.month, day.year);
const dayText = (words: Dictionary, day: Day, numbers: string | number = day.day): string =>
  fill(words.dates.day, numbers, month(words, day));

/** "27 Aug 2020"; a whole month "Aug 2020"; whole years "2018–2021"; else "3 Jul 2021 – 20 Aug 2021". */
function between(words: Dictionary, first: Day, last: Day): string {
  if (startsYear(first) && endsYear(last))
    return first.year === last.year ? String(first.year) : `${first.year}–${last.year}`;
  const whole = startsMonth(first) && endsMonth(last);
  const oneMonth = first.year === last.year && first.month === last.month;
  if (whole && oneMonth) return month(words, first);
  if (whole) return `${month(words, first)} – ${month(words, last)}`;
  if (oneMonth && first.day === last.day) return dayText(words, first);
  if (oneMonth) return dayText(words, first, `${first.day}–${last.day}`);
  return `${dayText(words, first)} – ${dayText(words, last)}`;
}

/** When something was, as a person writes it: "27 Aug 2020", "about Jul 2021", "since 2018". */
export function daysInWords(words: Dictionary, when: Pick<When, 'edtf' | 'earliest' | 'latest'>): string {
  const first = dayOf(when.earliest);
  const last = dayOf(when.latest);
  if (/^(\.\.)?\//.test(when.edtf) && last) return fill(words.phrases.until, between(words, last, last));
  if (/\/(\.\.)?$/.test(when.edtf) && first) return fill(words.phrases.since, between(words, first, first));
  if (!first || !last) return when.edtf;
  const days = between(words, first, last);
  return /[~?%]/.test(when.edtf) ? fill(words.phrases.about, days) : days;
}

/** A publication date, which is EDTF without bounds: "2022-02" is "Feb 2022". What is not understood stays as it is. */
export function edtfInWords(words: Dictionary, edtf: string): string {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(edtf);
  const name = match?.[2] && words.months[Number(match[2]) - 1];
  if (!match || (match[2] && !name)) return edtf;
  const monthText = name ? fill(words.dates.month, name, match[1]!) : match[1]!;
  const days = match[3] ? fill(words.dates.day, Number(match[3]), monthText) : monthText;
  return /[~?%]$/.test(edtf) ? fill(words.phrases.about, days) : days;
}
