import type { Token } from '../token.ts';
import type { Cue } from './cues.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

type Range = readonly [first: number, last: number];

/**
 * The words a cue gives to its source, between tokens `from` and `to` of one sentence:
 * what follows "X said that"; all of it around "…, X said" and "according to X".
 */
export function stretchOf(
  tokens: readonly Token[],
  cue: Cue,
  phrase: SpeakerPhrase | null,
  from: number,
  to: number,
): Range | null {
  if (cue.subject === 'after') return aroundGiven(tokens, cue, from, to);
  const first = phrase ? Math.min(phrase.first, cue.first) : cue.first;
  if (phrase && phrase.first > cue.last) return from < first ? [from, to] : null;
  if (closesClause(tokens, cue, first, from, to)) return [from, to];
  return cue.last < to ? [cue.last + 1, to] : null;
}

function aroundGiven(tokens: readonly Token[], cue: Cue, from: number, to: number): Range {
  const before = tokens[cue.first - 1];
  if (cue.first > from && before && /^(?:which|that|who|and|but|where|while)$/.test(before.lower))
    return [cue.first - 1, to];
  return [from, to];
}

/** "Nobody sleeps in the village now, the mayor said." */
function closesClause(tokens: readonly Token[], cue: Cue, subject: number, from: number, to: number): boolean {
  if (subject - from < 4 || tokens[subject - 1]?.text !== ',') return false;
  const next = tokens[cue.last + 1];
  if (!next || cue.last + 1 > to || /^[.,;!?]$/.test(next.text)) return true;
  if (!next.capital && !circumstance.test(next.lower)) return false;
  for (let at = cue.last + 1; at <= to && !/^[.,;!?]$/.test(tokens[at]!.text); at++)
    if (at - cue.last > 9 || tokens[at]!.lower === 'that' || /^["“«:]$/.test(tokens[at]!.text)) return false;
  return true;
}

// What may follow a verb of speech that closes its sentence: "… , he said on Monday".
const circumstance =
  /^(?:in|on|at|by|during|after|late|early|last|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|to|as|reporters|journalists|through|via)$/;
