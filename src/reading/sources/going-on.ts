import { goingOnWords } from '../../codebook/index.ts';
import { Phrases } from '../phrases.ts';
import type { Attribution, Source } from '../source.ts';
import type { Words } from '../words.ts';

const clues = new Phrases(goingOnWords.map((words) => [words, true] as const));
const reporting: ReadonlySet<string> = new Set(['official', 'resident']);

/** Sentences that may go on after one that names who speaks. */
const longest = 2;

/**
 * "… the officer said. The situation has improved since, and nobody leaves at night any more.": in the same paragraph
 * words that count from the speaker's now go on with the speech, though nothing says so again.
 */
export function goingOn(
  words: Words,
  paragraphs: Int32Array,
  told: readonly Attribution[],
  sources: readonly Source[],
): Attribution[] {
  const speakers = new Set(sources.filter(({ kind }) => reporting.has(kind)).map(({ id }) => id));
  const last = lastOfSentence(words, told);
  const found: Attribution[] = [];
  for (let at = 1; at < words.sentences.length; at++) {
    for (let back = 1; back <= longest && paragraphs[at - back] === paragraphs[at]; back++) {
      const said = last[at - back];
      if (last[at]) break;
      if (!said) continue;
      if (said.direct || said.stance !== 'says' || !speakers.has(said.source)) break;
      const { first, last: end } = words.sentences[at]!;
      if (!clues.isWithin(words.tokens, first, end)) break;
      found.push({
        ...said,
        first,
        last: end,
        start: words.tokens[first]!.start,
        end: words.tokens[end]!.end,
        rule: 'source: goes on',
      });
      break;
    }
  }
  return found;
}

/** The last stretch of speech in each sentence that has one. */
function lastOfSentence({ tokens, sentences }: Words, told: readonly Attribution[]): (Attribution | undefined)[] {
  const last: (Attribution | undefined)[] = new Array(sentences.length);
  for (const one of told)
    for (let at = tokens[one.first]!.sentence; at <= tokens[one.last]!.sentence; at++) last[at] = one;
  return last;
}
