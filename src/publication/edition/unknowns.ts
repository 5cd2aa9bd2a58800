import type { Sentence } from '../assessment-sentences/index.ts';
import { edtfInWords, fill, numeral } from '../wording/index.ts';
import { between } from './item-words.ts';
import type { Voice } from './voice.ts';

/** Names after one another, so many at most, and how many more there are. */
export function listed(names: readonly string[], voice: Voice, most: number): string {
  const { words, dictionary } = voice;
  const rest = names.length - most;
  const all = rest > 1 ? [...names.slice(0, most), fill(words.more, numeral(rest))] : names;
  return all.join(between(voice, dictionary.comma));
}

/** What nobody can answer about a place, gathered by kind so that it is read, each with what it rests on. */
export function unknowns(voice: Voice, most = Number.POSITIVE_INFINITY): Pick<Sentence, 'text' | 'rests'>[] {
  const { edition, words, dictionary, nameOf } = voice;
  const { gaps, coverage } = edition.assessment;
  const of = (kind: string) => gaps.filter((gap) => gap.kind === kind);
  const named = new Set([...of('no word'), ...of('old word')].map(({ place }) => place));
  const silent = coverage.silentVillages.filter((id) => !named.has(id));
  const list = (names: readonly string[]): string => listed(names, voice, most);
  const places = (gathered: ReturnType<typeof of>): string => list(gathered.map(({ place }) => nameOf(place)));
  const rests = (gathered: ReturnType<typeof of>): string[] => gathered.flatMap((gap) => gap.rests);
  const dated = of('old word').map(
    ({ place, last }) => `${nameOf(place)}${last ? ` (${edtfInWords(dictionary, last)})` : ''}`,
  );
  const lines: [boolean, string, readonly string[]][] = [
    [silent.length > 0, fill(words.silent, list(silent.map(nameOf))), []],
    [of('no word').length > 0, fill(words.never, places(of('no word'))), []],
    [dated.length > 0, fill(words.old, list(dated)), rests(of('old word'))],
    ...(['incidents without conditions', 'conditions without incidents', 'between forces'] as const).map(
      (kind): [boolean, string, readonly string[]] => [
        of(kind).length > 0,
        fill(
          kind === 'between forces'
            ? words.forces
            : kind === 'incidents without conditions'
              ? words.unheard
              : words.unrecorded,
          places(of(kind)),
        ),
        rests(of(kind)),
      ],
    ),
  ];
  return lines.flatMap(([holds, text, on]) => (holds ? [{ text, rests: on }] : []));
}
