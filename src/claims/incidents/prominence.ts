import { civilTypes, courtLemmas } from '../../codebook/index.ts';
import type { MentionIndex } from '../mention-index.ts';
import type { Draft } from './draft.ts';
import { dayTimes } from './join.ts';
import { specificityOf } from './specific.ts';
import { typeOf } from './type-of.ts';

/** What a report tells first, in its title, with a day of its own and in most detail is what it is about. */
export function prominenceOf(index: MentionIndex, draft: Draft): number {
  const at = draft.happenings[0]!.sentence / Math.max(6, index.mentions.words.sentences.length);
  return (
    0.5 * specificityOf(index, draft) +
    3 * titleShare(index, draft) +
    (hasOwnDay(draft) ? 1 : 0) -
    4 * at -
    (isStated(draft) ? 0 : 3) -
    (isVerdict(draft) ? 1 : 0) -
    (civilTypes.has(typeOf(draft, index.mentions.words)) ? 1 : 0)
  );
}

const eventsOf = (draft: Draft) =>
  draft.happenings.flatMap((h) => h.events).filter((e) => e.trigger.sense.type !== null);

const isStated = (draft: Draft): boolean => eventsOf(draft).some((e) => e.certainty === 'stated');

/** A sentence passed is about something that was done before. */
const isVerdict = (draft: Draft): boolean => {
  const events = eventsOf(draft);
  return events.length > 0 && events.every((e) => courtLemmas.has(e.trigger.lemma));
};

const hasOwnDay = (draft: Draft): boolean =>
  draft.happenings.slice(0, 4).some((h) => dayTimes(h.times).some((t) => t.is === 'stated'));

const titles = new WeakMap<MentionIndex, ReadonlySet<string>>();
const stem = (word: string): string => word.slice(0, 5);

function titleOf(index: MentionIndex): ReadonlySet<string> {
  let words = titles.get(index);
  if (!words) {
    words = new Set(
      (index.mentions.title ?? '')
        .toLowerCase()
        .match(/\p{L}{4,}/gu)
        ?.map(stem) ?? [],
    );
    titles.set(index, words);
  }
  return words;
}

/** The share of the title's words that the draft's first sentence takes up. */
function titleShare(index: MentionIndex, draft: Draft): number {
  const title = titleOf(index);
  if (!title.size) return 0;
  const { first, last } = draft.happenings[0]!;
  const said = new Set<string>();
  for (let i = first; i <= last; i++) {
    const word = stem(index.mentions.words.tokens[i]!.lower);
    if (title.has(word)) said.add(word);
  }
  return said.size / title.size;
}
