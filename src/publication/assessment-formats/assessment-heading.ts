import type { Days } from '../../assessment/index.ts';
import { put, type Speaker } from '../assessment-sentences/index.ts';
import { daysInWords } from '../wording/index.ts';
import type { AssessmentDocument } from './assessment-json.ts';

type Asked = Pick<AssessmentDocument, 'window' | 'against'>;

/** "2020 · compared with 2019" */
export function daysLine({ window, against }: Asked, { dictionary, words }: Speaker): string {
  const inWords = ({ from, to }: Days): string =>
    daysInWords(dictionary, { edtf: `${from}/${to}`, earliest: from, latest: to });
  return `${inWords(window)} · ${put(words.comparedWith, { days: inWords(against) })}`;
}

/** "Dara, Khanaqin, Diyala, Iraq", and the days asked about. */
export function placeLine(
  document: Asked & Pick<AssessmentDocument, 'place' | 'places'>,
  speaker: Speaker,
): { readonly title: string; readonly days: string } {
  const { place, places } = document;
  const names = [place.id, ...place.within].map((id) => places[id]?.name ?? id);
  return {
    title: names.join(speaker.dictionary.comma),
    days: `${speaker.words.scales[place.scale]} · ${daysLine(document, speaker)}`,
  };
}
