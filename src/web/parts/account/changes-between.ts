import { actorsInWords, isolated } from '../../../publication/wording/index.ts';
import type { Account } from '../../../record/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { gradeWords } from '../../words/grade-words.ts';
import type { Speech } from '../../words/index.ts';
import { numberInWords, numbers } from './account-in-words.ts';

/** A field that says something else than before, in words. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

type InWords = (speech: Speech, account: Account) => string;

const who = ({ dictionary }: Speech, list: Account['targets']): string => actorsInWords(dictionary, list?.value ?? []);

const where = ({ dictionary, places }: Speech, list: Account['where']): string =>
  (list?.value ?? []).map((place) => isolated(dictionary, places.called(place))).join(dictionary.comma);

/** Each field that a person may look at, as it is told. Empty: nothing is known. */
const fields: readonly (readonly [keyof (typeof accountWords)['en'], InWords])[] = [
  ['type', (speech, { type }) => (type ? speech.term(type.value) : '')],
  ['state', (speech, { state }) => (state ? speech.term(state.value) : '')],
  ['when', (speech, { when }) => (when ? speech.when(when.value) : '')],
  ['where', (speech, account) => where(speech, account.where)],
  ['perpetrators', (speech, { perpetrators }) => who(speech, perpetrators)],
  ['targets', (speech, { targets }) => who(speech, targets)],
  ...numbers.map((field): readonly [keyof (typeof accountWords)['en'], InWords] => [
    field,
    (speech, account) => (account[field] ? numberInWords(speech, account[field]) : ''),
  ]),
  ['grade', (speech, { grade }) => gradeWords[speech.language][grade.grade]],
  ['standing', (speech, { standing }) => gradeWords[speech.language][standing]],
  ['claims', (speech, { claims }) => speech.number(claims)],
];

/** What an account says otherwise than the one before it. */
export function changesBetween(speech: Speech, before: Account, after: Account): FieldChange[] {
  const words: Readonly<Record<string, unknown>> = accountWords[speech.language];
  const unknown = accountWords[speech.language].unknown;
  return fields.flatMap(([field, inWords]) => {
    const [was, is] = [inWords(speech, before), inWords(speech, after)];
    return was === is ? [] : [{ field: String(words[field]), before: was || unknown, after: is || unknown }];
  });
}
