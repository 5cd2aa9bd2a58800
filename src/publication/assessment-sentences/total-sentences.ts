import type { Assessment, Reconciliation } from '../../assessment/index.ts';
import { amount, daysInWords, numeral, term } from '../wording/index.ts';
import { put, type Sentence, type Speaker } from './say.ts';

/** Stated totals beside what was recorded, period by period. */
export function totalSentences({ totals }: Pick<Assessment, 'totals'>, speaker: Speaker, nameOf: NameOf): Sentence[] {
  return totals.flatMap((total) => [
    ...sumSentences(total, speaker, nameOf),
    ...total.periods.map((period): Sentence => {
      const text = periodText(total, period, speaker, nameOf);
      const others = period.imported.flatMap(({ rests }) => rests);
      return { about: 'total', text, rests: [...total.stated, ...period.rests, ...others] };
    }),
  ]);
}

type NameOf = (place: string) => string;

function sumSentences(total: Reconciliation, speaker: Speaker, nameOf: NameOf): Sentence[] {
  if (!total.sum || !total.total) return [];
  const { words } = speaker;
  const text = put(total.sum.agrees ? words.sumAgrees : words.sumDisagrees, {
    ...whatAndWhere(total, speaker, nameOf),
    parts: numeral(total.sum.parts),
    total: numeral(total.total.best),
  });
  return [{ about: 'total', text, rests: total.stated }];
}

/** "Killed (soldiers)", and where. */
function whatAndWhere({ measure, of, area }: Reconciliation, { words, dictionary }: Speaker, nameOf: NameOf) {
  const name = term(dictionary, measure);
  return {
    measure: capital(of.length > 0 ? put(words.among, { measure: name, names: of.join(words.and) }) : name),
    area: area === null ? words.noArea : nameOf(area),
  };
}

type Period = Reconciliation['periods'][number];

function periodText(total: Reconciliation, period: Period, speaker: Speaker, nameOf: NameOf): string {
  const { words, dictionary } = speaker;
  const { from, to } = period.days;
  const reasons = period.explanations.map((one) => words.explanations[one]).join(words.and);
  const stated = put(words.total, {
    ...whatAndWhere(total, speaker, nameOf),
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
