import type { Assessment, Reconciliation } from '../../assessment/index.ts';
import { amount, daysInWords, numeral, term } from '../wording/index.ts';
import { put, type Sentence, type Speaker } from './say.ts';

/** Stated totals beside what was recorded, period by period. */
export function totalSentences(
  { totals }: Pick<Assessment, 'totals'>,
  speaker: Speaker,
  nameOf: (place: string) => string,
): Sentence[] {
  return totals.flatMap((total) => [
    ...sumSentences(total, speaker),
    ...total.periods.map((period): Sentence => {
      const text = periodText(total, period, speaker, nameOf);
      const others = period.imported.flatMap(({ rests }) => rests);
      return { about: 'total', text, rests: [...total.stated, ...period.rests, ...others] };
    }),
  ]);
}

function sumSentences({ stated, sum, total }: Reconciliation, { words }: Speaker): Sentence[] {
  if (!sum || !total) return [];
  const template = sum.agrees ? words.sumAgrees : words.sumDisagrees;
  const text = put(template, { parts: numeral(sum.parts), total: numeral(total.best) });
  return [{ about: 'total', text, rests: stated }];
}

type Period = Reconciliation['periods'][number];

function periodText(
  total: Reconciliation,
  period: Period,
  { words, dictionary }: Speaker,
  nameOf: (place: string) => string,
): string {
  const { from, to } = period.days;
  const reasons = period.explanations.map((one) => words.explanations[one]).join(words.and);
  const measure = term(dictionary, total.measure);
  const stated = put(words.total, {
    measure: capital(total.of.length > 0 ? put(words.among, { measure, names: total.of.join(words.and) }) : measure),
    area: total.area === null ? words.noArea : nameOf(total.area),
    speaker: total.speaker ?? (total.publisher || words.noPublisher),
    stated: amount(dictionary, { ...period.stated, unit: 'events', text: '' }),
    days: daysInWords(dictionary, { edtf: `${from}/${to}`, earliest: from, latest: to }),
    place: nameOf(total.place),
    recorded: numeral(Math.round(period.recorded)),
  });
  return [
    stated,
    ...(period.partial ? [words.partial] : []),
    ...period.imported.map(({ dataset, count }) => put(words.dataset, { dataset, count: numeral(count) })),
    ...(reasons ? [put(words.mayBeBecause, { reasons })] : []),
  ].join(' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
