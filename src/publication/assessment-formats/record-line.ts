import type { AssessedFigure, AssessedIncident, AssessmentInput, Told } from '../../assessment/index.ts';
import type { Speaker } from '../assessment-sentences/index.ts';
import { amount, daysInWords, fill, term } from '../wording/index.ts';

/** A record in a few words: "ambush · 10–20 Jul 2021 · Bina Bakh · 5 killed". */
export interface RecordLine {
  readonly id: string;
  readonly text: string;
}

/** How records are told in a few words, by their ids. */
export function recordLines(
  { incidents, figures }: AssessmentInput,
  speaker: Speaker,
  nameOf: (place: string) => string,
): (ids: readonly string[]) => RecordLine[] {
  const byId = new Map<string, AssessedIncident | AssessedFigure>();
  for (const one of [...incidents, ...figures]) byId.set(one.id, one);
  return (ids) =>
    ids.flatMap((id) => {
      const one = byId.get(id);
      return one ? [{ id, text: inWords(one, speaker, nameOf) }] : [];
    });
}

function inWords(
  one: AssessedIncident | AssessedFigure,
  { dictionary }: Speaker,
  nameOf: (id: string) => string,
): string {
  const days =
    one.when &&
    daysInWords(dictionary, { edtf: `${one.when.from}/${one.when.to}`, earliest: one.when.from, latest: one.when.to });
  const place = one.places[0] === undefined ? null : nameOf(one.places[0]);
  const number = (told: Told): string => amount(dictionary, { ...told, unit: 'people', text: '' });
  const parts =
    'measure' in one
      ? [`${one.value ? `${number(one.value)} ` : ''}${term(dictionary, one.measure)}`, days, place, one.speaker]
      : [
          term(dictionary, one.type),
          days,
          place,
          one.killed && fill(dictionary.phrases.killed, number(one.killed)),
          one.injured && fill(dictionary.phrases.injured, number(one.injured)),
        ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
