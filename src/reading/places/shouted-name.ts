import { type Place, plainName } from '../../gazetteer/index.ts';
import type { Line } from './line.ts';
import type { Name } from './name.ts';
import { commonWords, organisationWords, otherNames } from './not-places.ts';

const isCommon = (places: readonly Place[], name: string): boolean =>
  places.every(({ layer, common }) => layer !== 'country' && (common || commonWords.has(plainName(name))));

// Words that end a name in a text of capitals.
const ends = new Set(
  'and or in on at to for from by with was were is are has have had that which who when where while as but the a an'.split(
    ' ',
  ),
);
const longest = 4;

/** "SAN LUIS DE LA REINA" as a text in sentence case would write it. */
export const unshout = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/ (De|Del|La|Las|Los|El|Y|Of|The|And|Do|Da|Dos)(?= )/g, (word) => word.toLowerCase());

// "SANTA MARIA DEL VALLE", "THE TOWN OF SAN FRANCISCO JAVIER,": more of a name than the gazetteer knows.
function longerName({ tokens, last, text }: Line, at: number, known: number, open: boolean): Name | null {
  let end = known;
  while (end < last && end - at < longest && tokens[end + 1]!.kind === 'word' && !ends.has(tokens[end + 1]!.lower))
    end++;
  const linked = /^(?:de|del)$/.test(tokens[known + 1]?.lower ?? '') && end > known + 1;
  const closed = open && end > known && /^[,.;(]$/.test(tokens[end + 1]?.text ?? '.');
  if (!linked && !closed) return null;
  const stop = linked && !closed ? Math.min(end, known + (tokens[known + 2]?.lower === 'la' ? 3 : 2)) : end;
  return { last: stop, name: unshout(text.slice(tokens[at]!.start, tokens[stop]!.end)), known: [], noun: null };
}

/** Capitals tell nothing here: a name is taken from the gazetteer, or up to a function word after a place noun. */
export function readShoutedName(line: Line, at: number, open: boolean): Name | null {
  const { tokens, last, gazetteer, text } = line;
  if (tokens[at]?.kind !== 'word') return null;
  const found = gazetteer.at(tokens, at, last);
  const longer =
    found && !found.places.some(({ layer }) => layer === 'country') ? longerName(line, at, found.last, open) : null;
  if (longer) return longer;
  if (found) {
    const name = text.slice(tokens[at]!.start, tokens[found.last]!.end);
    if (organisationWords.has(tokens[found.last + 1]?.lower ?? '')) return null;
    const common = isCommon(found.places, name) || otherNames.has(tokens[at]!.lower);
    if (!common || (open && found.last > at))
      return { last: found.last, name: unshout(name), known: found.places, noun: null };
  }
  if (!open || otherNames.has(tokens[at]!.lower)) return null;
  let end = at;
  while (end < last && end - at < longest && tokens[end + 1]!.kind === 'word' && !ends.has(tokens[end + 1]!.lower))
    end++;
  return { last: end, name: unshout(text.slice(tokens[at]!.start, tokens[end]!.end)), known: [], noun: null };
}
