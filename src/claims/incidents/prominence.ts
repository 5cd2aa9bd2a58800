import { civilTypes, courtLemmas, type IncidentType, shortText } from '../../codebook/index.ts';
import type { MentionIndex } from '../mention-index.ts';
import type { Draft } from './draft.ts';
import { dayTimes } from './join.ts';
import { proceedingsBefore } from './own-time.ts';
import type { Weighed } from './weighed.ts';

/** Sentences after which half of the first place's weight is lost. */
const halfway = 12;

/** What each sign is worth, in the measure of `specificityOf`: weighed on open sets of whole articles. */
const worth = {
  specific: 0.5,
  title: 2.5,
  ownDay: 1,
  killed: 1,
  arrest: 1,
  lead: 0.75,
  late: -3,
  unstated: -3,
  verdict: -2,
  inCourt: -1,
  civil: -1.5,
} as const;

/** What a report tells first, in its title, with a day of its own, of lives taken and in most detail is what it is about. */
export function prominenceOf(index: MentionIndex, { draft, type, specificity }: Weighed): number {
  const sentence = draft.happenings[0]!.sentence;
  return (
    worth.specific * specificity +
    worth.title * titleShare(index, draft) +
    (sentence <= 1 && isShort(index) ? worth.lead : 0) +
    worth.late * (sentence / (sentence + halfway)) +
    (hasOwnDay(draft) ? worth.ownDay : 0) +
    (hasDead(draft) ? worth.killed : 0) +
    (type === 'arrest' ? worth.arrest : 0) +
    (isStated(draft) ? 0 : worth.unstated) +
    (isVerdict(draft) ? worth.verdict : 0) +
    (isInCourt(index, draft, type) ? worth.inCourt : 0) +
    (civilTypes.has(type) ? worth.civil : 0)
  );
}

const hasDead = (draft: Draft): boolean => draft.happenings.some((h) => h.tolls.some((t) => t.harm === 'killed'));

/** A short text is written of one event and names it first. */
const isShort = (index: MentionIndex): boolean => index.mentions.words.sentences.length <= shortText;

const eventsOf = (draft: Draft) =>
  draft.happenings.flatMap((h) => h.events).filter((e) => e.trigger.sense.type !== null);

const isStated = (draft: Draft): boolean => eventsOf(draft).some((e) => e.certainty === 'stated');

/** A sentence passed is about something that was done before. */
const isVerdict = (draft: Draft): boolean => {
  const events = eventsOf(draft);
  return events.length > 0 && events.every((e) => courtLemmas.has(e.trigger.lemma));
};

/** What a court deals with is told as the ground of something newer. */
function isInCourt(index: MentionIndex, draft: Draft, type: IncidentType): boolean {
  const named = draft.happenings[0]!.events.filter((e) => e.trigger.sense.type !== null);
  const main = named.find((e) => e.trigger.sense.type === type) ?? named[0];
  return main !== undefined && proceedingsBefore(index.mentions.words.tokens, main) !== null;
}

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
