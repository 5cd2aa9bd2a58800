import type { Words } from '../../reading/index.ts';
import type { MentionIndex } from '../mention-index.ts';
import type { Draft } from './draft.ts';
import type { Happening } from './happening.ts';

const pointing = /^(?:the|this|it)$/;
const event = /^(?:incident|event|attack|tragedy|accident)$/;
const happened = /^(?:took|occurred|happened)$/;

/** "The incident took place on Thursday evening in …": what begins at token `first` tells when and where it was that was told just before. */
export function tellsWhere({ tokens }: Words, first: number): boolean {
  const word = (on: number): string => tokens[first + on]?.lower ?? '';
  if (!pointing.test(word(0))) return false;
  const verb = word(0) === 'it' ? 1 : 2;
  return (
    (verb === 1 || event.test(word(1))) &&
    happened.test(word(verb)) &&
    (word(verb) !== 'took' || word(verb + 1) === 'place')
  );
}

// So many sentences on, it is still spoken of what was told last.
const reach = 3;

/** Adds a sentence that tells of no deed, and only when and where the last one was, to what is told of that. */
export function addCircumstance(index: MentionIndex, drafts: readonly Draft[], number: number): void {
  const { first, last, passage } = index.mentions.words.sentences[number]!;
  const draft = drafts.at(-1);
  if (!draft || number - draft.happenings.at(-1)!.sentence > reach || !tellsWhere(index.mentions.words, first)) return;
  const told: Happening = {
    sentence: number,
    passage,
    first,
    last,
    events: [],
    tolls: [],
    groups: [],
    weapons: [],
    times: index.timesIn(first, last),
    places: index.placesIn(first, last),
    apart: false,
  };
  if (told.times.length + told.places.length > 0) draft.happenings.push(told);
}
