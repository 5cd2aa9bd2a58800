import type { NameContext } from './named-at.ts';
import type { NounPhrase } from './noun-phrase.ts';

const belongs = new Set('of for at carrying transporting belonging to by hosting owned'.split(' '));
const comesFrom = new Set(['of', 'at', 'from']);
const breaks = new Set(
  'and or in at on near from who which that was were is are had has have after before while but as with when'.split(
    ' ',
  ),
);
const plainOwners = new Set(['people', 'force', 'group', 'person']);

/** A vehicle, a house or a head takes the side of whoever it belongs to: "the governor's convoy", "head of the court". */
export function withOwners(context: NameContext, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  // From the last to the first: "a car carrying employees of a court" learns it from the employees.
  const owned = [...phrases];
  for (let at = owned.length - 1; at >= 0; at--) owned[at] = withOwner(context, owned, at);
  return owned;
}

function withOwner(context: NameContext, phrases: readonly NounPhrase[], at: number): NounPhrase {
  const phrase = phrases[at]!;
  if (!phrase.open || (phrase.kind !== 'facility' && phrase.kind !== 'people' && phrase.kind !== 'person'))
    return phrase;
  const owner = possessor(context, phrases[at - 1], phrase) ?? ownerAfter(context, phrase, phrases[at + 1]);
  if (!owner || owner.actor.category === 'unknown') return phrase;
  return {
    ...phrase,
    actor: { ...phrase.actor, category: owner.actor.category },
    rule: `${phrase.kind} of an owner`,
    open: false,
  };
}

function possessor({ tokens }: NameContext, before: NounPhrase | undefined, phrase: NounPhrase): NounPhrase | null {
  if (!before || !plainOwners.has(before.kind)) return null;
  const mark = tokens[before.last + 1]!;
  return /^'s?$/.test(mark.lower) && before.last + 2 === phrase.first ? before : null;
}

function ownerAfter({ tokens }: NameContext, phrase: NounPhrase, next: NounPhrase | undefined): NounPhrase | null {
  if (
    !next ||
    next.first - phrase.last > 4 ||
    !(phrase.kind === 'facility' ? belongs : comesFrom).has(tokens[phrase.last + 1]!.lower)
  )
    return null;
  for (let i = phrase.last + 2; i < next.first; i++)
    if (breaks.has(tokens[i]!.lower) || tokens[i]!.kind === 'mark') return null;
  return next;
}
