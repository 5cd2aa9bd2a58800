import {
  civilTypes,
  type IncidentType,
  neededSpecificity,
  noteSentences,
  personalTypes,
} from '../../codebook/index.ts';
import type { FigureIndex, MentionIndex } from '../mention-index.ts';
import { typesOf } from './draft.ts';
import type { Happening } from './happening.ts';
import type { Weighed } from './weighed.ts';

/** Why something seen is not taken. */
export interface Refusal {
  readonly rule: string;
  readonly said: string;
}

/** Why a happening is not taken for something that happened once; null when it is taken. */
export function refusalOf(figures: FigureIndex, happening: Happening): Refusal | null {
  const named = happening.events.filter((e) => e.trigger.sense.type !== null);
  const counted = happening.tolls.some(
    (t) => figures.holds(t.start, t.end) || t.groups.some((g) => figures.holds(g.start, g.end)),
  );
  if (counted || (named.length > 0 && named.every((e) => figures.holds(e.start, e.end))))
    return { rule: 'figure', said: 'a count over a period, not one event' };
  if (overPeriod(happening)) return { rule: 'over a period', said: 'harm told over a long time, not in one event' };
  if (happening.tolls.length) return null;
  if (!named.length) return { rule: 'effect only', said: 'nobody is said to be harmed' };
  if (named.every((e) => e.general)) return { rule: 'general statement', said: 'speaks of such things in general' };
  if (named.every((e) => e.certainty === 'denied' && e.as === 'noun'))
    return { rule: 'denied', said: 'said not to have happened' };
  return null;
}

/** So many at once, without a day or a word for the one event ("the earthquake"), are the sum of a war. */
const manyDead = 500;

/** "Seven fighters were killed in those three months": no day is told, and the time is long. */
function overPeriod(happening: Happening): boolean {
  if (!happening.tolls.some((t) => t.groups.some((g) => (g.count?.best ?? 0) > 1))) return false;
  const days = (t: Happening['times'][number]): number =>
    t.earliest && t.latest ? (Date.parse(t.latest) - Date.parse(t.earliest)) / 86_400_000 : 0;
  if (happening.times.some((t) => t.earliest && days(t) < 25)) return false;
  const one = happening.events.some((e) => e.as === 'noun' && e.trigger.noun === 'singular' && e.trigger.sense.type);
  if (!one && happening.tolls.some((t) => t.groups.some((g) => (g.count?.best ?? 0) >= manyDead))) return true;
  return happening.times.some(
    (t) =>
      !t.text.includes('-') &&
      (t.bound === 'since' || t.bound === 'within' || t.type === 'DURATION') &&
      (days(t) >= 25 || /\b(?:months?|years?|decades?)\b/i.test(t.text)),
  );
}

function needed(index: MentionIndex, type: IncidentType): number {
  if (index.mentions.words.sentences.length <= noteSentences) return neededSpecificity.note;
  if (civilTypes.has(type)) return neededSpecificity.civil;
  return personalTypes.has(type) ? neededSpecificity.personal : neededSpecificity.report;
}

/** A draft of mere echoes ("the attack was condemned"), or too vague to be one event; null when it is an incident. */
export function vaguenessOf(index: MentionIndex, { draft, type, specificity }: Weighed): Refusal | null {
  const named = draft.happenings.flatMap(typesOf);
  const harm = draft.happenings.some((h) => h.tolls.length > 0);
  const events = draft.happenings.flatMap((h) => h.events).filter((e) => e.trigger.sense.type !== null);
  if (!named.length) return { rule: 'no event', said: 'harm without a word for what happened' };
  const weight = named.reduce((most, t) => Math.max(most, t.weight), 0);
  if (!harm && (weight < 2 || events.every((e) => e.definite || e.general)))
    return { rule: 'echo', said: 'speaks of an event told elsewhere' };
  return specificity >= needed(index, type)
    ? null
    : { rule: 'vague', said: 'too little is told for one particular event' };
}
