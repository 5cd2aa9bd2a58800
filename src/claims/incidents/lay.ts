import type { MentionIndex } from '../mention-index.ts';
import type { Draft } from './draft.ts';
import { laidIn } from './responsibility.ts';

/** Sentences after its last word on an event within which words of blame or of a claim still speak of it. */
const reach = 10;

/**
 * Gives each claim of responsibility, blame or denial to the event told last before it or with it; where a sentence
 * tells one event and another as its cause, to the first.
 */
export function lay(index: MentionIndex, drafts: readonly Draft[]): void {
  const told = drafts
    .flatMap((draft) => draft.happenings.map(({ sentence, apart }) => ({ sentence, apart, draft })))
    .sort((a, b) => a.sentence - b.sentence || Number(b.apart) - Number(a.apart));
  let at = -1;
  index.mentions.words.sentences.forEach((sentence, number) => {
    while (at + 1 < told.length && told[at + 1]!.sentence <= number) at++;
    const last = told[at];
    if (last && number - last.sentence <= reach) last.draft.laid.push(...laidIn(index, sentence));
  });
}
