import type { ToldFrom } from '../../gazetteer/index.ts';
import { fill, type Speech } from './index.ts';
import { localName } from './local-name.ts';
import { type relationWords, winds } from './relation-words.ts';

type RelationWords = (typeof relationWords)['en'];

/** "13 km west of Khanaqin", in the language of the page. */
export function relationInWords({ reference, km, bearing }: ToldFrom, words: RelationWords, speech: Speech): string {
  const place = localName(reference, speech.language);
  const directions = bearing ? directionsIn(bearing).map((wind) => words[wind]) : [];
  const toward = directions.join(words.or);
  const far = km && (km.min === km.max ? speech.number(km.min) : `${speech.number(km.min)}–${speech.number(km.max)}`);
  if (far && toward) return fill(words.farToward, far, toward, place);
  if (far) return fill(words.far, far, place);
  return toward ? fill(words.toward, toward, place) : fill(words.near, place);
}

const step = 45;

/** The winds that an arc of bearings covers. */
function directionsIn({ from, to }: { readonly from: number; readonly to: number }): (typeof winds)[number][] {
  const first = Math.round((from + step / 2) / step);
  const last = Math.round((to - step / 2) / step);
  return Array.from({ length: last - first + 1 }, (_, at) => winds[(first + at) % winds.length]!);
}
