import type { Report } from '../../reports/index.ts';
import type { ActorMention, PlaceMention } from '../mention.ts';
import type { Attribution, Source } from '../source.ts';
import type { Words } from '../words.ts';
import { Cast } from './cast.ts';
import { isSpeech, type SpokenCue, speakersOf } from './direct-speech.ts';
import { goingOn } from './going-on.ts';
import { paragraphsOf } from './paragraphs.ts';
import { outletNamed } from './publisher.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { SentenceReader } from './sentence-reader.ts';

export { attributionAt, sourceAt } from './source-at.ts';

export interface SourcesFound {
  readonly sources: readonly Source[];
  /** In order of their first token. */
  readonly attributions: readonly Attribution[];
}

/** Who says what: every source, and the stretches of text that belong to it. */
export function findSources(
  words: Words,
  report: Report,
  actors: readonly ActorMention[],
  _places: readonly PlaceMention[],
): SourcesFound {
  const publisher = report.publisher ?? outletNamed(words);
  const paragraphs = paragraphsOf(words);
  const quotations = findQuotations(words, paragraphs);
  const cast = new Cast(words, publisher);
  const reader = new SentenceReader(words, actors, cast, publisher, quotations.filter(isSpeech));
  words.sentences.forEach((_, at) => {
    reader.read(at);
  });
  const direct = quoteAttributions(
    words,
    quotations,
    speakersOf(words, paragraphs, quotations, reader.cues, (sentence) => reader.introducedBy(sentence)),
  );
  const inOrder = (a: Attribution, b: Attribution): number => a.first - b.first || b.last - a.last;
  const told = [...reader.attributions, ...direct].sort(inOrder);
  const sources = cast.sources();
  return { sources, attributions: [...told, ...goingOn(words, paragraphs, told, sources)].sort(inOrder) };
}

function quoteAttributions(
  { tokens }: Words,
  quotations: readonly Quotation[],
  speakers: readonly (SpokenCue | null)[],
): Attribution[] {
  return quotations.flatMap((quotation, at) => {
    const cue = speakers[at];
    if (!cue || !isSpeech(quotation)) return [];
    const { first, last } = quotation;
    return {
      first,
      last,
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      source: cue.source,
      cue: { start: tokens[cue.first]!.start, end: tokens[cue.last]!.end },
      direct: true,
      stance: cue.stance,
      rule: 'source: quotation',
    };
  });
}
