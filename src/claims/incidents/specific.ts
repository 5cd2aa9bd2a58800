import { looseLemmas, takenPlaces } from '../../codebook/index.ts';
import type { EventMention, Mentions } from '../../reading/index.ts';
import type { MentionIndex } from '../mention-index.ts';
import type { Draft } from './draft.ts';
import type { Happening } from './happening.ts';
import { atPlaces, dayTimes } from './join.ts';
import { struck } from './where.ts';

/**
 * How much speaks for one particular event rather than for talk of such things: harm counted or a victim named, a day,
 * a place, somebody who acts or suffers, a singular noun. About 2 is one event told in passing, 5 a full report.
 */
export function specificityOf(index: MentionIndex, draft: Draft): number {
  const scores = draft.happenings.map((happening) => specificity(index, happening));
  return scores.reduce((most, score) => Math.max(most, score)) + Math.min(1, 0.25 * (scores.length - 1));
}

function specificity(index: MentionIndex, happening: Happening): number {
  const { mentions } = index;
  const named = happening.events.filter((e) => e.trigger.sense.type !== null && !e.general);
  const told = happening.tolls.some((t) =>
    t.groups.some((g) => (g.count?.best ?? 0) > 0 && g.kind !== 'pronoun' && !g.definite),
  );
  const none = happening.tolls.some((t) => t.groups.some((g) => g.kind === 'none'));
  // "he was arrested": somebody named before.
  const someone = happening.tolls.some((t) => t.groups.some((g) => g.kind === 'pronoun' && g.count?.best === 1));
  let score = told ? 2 : someone ? 1.25 : none ? 1 : 0;
  score += dayScore(happening) + (atPlaces(happening.places).some((p) => p.place!.precision !== 'country') ? 1 : 0);
  score += Math.max(0, ...named.map((event) => eventScore(mentions, event)));
  // "has been in prison since 2015": one who was taken then.
  if (!someone && named.some((e) => e.trigger.sense.needs === 'since')) score += 1.25;
  if (happening.weapons.length) score += 0.5;
  if (named.some((e) => e.patients.some((g) => g.kind === 'counted' && g.person !== true))) score += 1;
  if (mentions.words.passages[happening.passage]!.kind === 'caption') score += 1;
  const taken = named.some((e) => takesPlace(e, happening));
  if (taken) score += struck(happening).length ? 2 : 1.5;
  if (named.length && named.every((e) => e.certainty !== 'stated')) score -= 1.5;
  if (!taken && named.length && named.every((e) => looseLemmas.has(e.trigger.lemma))) score -= 0.75;
  if (index.attributionAt(happening.first)?.direct) score -= 0.5;
  return score;
}

/** "took over Jalawla", "recaptured the town": a place is what was taken. */
const takesPlace = (event: EventMention, happening: Happening): boolean =>
  event.trigger.sense.type === 'takeover' &&
  (happening.places.some((p) => p.first > event.last && p.first - event.last <= 4) ||
    event.patients.some((g) => takenPlaces.has(g.noun ?? '')));

function dayScore(happening: Happening): number {
  const days = dayTimes(happening.times).map((t) => (Date.parse(t.latest!) - Date.parse(t.earliest!)) / 86_400_000);
  return days.some((d) => d <= 3) ? 1.5 : days.some((d) => d <= 31) ? 0.75 : days.some((d) => d <= 366) ? 0.5 : 0;
}

/** One verb told as done to somebody, or one noun of one event. */
function eventScore(mentions: Mentions, event: EventMention): number {
  if (event.as === 'noun') return event.trigger.noun === 'plural' ? 0 : hasArticle(mentions, event) ? 0.75 : 0.25;
  const forms = event.trigger.verb;
  const past = forms.includes('past') || forms.includes('participle');
  const somebody = (groups: EventMention['patients']): boolean =>
    groups.some((g) => g.kind !== 'pronoun' && (g.actor !== null || g.person !== false));
  const parties = (somebody(event.agents) ? 0.5 : 0) + (somebody(event.patients) ? 0.5 : 0);
  return (past ? 0.5 : 0) + parties;
}

function hasArticle(mentions: Mentions, event: EventMention): boolean {
  for (let i = event.first - 1; i >= Math.max(0, event.first - 4); i--) {
    const word = mentions.words.tokens[i]!.lower;
    if (word === 'a' || word === 'an' || word === 'another') return true;
    if (word === 'the' || word === 'of') return false;
  }
  return false;
}
