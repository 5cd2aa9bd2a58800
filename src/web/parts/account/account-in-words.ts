import { placeInWords } from '../../../publication/wording/index.ts';
import type { Account, ChosenNumber } from '../../../record/index.ts';
import { fill, type Speech } from '../../words/index.ts';

export const tolls = ['killed', 'injured', 'abducted', 'arrested'] as const;
export const numbers = [...tolls, 'value'] as const;
export type NumberField = (typeof numbers)[number];

/** "7 (6–7)", "7 (6+)", "7". */
export function numberInWords(speech: Speech, { value, min, max }: ChosenNumber): string {
  const shown = speech.number(value);
  if (max === null) return `${shown} (${speech.number(min)}+)`;
  return min === max && min === value ? shown : `${shown} (${speech.number(min)}–${speech.number(max)})`;
}

/** "Armed clash", "12 families displaced", "Residence: evacuated". */
export function whatInWords(speech: Speech, { kind, type, state, value, unit }: Account): string {
  const name = speech.term(type.value);
  if (kind === 'condition') return capital(speech, state ? `${name}: ${speech.term(state.value)}` : name);
  if (kind !== 'figure' || !value) return capital(speech, name);
  const number = `${numberInWords(speech, value)}${unit === 'percent' ? ' %' : ''}`;
  return speech.direction === 'rtl' ? `${name}: ${number}` : `${number} ${name}`;
}

/** Scripts with capitals begin a title with one. */
export const capital = ({ language }: Speech, words: string): string =>
  language === 'en' ? words.charAt(0).toUpperCase() + words.slice(1) : words;

/** "Dara, Khanaqin"; empty when no place is named. */
export const whereInWords = (speech: Speech, { where }: Account): string =>
  where?.value[0] ? placeInWords(speech.dictionary, where.value[0], speech.places) : '';

/** "27 Aug 2020", "since 2018"; empty when no day is named. */
export const whenInWords = (speech: Speech, { when }: Account): string => (when ? speech.when(when.value) : '');

/** "7 killed", "2 injured". */
export const tollsInWords = (speech: Speech, account: Account): string[] =>
  tolls.flatMap((toll) => {
    const number = account[toll];
    return number ? [fill(speech.dictionary.phrases[toll], numberInWords(speech, number))] : [];
  });

/** What it was, where and when, in one line: the name of a record's page. */
export const titleInWords = (speech: Speech, account: Account): string =>
  [whatInWords(speech, account), whereInWords(speech, account), whenInWords(speech, account)]
    .filter(Boolean)
    .join(' · ');
