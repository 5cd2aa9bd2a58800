import { indicators } from '../../assessment/index.ts';
import type { Sentence, Speaker } from '../assessment-sentences/index.ts';
import { amount, term } from '../wording/index.ts';
import type { AssessmentDocument } from './assessment-json.ts';

/** The sentences about one thing, under its heading. */
export interface Section {
  readonly heading: string;
  readonly sentences: readonly Sentence[];
}

/** The sentences of an answer, by what they are about, in the order they were said. */
export function sectionsOf(sentences: readonly Sentence[], { words }: Speaker): Section[] {
  const abouts = [...new Set(sentences.map(({ about }) => about))];
  return abouts.map((about) => ({
    heading: words.headings[about],
    sentences: sentences.filter((sentence) => sentence.about === about),
  }));
}

/** An indicator as a reader sees it: its name, its value in words, what was said, and what it cannot see. */
export interface IndicatorLine {
  readonly name: string;
  readonly value: string;
  readonly definition: string;
  readonly cannotSee: string;
  readonly rests: readonly string[];
}

/** Every indicator of an assessment; one that nothing on record speaks of says so. */
export function indicatorLines({ indicators: values }: AssessmentDocument, speaker: Speaker): IndicatorLine[] {
  const { language, words, dictionary } = speaker;
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return values.flatMap(({ code, value, said, rests }) => {
    const indicator = known.get(code);
    if (!indicator) return [];
    const stated = said.map(
      (one) => `${term(dictionary, one.state)} (${words.voices[one.voice]}${one.times > 1 ? ` ×${one.times}` : ''})`,
    );
    const number = value && amount(dictionary, { ...value, unit: 'events', text: '' });
    return [
      {
        name: indicator.name[language],
        value: stated.length > 0 ? stated.join(dictionary.comma) : (number ?? words.labels['not said']),
        definition: indicator.definition[language],
        cannotSee: indicator.cannotSee[language],
        rests,
      },
    ];
  });
}

/** "i12.1, f37.9, +4": the records a sentence rests on, some of them named. */
export function restsInShort(rests: readonly string[], most: number): string {
  const named = rests.slice(0, most);
  return [...named, ...(rests.length > most ? [`+${rests.length - most}`] : [])].join(', ');
}
