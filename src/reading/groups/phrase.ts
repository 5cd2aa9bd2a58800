import { meansPeople } from '../../codebook/index.ts';
import type { ActorMention } from '../mention.ts';
import type { Group } from './group.ts';
import type { Look } from './look.ts';

export type Phrase = Omit<Group, 'start' | 'end' | 'preposition' | 'link'>;

const one = { best: 1, min: 1, max: 1 } as const;
const two = { best: 2, min: 2, max: 2 } as const;
const none = { best: 0, min: 0, max: 0 } as const;

const articles = new Set(['a', 'an', 'another']);
const definites = new Set(['the', 'his', 'her', 'their', 'its', 'this', 'that', 'these', 'those', 'both', 'all']);
const pronouns = new Map<string, number | null>([
  ['he', 1],
  ['she', 1],
  ['him', 1],
  ['her', 1],
  ['they', null],
  ['them', null],
  ['it', 1],
  ['who', null],
  ['whom', null],
]);
const nobody = new Set(['nobody', 'none']);
const ends = new Set(
  (
    'in on at by to from for with and or but while when who which that as than after before during near into over under ' +
    'against between was were is are be been being has have had will would could may might of including until since ' +
    'because if not did does do said says where inside outside across through along around killed injured wounded died dead ' +
    'left leaving took hit struck came went began started caused claimed destroyed damaged wounding killing injuring exploded detonated attacked targeted opened fired reportedly allegedly also later then'
  ).split(' '),
);
const unknownNumber = new Set(['unknown', 'unspecified', 'undetermined', 'undisclosed', 'unconfirmed']);

/** The noun phrase that starts at token `at`, no further than `last`; null when none does. */
export function phraseAt(look: Look, at: number, last: number): Phrase | null {
  const word = look.words.tokens[at]!.lower;
  return (
    uncounted(look, at, last) ??
    counted(look, at, last) ??
    nobodyAt(look, at, last) ??
    (articles.has(word) || definites.has(word) || word === 'one' ? withArticle(look, at, last) : null) ??
    bare(look, at) ??
    pronoun(look, at) ??
    name(look, at, last)
  );
}

const phrase = (first: number, last: number, rest: Partial<Phrase> & Pick<Phrase, 'kind' | 'rule'>): Phrase => ({
  first,
  last,
  count: null,
  person: null,
  actor: null,
  definite: false,
  others: false,
  noun: null,
  ...rest,
});

// "an unknown number of civilians", "a number of people"
function uncounted(look: Look, at: number, last: number): Phrase | null {
  const { tokens } = look.words;
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const start = word(at) === 'an' || word(at) === 'a' ? at + 1 : at;
  if (!unknownNumber.has(word(start)) || word(start + 1) !== 'number' || start + 2 > last) return null;
  const inner = word(start + 2) === 'of' ? skipOther(look, start + 3) : start + 2;
  const actor = actorFrom(look, inner, last, 3);
  const end = actor ? actor.last : Math.min(inner, last);
  return phrase(at, end, { kind: 'counted', rule: 'unknown number', person: true, actor, noun: word(end) });
}

const skipOther = (look: Look, at: number): number => (look.words.tokens[at]?.lower === 'other' ? at + 1 : at);

function counted(look: Look, at: number, last: number): Phrase | null {
  const found = look.counts.get(at);
  if (found?.kind !== 'quantity' || found.last > last) return null;
  const actor = actorFrom(look, found.number[1] + 1, last, Math.max(3, found.last - found.number[1]));
  const end = Math.max(found.last, actor?.last ?? 0);
  const { best, min, max, unit } = found.count;
  const things = unit !== 'people' && unit !== 'items';
  const person = actor
    ? actor.kind !== 'facility'
    : found.noun === null
      ? null
      : unit === 'people'
        ? true
        : things
          ? false
          : null;
  return phrase(at, end, {
    kind: 'counted',
    rule: 'counted',
    count: { best, min, max },
    person,
    actor,
    others: found.others || look.words.tokens[at - 1]?.lower === 'another',
    noun: found.noun,
    definite: definites.has(look.words.tokens[at - 1]?.lower ?? ''),
  });
}

// "no casualties", "no one", "none of the passengers", "nobody"
function nobodyAt(look: Look, at: number, last: number): Phrase | null {
  const { tokens } = look.words;
  const word = tokens[at]!.lower;
  if (nobody.has(word)) return phrase(at, at, { kind: 'none', rule: 'nobody', count: none, person: true });
  if (word !== 'no' || at >= last) return null;
  if (tokens[at + 1]!.lower === 'one')
    return phrase(at, at + 1, { kind: 'none', rule: 'nobody', count: none, person: true });
  const actor = actorFrom(look, at + 1, last, 3);
  if (actor && actor.kind !== 'facility')
    return phrase(at, actor.last, { kind: 'none', rule: 'nobody', count: none, person: true, actor });
  for (let i = at + 1; i <= Math.min(at + 3, last); i++)
    if (/^(?:casualt|fatalit|injur|death|victim)/.test(tokens[i]!.lower))
      return phrase(at, i, { kind: 'none', rule: 'nobody', count: none, person: true, noun: tokens[i]!.lower });
  return null;
}

function withArticle(look: Look, at: number, last: number): Phrase | null {
  const { tokens } = look.words;
  const word = tokens[at]!.lower;
  const definite = definites.has(word);
  const inner = look.counts.get(at + 1);
  if ((definite || word === 'another') && inner?.kind === 'quantity') return null;
  const actor = actorFrom(look, at + 1, last, 5);
  const end = actor ? actor.last : nounEnd(look, at + 1, last);
  if (end <= at)
    return word === 'another' ? phrase(at, at, { kind: 'article', rule: 'another', count: one, others: true }) : null;
  const noun = tokens[actor ? actor.head : end]!.lower;
  if (!actor && spans.has(noun)) return null;
  const single = word === 'a' || word === 'an' || word === 'another';
  const plural = actor
    ? !single && isPluralActor(look, actor)
    : /[^s]s$/.test(noun) || /(?:people|men|women|children|police)$/.test(noun);
  const person = actor ? actor.kind !== 'facility' : meansPeople(noun) ? true : null;
  return phrase(at, end, {
    kind: 'article',
    rule: 'article',
    count: word === 'both' ? two : plural ? null : one,
    person,
    actor,
    definite,
    others: word === 'another',
    noun,
  });
}

function bare(look: Look, at: number): Phrase | null {
  const actor = look.actors.get(at);
  if (!actor) return null;
  const plural = isPluralActor(look, actor);
  const single = actor.kind === 'person' || (actor.kind === 'people' && !plural);
  return phrase(at, actor.last, {
    kind: actor.kind === 'person' ? 'name' : 'bare',
    rule: 'actor',
    actor,
    person: actor.kind !== 'facility',
    count: single ? one : null,
    noun: look.words.tokens[actor.head]!.lower,
  });
}

function pronoun(look: Look, at: number): Phrase | null {
  const word = look.words.tokens[at]!.lower;
  const count = pronouns.get(word);
  if (count === undefined) return null;
  return phrase(at, at, {
    kind: 'pronoun',
    rule: 'pronoun',
    count: count ? one : null,
    person: word === 'it' ? null : true,
    definite: true,
  });
}

const spans = new Set(
  'time while day night week month year hour morning afternoon evening moment period minute weekend'.split(' '),
);

/** A run of capitalised words that is no place, time or actor: taken for a name. */
function name(look: Look, at: number, last: number): Phrase | null {
  const { tokens, sentences, shouting } = look.words;
  if (shouting) return null;
  const token = tokens[at]!;
  if (!token.capital || token.kind !== 'word' || look.places.has(at) || look.times.has(at)) return null;
  if (continuesPlace(look, at)) return null;
  let end = at;
  while (end < last && isNamePart(look, end + 1)) end++;
  const opening = sentences[token.sentence]!.first === at;
  if (opening && end === at && !opensWithName(look, at)) return null;
  if (end === at && plainWords.has(token.lower)) return null;
  return phrase(at, end, { kind: 'name', rule: 'name', count: one, person: null, noun: null });
}

/** "in Trindade, Pernambuco": a name right after a place and a comma is where that place lies. */
function continuesPlace(look: Look, at: number): boolean {
  const mark = look.words.tokens[at - 1]?.text;
  return (mark === ',' || mark === '(' || mark === '-') && look.placed.has(at - 2);
}

/** "Tamayao, an employee, …", "Tamayao was …": named before, or at once the subject of a verb. */
function opensWithName(look: Look, at: number): boolean {
  const after = look.words.tokens[at + 1]?.lower ?? '';
  return look.names.has(look.words.tokens[at]!.lower) || /^(?:was|were|is|had|has|died)$/.test(after);
}

const plainWords = new Set(
  'i he she it they we you there this that these those no one none nobody both all some many most several others another what which who how when where while and or but the a an in on at by also however meanwhile then yes not only such more less much few'.split(
    ' ',
  ),
);
const particles = new Set([
  'al',
  'bin',
  'ibn',
  'bint',
  'abu',
  'de',
  'da',
  'del',
  'van',
  'von',
  'ul',
  'el',
  'la',
  'dos',
]);

function isNamePart(look: Look, at: number): boolean {
  const token = look.words.tokens[at]!;
  if (look.actors.has(at) || look.times.has(at)) return false;
  if (token.capital && token.kind === 'word') return true;
  return particles.has(token.lower) && (look.words.tokens[at + 1]?.capital ?? false);
}

const collectives = new Set(
  'group groups number team teams crowd family families convoy gang band mob dozens hundreds thousands scores pair couple handful unit patrol contingent column tens most some all many none each one two'.split(
    ' ',
  ),
);

/** The actor mention that starts within `reach` tokens, with only plain modifiers before it. */
function actorFrom(look: Look, at: number, last: number, reach: number): ActorMention | null {
  for (let i = at; i <= Math.min(at + reach - 1, last); i++) {
    const actor = look.actors.get(i);
    if (actor && actor.last <= last) return actor;
    const token = look.words.tokens[i]!;
    if (token.kind === 'mark') return null;
    if (token.lower === 'of' && collectives.has(look.words.tokens[i - 1]!.lower)) continue;
    if (ends.has(token.lower)) return null;
  }
  return null;
}

function nounEnd(look: Look, at: number, last: number): number {
  let end = at - 1;
  for (let i = at; i <= Math.min(at + 5, last); i++) {
    const token = look.words.tokens[i]!;
    if (token.kind === 'mark' || ends.has(token.lower) || look.times.has(i)) break;
    end = i;
  }
  return end;
}

export function isPluralActor(look: Look, actor: ActorMention): boolean {
  const head = look.words.tokens[actor.head]!.lower;
  if (actor.kind === 'group' || actor.kind === 'force') return true;
  return (
    /[^s]s$/.test(head) ||
    /(?:people|men|women|children|police|personnel|troops|staff|crew|youth|clergy|militia)$/.test(head)
  );
}
