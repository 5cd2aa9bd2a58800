import type { Days } from '../../assessment/index.ts';
import type { Speaker } from '../assessment-sentences/index.ts';
import { daysInWords, fill } from '../wording/index.ts';
import type { AssessmentDocument } from './assessment-json.ts';

/** "Dara, Khanaqin, Diyala, Iraq", and the days asked about. */
export function placeLine(
  { place, places, window, against }: Pick<AssessmentDocument, 'place' | 'places' | 'window' | 'against'>,
  { dictionary, words }: Speaker,
): { readonly title: string; readonly days: string } {
  const names = [place.id, ...place.within].map((id) => places[id]?.name ?? id);
  const inWords = ({ from, to }: Days): string =>
    daysInWords(dictionary, { edtf: `${from}/${to}`, earliest: from, latest: to });
  return {
    title: names.join(dictionary.comma),
    days: `${words.scales[place.scale]} · ${inWords(window)} · ${fill(dictionary.phrases.against, inWords(against))}`,
  };
}
