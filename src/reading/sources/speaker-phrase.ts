import { sourceRoles } from '../../codebook/index.ts';
import type { Token } from '../token.ts';
import {
  betweenSubjectAndVerb,
  clauseOpeners,
  determiners,
  finiteVerbs,
  passives,
  prepositions,
  pronouns,
} from './function-words.ts';

/** Who is named around a verb of speech: the whole phrase, cut into its blocks between commas, the main one first. */
export interface SpeakerPhrase {
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly (readonly [first: number, last: number])[];
}

type Tokens = readonly Token[];
type Test = (at: number) => boolean;

const farthest = 60;

/** The subject that ends before token `verb`, looked for no farther left than `from`. */
export function subjectBefore(tokens: Tokens, verb: number, from: number, isSpeech: Test): SpeakerPhrase | null {
  let end = verb - 1;
  while (end >= from && betweenSubjectAndVerb.has(tokens[end]!.lower)) end--;
  if (end < from) return null;
  if (end < verb - 1 && passives.has(tokens[verb - 1]!.lower)) return null;
  if (passives.has(tokens[end]!.lower)) return null;
  const left = Math.max(from, end - farthest);
  if (tokens[end]!.text === ',') return acrossCommas(tokens, left, end - 1);
  const phrase = upTo(tokens, left, end, isSpeech);
  return (phrase && (namedBefore(tokens, left, phrase) ?? roleBefore(tokens, left, phrase))) ?? phrase;
}

/** "the county commissioner, Musa Deng said": a role told before the name. */
function roleBefore(tokens: Tokens, from: number, { first, last }: SpeakerPhrase): SpeakerPhrase | null {
  if (tokens[first - 1]?.text !== ',' || last - first > 3 || !tokens[first]!.capital || !tokens[last]!.capital)
    return null;
  if (sourceRoles.get(tokens[first - 2]?.lower ?? '')?.is !== 'person') return null;
  let start = first - 2;
  while (
    start > from &&
    tokens[start - 1]!.kind === 'word' &&
    !prepositions.has(tokens[start - 1]!.lower) &&
    start > first - 9
  )
    start--;
  return {
    first: start,
    last,
    blocks: [
      [first, last],
      [start, first - 2],
    ],
  };
}

/** "Juma Ade, head of the camp in Kona, Bida told": a bare name after an apposition is where it is, not who speaks. */
function namedBefore(tokens: Tokens, from: number, { first, last }: SpeakerPhrase): SpeakerPhrase | null {
  if (tokens[first - 1]?.text !== ',' || last - first > 1 || !tokens[first]!.capital) return null;
  const whole = acrossCommas(tokens, from, last);
  const [lead, second] = whole?.blocks ?? [];
  if (!whole || !second || whole.blocks.length < 3 || !tokens[lead![0]]!.capital) return null;
  return /^(?:the|a|an|head|director|mayor|chief|chairman|leader|spokesman|secretary)$/.test(tokens[second[0]]!.lower)
    ? whole
    : null;
}

/** A plain noun phrase that ends at token `end`. */
function upTo(tokens: Tokens, from: number, end: number, isSpeech: Test): SpeakerPhrase | null {
  if (tokens[end]!.kind === 'mark' && tokens[end]!.text !== ')') return null;
  let first = end;
  if (!pronouns.has(tokens[end]!.lower)) {
    while (first > from && !endsPhrase(tokens, first - 1, isSpeech)) {
      first--;
      if (tokens[first]!.text === ')') while (first > from && tokens[first]!.text !== '(') first--;
    }
    first = pastLead(tokens, first, end);
    if (first > end) return null;
  }
  return { first, last: end, blocks: [[first, end]] };
}

function endsPhrase(tokens: Tokens, at: number, isSpeech: Test): boolean {
  const token = tokens[at]!;
  if (token.kind === 'mark') return !/^[-.)('’/&]$/.test(token.text);
  if (clauseOpeners.has(token.lower) || finiteVerbs.has(token.lower) || pronouns.has(token.lower)) return true;
  if (token.lower === 'as') return tokens[at + 1]!.lower !== 'well';
  if (token.lower === 'and') return determiners.has(tokens[at + 1]!.lower) || !tokens[at + 1]!.capital;
  return isSpeech(at);
}

/** Leaves out what stands before a subject: "In a statement on Monday | the ministry". */
function pastLead(tokens: Tokens, first: number, end: number): number {
  let at = first;
  while (
    at <= end &&
    (/^(?:and|but|meanwhile|however|also|then|later|now|yesterday|today|yet)$/.test(tokens[at]!.lower) ||
      tokens[at]!.kind === 'mark')
  )
    at++;
  if (at > end || !prepositions.has(tokens[at]!.lower)) return at;
  for (let i = end; i > at; i--)
    if (determiners.has(tokens[i]!.lower) && !prepositions.has(tokens[i - 1]!.lower)) return i;
  for (let i = end; i > at; i--) if (prepositions.has(tokens[i]!.lower)) return Math.min(i + 2, end);
  return end;
}

/** "Salam Saber, a resident of Gila, northwest of Khanaqin, |": the leftmost block that can be a subject leads. */
function acrossCommas(tokens: Tokens, from: number, end: number): SpeakerPhrase | null {
  const blocks: [number, number][] = [];
  let last = end;
  for (let at = end; at >= from; at--) {
    const atEdge = at === from;
    const mark = tokens[at]!.text;
    if (!atEdge && mark !== ',') {
      if (/^["“”;:«»—–]$/.test(mark)) return null;
      continue;
    }
    blocks.unshift([atEdge && mark !== ',' ? at : at + 1, last]);
    last = at - 1;
  }
  let lead = -1;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    const first = pastConjunction(tokens, block);
    if (leads(tokens, first, block[1])) {
      lead = i;
      blocks[i] = [first, block[1]];
    } else if (!follows(tokens, block)) break;
  }
  if (lead < 0) return null;
  const kept = blocks.slice(lead);
  return { first: kept[0]![0], last: end, blocks: kept };
}

const pastConjunction = (tokens: Tokens, [first, last]: readonly [number, number]): number => {
  let at = first;
  while (at < last && /^(?:and|but|meanwhile|however|also)$/.test(tokens[at]!.lower)) at++;
  return at;
};

/** Can be a subject: no clause, no adverbial. */
function leads(tokens: Tokens, first: number, last: number): boolean {
  const start = tokens[first];
  if (!start || first > last || start.kind !== 'word' || prepositions.has(start.lower)) return false;
  if (
    clauseOpeners.has(start.lower) ||
    /^(?:who|whose|whom|northwest|northeast|southwest|southeast|north|south|east|west)$/.test(start.lower)
  )
    return false;
  for (let at = first; at <= last; at++) if (finiteVerbs.has(tokens[at]!.lower)) return false;
  return start.capital || determiners.has(start.lower) || sourceRoles.has(start.lower) || last - first < 6;
}

// Tokens before "who" that can name somebody.
const farWho = 12;

/** "A trader who wants to go back to his stall said": whoever the relative clause before token `verb` tells of. */
export function subjectWho(tokens: Tokens, from: number, verb: number): SpeakerPhrase | null {
  for (let at = from + 1; at < Math.min(verb, from + farWho); at++) {
    const token = tokens[at]!;
    if (token.lower === 'who') return { first: from, last: at - 1, blocks: [[from, at - 1]] };
    if (token.kind === 'mark' || finiteVerbs.has(token.lower)) return null;
  }
  return null;
}

/** Can follow a subject between commas: "who asked not to be named", "northwest of", "45". */
function follows(tokens: Tokens, [first, last]: readonly [number, number]): boolean {
  const start = tokens[first];
  if (!start || first > last) return false;
  if (
    /^(?:who|whose|whom|which|northwest|northeast|southwest|southeast|north|south|east|west|himself|herself|speaking|asking|none|neither|both|all|himself|on|in|of|from|at|with|under|near|for|aged)$/.test(
      start.lower,
    )
  )
    return true;
  return start.kind === 'number';
}

/** The phrase that starts at token `from`: "Salam Saber, a resident of Gila." `to` bounds it. */
export function phraseAfter(tokens: Tokens, from: number, to: number, isSpeech: Test): SpeakerPhrase | null {
  const start = tokens[from];
  if (start?.kind !== 'word' || from > to || prepositions.has(start.lower)) return null;
  const blocks: [number, number][] = [];
  const end = Math.min(to, from + farthest);
  let first = from;
  for (let at = from; at <= end + 1; at++) {
    const token = at <= end ? tokens[at] : undefined;
    if (token && token.text !== ',' && !stopsAfter(tokens, at, blocks.length, isSpeech)) continue;
    if (at > first) blocks.push([first, at - 1]);
    if (token?.text !== ',' || !apposes(tokens, at + 1, end)) break;
    first = at + 1;
  }
  const last = trimmed(tokens, blocks).at(-1)?.[1];
  return last === undefined ? null : { first: from, last, blocks };
}

function trimmed(tokens: Tokens, blocks: [number, number][]): [number, number][] {
  const end = blocks.at(-1);
  while (end && end[1] > end[0] && tokens[end[1]]!.text === '.') end[1]--;
  return blocks;
}

function stopsAfter(tokens: Tokens, at: number, blocks: number, isSpeech: Test): boolean {
  const token = tokens[at]!;
  if (token.kind === 'mark') return !/^[-.()'’/&]$/.test(token.text);
  if (/^(?:who|whose)$/.test(token.lower)) return false;
  if (clauseOpeners.has(token.lower) || finiteVerbs.has(token.lower) || isSpeech(at))
    return blocks === 0 || isSpeech(at);
  return /^(?:as|after|during|when|while|adding|describing)$/.test(token.lower);
}

// After a comma an apposition starts with an article, "who", a title or a direction, not with a new clause.
function apposes(tokens: Tokens, from: number, to: number): boolean {
  const start = tokens[from];
  if (!start || from > to) return false;
  if (start.kind === 'number') return tokens[from + 1]?.text === ',' || from === to;
  if (
    !/^(?:a|an|the|who|whose|northwest|northeast|southwest|southeast|north|south|east|west|one|himself|herself)$/.test(
      start.lower,
    )
  ) {
    if (
      !/^(?:head|director|mayor|governor|spokesman|spokeswoman|spokesperson|chief|commander|chairman|president|member|deputy|leader|resident|secretary)$/.test(
        start.lower,
      )
    )
      return false;
  }
  if (/^(?:who|whose)$/.test(start.lower)) return true;
  let at = from;
  for (; at <= to && tokens[at]!.text !== ','; at++) if (finiteVerbs.has(tokens[at]!.lower)) return false;
  return at - from <= longestApposition;
}

// "According to sources, the gunmen set off a bomb on the road to …": so many words are a clause.
const longestApposition = 12;
