import { clauseOpeners, proceedingsWords, speechVerbs } from '../../codebook/index.ts';
import type { EventMention, TimeMention, Token } from '../../reading/index.ts';

const spoken: ReadonlySet<string> = new Set(
  speechVerbs.flatMap(([phrase, verb]) => (verb.subject === 'any' && !phrase.includes(' ') ? [phrase] : [])),
);

/** "officials said on Thursday", "said in a statement on Thursday": when it was said. */
export function isOfSpeech(tokens: readonly Token[], time: TimeMention): boolean {
  for (let i = time.first - 1; i >= Math.max(0, time.first - 6); i--) {
    if (spoken.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.kind === 'mark' || tokens[i]!.sentence !== tokens[time.first]!.sentence) return false;
  }
  return false;
}

/** How far before a deed the word for what a court does about it may stand, in tokens. */
const farBefore = 14;

/**
 * The token of the word for what police or courts do about a deed that is only named: "charged with the murder of …";
 * null where the deed itself is told.
 */
export function proceedingsBefore(tokens: readonly Token[], event: EventMention): number | null {
  if (event.as === 'verb' && !event.trigger.verb.includes('ing')) return null;
  for (let i = event.first - 1; i >= Math.max(0, event.first - farBefore); i--) {
    const { lower, sentence } = tokens[i]!;
    if (sentence !== event.sentence || lower === ';' || clauseOpeners.has(lower)) return null;
    if (proceedingsWords.has(lower)) return i;
  }
  return null;
}

/**
 * Is a time that of what a court does, and not of the deed? Behind the deed it is the deed's where it has a year of its
 * own, or where the deed is one that happened and no mere name of an offence: "the murder on Friday", not "murder on Friday".
 */
function isOfProceedings(tokens: readonly Token[], event: EventMention, at: number, time: TimeMention): boolean {
  if (time.last < at) return true;
  if (time.last < event.first) return event.first - time.last > 1;
  return time.is !== 'stated' && !isDetermined(tokens, event);
}

/** "the murder", "an armed robbery and kidnapping", "her killing": back to the preposition before it. */
function isDetermined(tokens: readonly Token[], event: EventMention): boolean {
  if (event.definite) return true;
  for (let i = event.first - 1; i >= Math.max(0, event.first - 5); i--) {
    if (determiners.has(tokens[i]!.lower)) return true;
    if (prepositions.has(tokens[i]!.lower)) return false;
  }
  return false;
}

const determiners: ReadonlySet<string> = new Set(['a', 'an', 'the', '’s', "'s"]);
const prepositions: ReadonlySet<string> = new Set(['with', 'of', 'in', 'for', 'on', 'over', 'about']);

/** "marked the second anniversary of the killing on Sunday": the day is of the marking. */
function isOfAnniversary(tokens: readonly Token[], event: EventMention, time: TimeMention): boolean {
  for (let i = event.first - 1; i >= Math.max(0, event.first - farBefore); i--) {
    if (tokens[i]!.sentence !== event.sentence) return false;
    if (tokens[i]!.lower.startsWith('anniversar')) return time.last < i || time.is === 'inferred';
  }
  return false;
}

/** Is a time in the event's sentence that of a later word on it: a court's, or a day on which it is remembered? */
export function isOfLater(tokens: readonly Token[], event: EventMention, times: readonly TimeMention[]) {
  const court = times.length ? proceedingsBefore(tokens, event) : null;
  return (time: TimeMention): boolean =>
    (court !== null && isOfProceedings(tokens, event, court, time)) || isOfAnniversary(tokens, event, time);
}

const relative: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom']);

/** "X, who was abducted in May, was freed on Monday": a time outside the clause that tells the event. */
export function isOutsideClause(tokens: readonly Token[], event: EventMention, time: TimeMention): boolean {
  let from = -1;
  for (let i = event.first - 1; i >= Math.max(0, event.first - 7); i--) {
    if (tokens[i]!.sentence !== event.sentence || tokens[i]!.kind === 'mark') return false;
    if (relative.has(tokens[i]!.lower)) {
      from = i;
      break;
    }
  }
  if (from < 0) return false;
  if (time.last < from) return true;
  for (let i = event.last + 1; i < time.first; i++) if (tokens[i]!.text === ',') return true;
  return false;
}
