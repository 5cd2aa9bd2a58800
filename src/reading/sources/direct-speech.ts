import type { Words } from '../words.ts';
import type { Quotation } from './quotations.ts';

/** A cue that found its source. */
export interface SpokenCue {
  readonly source: string;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly stance: 'says' | 'claims' | 'denies' | 'confirms' | 'fears';
  /** First token of the speaker or of the cue, whichever comes first; and the last of both. */
  readonly from: number;
  readonly to: number;
}

const shortest = 3;

/** Long enough to be speech and no title or scare quote. */
export const isSpeech = ({ first, last }: Quotation): boolean => last - first + 1 >= shortest;

/**
 * Gives quotations to their speakers: the cue beside them, else whoever spoke last in the paragraph, else, for a
 * paragraph that opens with a quotation, whoever spoke last in the paragraph before.
 */
export function speakersOf(
  words: Words,
  paragraphs: Int32Array,
  quotations: readonly Quotation[],
  cues: readonly SpokenCue[],
  introducedBy: (sentence: number) => SpokenCue | null,
): (SpokenCue | null)[] {
  const speakers: (SpokenCue | null)[] = [];
  let next = 0;
  let before: SpokenCue | null = null;
  let last: SpokenCue | null = null;
  for (const [at, quotation] of quotations.entries()) {
    while (next < cues.length && cues[next]!.first < quotation.open) before = cues[next++]!;
    const after = cues[next] ?? null;
    speakers[at] = isSpeech(quotation)
      ? (beside(words, paragraphs, quotation, quotations[at - 1], before, after, last, speakers[at - 1] ?? null) ??
        introduced(words, paragraphs, quotation, introducedBy))
      : (speakers[at - 1] ?? null);
    last = speakers[at] ?? last;
  }
  return speakers;
}

/** Whoever the sentence right before a quotation introduces: "Sara Ali is a nurse in Duma. “We have no beds.”" */
function introduced(
  { tokens, sentences }: Words,
  paragraphs: Int32Array,
  { open, paragraph }: Quotation,
  introducedBy: (sentence: number) => SpokenCue | null,
): SpokenCue | null {
  const { sentence } = tokens[open]!;
  if (sentence === 0 || sentences[sentence]!.first !== open || paragraphs[sentence - 1]! < paragraph - 1) return null;
  return introducedBy(sentence - 1);
}

function beside(
  words: Words,
  paragraphs: Int32Array,
  quotation: Quotation,
  previous: Quotation | undefined,
  before: SpokenCue | null,
  after: SpokenCue | null,
  last: SpokenCue | null,
  previousSpeaker: SpokenCue | null,
): SpokenCue | null {
  const { tokens } = words;
  const opening = tokens[quotation.open]!.sentence;
  const closing = tokens[quotation.close]!.sentence;
  if (before && before.sentence === opening && tokens[quotation.open - 1]?.text !== '.') return before;
  if (
    after &&
    after.from - quotation.close <= 3 &&
    after.sentence - closing <= 1 &&
    paragraphs[after.sentence] === quotation.paragraph
  )
    return after;
  if (after && after.sentence === closing) return after;
  if (previous && previousSpeaker && previous.paragraph === quotation.paragraph) {
    if (!before || before.first < previous.close || before.source === previousSpeaker.source) return previousSpeaker;
  }
  if (before && paragraphs[before.sentence] === quotation.paragraph) return before;
  return opensParagraph(words, paragraphs, quotation)
    ? carriedOver(paragraphs, quotation, before, previous, last)
    : null;
}

const opensParagraph = ({ tokens, sentences }: Words, paragraphs: Int32Array, { open }: Quotation): boolean => {
  const sentence = tokens[open]!.sentence;
  return sentences[sentence]!.first === open && (sentence === 0 || paragraphs[sentence - 1] !== paragraphs[sentence]);
};

function carriedOver(
  paragraphs: Int32Array,
  quotation: Quotation,
  before: SpokenCue | null,
  previous: Quotation | undefined,
  last: SpokenCue | null,
): SpokenCue | null {
  if (
    previous &&
    last &&
    previous.paragraph === quotation.paragraph - 1 &&
    (!before || before.first < previous.close + 20)
  )
    return last;
  return before && paragraphs[before.sentence] === quotation.paragraph - 1 ? before : null;
}
