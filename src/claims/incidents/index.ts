import { neededSpecificity, noteSentences, personalTypes } from '../../codebook/index.ts';
import type { Attribution, Mentions, Note } from '../../reading/index.ts';
import type { Figure, Incident } from '../claim.ts';
import { codesOf } from './codes.ts';
import { countOf } from './count-of.ts';
import { type Draft, typesOf } from './draft.ts';
import { type Happening, happeningsOf, MentionIndex } from './happening.ts';
import { draftFor } from './join.ts';
import { isSingledOut, partiesOf } from './parties.ts';
import { laidIn } from './responsibility.ts';
import { specificityOf } from './specific.ts';
import { typeOf } from './type-of.ts';
import { whenOf, whereOf } from './where-when.ts';

/** Things that happened once, composed over the whole text. Numbers that `figures` hold are no incidents. */
export function findIncidents(
  mentions: Mentions,
  figures: readonly Figure[],
): { incidents: Incident[]; notes: Note[] } {
  const notes: Note[] = [];
  const drafts: Draft[] = [];
  const index = new MentionIndex(mentions);
  const actorsIn = bySentence(mentions);
  let at = 0;
  mentions.words.sentences.forEach((sentence, number) => {
    const said = mentions.events[at]?.sentence === number ? mentions.events[at++] : undefined;
    const laid = laidIn(mentions, sentence, actorsIn(number));
    if (said)
      for (const happening of happeningsOf(mentions, said, index)) {
        const reason = refusal(mentions, happening, figures, laid.length > 0);
        if (reason)
          notes.push({
            start: mentions.words.tokens[happening.first]!.start,
            end: mentions.words.tokens[happening.last]!.end,
            rule: reason.rule,
            said: reason.said,
          });
        else place(mentions, drafts, happening);
      }
    drafts.at(-1)?.laid.push(...laid);
  });
  const taken = drafts.filter((draft) => isIncident(mentions, draft));
  const ranked = taken
    .map((draft) => ({ draft, prominence: prominenceOf(mentions, draft) }))
    .sort((a, b) => b.prominence - a.prominence);
  return { incidents: ranked.map(({ draft }) => incidentOf(mentions, draft)), notes };
}

/** What a report tells first and most is what it is about. */
function prominenceOf(mentions: Mentions, draft: Draft): number {
  const at = draft.happenings[0]!.sentence / Math.max(6, mentions.words.sentences.length);
  const stated = draft.happenings.some((h) =>
    h.events.some((e) => e.certainty === 'stated' && e.trigger.sense.type !== null),
  );
  return specificityOf(mentions, draft) - 4 * at + (stated ? 0 : -3);
}

function bySentence(mentions: Mentions): (sentence: number) => Mentions['actors'] {
  const lists = new Map<number, Mentions['actors'][number][]>();
  for (const actor of mentions.actors) {
    const sentence = mentions.words.tokens[actor.first]!.sentence;
    const list = lists.get(sentence);
    if (list) list.push(actor);
    else lists.set(sentence, [actor]);
  }
  return (sentence) => lists.get(sentence) ?? [];
}

function place(mentions: Mentions, drafts: Draft[], happening: Happening): void {
  const draft = draftFor(mentions, drafts, happening);
  if (draft) draft.happenings.push(happening);
  else drafts.push({ happenings: [happening], laid: [] });
}

/** Why a happening is not taken for something that happened once; null when it is taken. */
function refusal(
  mentions: Mentions,
  happening: Happening,
  figures: readonly Figure[],
  blame: boolean,
): { rule: string; said: string } | null {
  const { tokens } = mentions.words;
  const start = tokens[happening.first]!.start;
  const end = tokens[happening.last]!.end;
  const held = figures.some((f) => f.evidence[0]!.start < end && start < f.evidence[0]!.end);
  if (
    held &&
    happening.events.every((e) => figures.some((f) => f.evidence.some((s) => s.start <= e.start && e.end <= s.end)))
  )
    return { rule: 'figure', said: 'a count over a period, not one event' };
  if (happening.tolls.length) return null;
  const named = happening.events.filter((e) => e.trigger.sense.type !== null);
  if (!named.length) return { rule: 'effect only', said: 'nobody is said to be harmed' };
  if (named.every((e) => e.general)) return { rule: 'general statement', said: 'speaks of such things in general' };
  if (blame && named.every((e) => e.definite)) return null;
  return null;
}

function neededFor(mentions: Mentions, draft: Draft): number {
  if (mentions.words.sentences.length <= noteSentences) return neededSpecificity.note;
  return personalTypes.has(typeOf(draft)) ? neededSpecificity.personal : neededSpecificity.report;
}

/** A draft of mere echoes ("the attack was condemned") tells of nothing of its own. */
function isIncident(mentions: Mentions, draft: Draft): boolean {
  const events = draft.happenings.flatMap((h) => h.events);
  const named = draft.happenings.flatMap(typesOf);
  if (!named.length) return false;
  const weight = named.reduce((most, t) => Math.max(most, t.weight), 0);
  const harm = draft.happenings.some((h) => h.tolls.length > 0);
  const echo = events.filter((e) => e.trigger.sense.type !== null).every((e) => e.definite || e.general);
  if (!((weight >= 2 && !echo) || harm)) return false;
  return specificityOf(mentions, draft) >= neededFor(mentions, draft);
}

function incidentOf(mentions: Mentions, draft: Draft): Incident {
  const { text } = mentions.words;
  const type = typeOf(draft);
  const parties = partiesOf(draft);
  const events = draft.happenings.flatMap((h) => h.events);
  const main =
    events.find((e) => e.trigger.sense.type === type) ??
    events.find((e) => e.trigger.sense.type !== null) ??
    events[0]!;
  const abducted = countOf(draft, 'abducted', text);
  const weapons = weaponsOf(draft, type);
  return {
    kind: 'incident',
    id: '',
    type,
    certainty: certaintyOf(events),
    confidence: confidenceOf(draft),
    when: whenOf(mentions, draft),
    where: whereOf(mentions, draft),
    source: sourceOf(mentions, main.first),
    evidence: evidenceOf(mentions, draft),
    rules: [...new Set([...events.map((e) => e.rule), ...draft.happenings.flatMap((h) => h.tolls.map((t) => t.rule))])],
    outcome: main.outcome,
    perpetrators: parties.perpetrators,
    attribution: parties.attribution,
    targets: parties.targets,
    killed: countOf(draft, 'killed', text),
    injured: countOf(draft, 'injured', text),
    abducted,
    arrested: countOf(draft, 'arrested', text),
    seized: seizedOf(draft, text),
    weapons,
    codes: codesOf(type, parties, { weapons: new Set(weapons), singledOut: isSingledOut(draft) }),
  };
}

/** Weapons the words name; an armed clash is fought with firearms when no other is told. */
function weaponsOf(draft: Draft, type: Incident['type']): string[] {
  const told = draft.happenings.flatMap((h) => [
    ...h.weapons.map((w) => w.weapon),
    ...h.events.flatMap((e) => e.weapons),
  ]);
  return told.length ? [...new Set(told)] : type === 'armed clash' ? ['firearms'] : [];
}

const order = ['stated', 'possible', 'planned', 'denied'] as const;

function certaintyOf(events: readonly Happening['events'][number][]): Incident['certainty'] {
  const named = events.filter((e) => e.trigger.sense.type !== null);
  return order.find((certainty) => named.some((e) => e.certainty === certainty)) ?? 'stated';
}

function sourceOf(mentions: Mentions, token: number): string {
  let found: Attribution | null = null;
  for (const a of mentions.attributions) {
    if (a.first > token) break;
    if (a.last >= token) found = a;
  }
  return found?.source ?? 's0';
}

function evidenceOf(mentions: Mentions, draft: Draft): { start: number; end: number }[] {
  const { tokens } = mentions.words;
  return draft.happenings.map((h) => ({ start: tokens[h.first]!.start, end: tokens[h.last]!.end }));
}

function seizedOf(draft: Draft, text: string): Incident['seized'] {
  return draft.happenings
    .flatMap((h) => h.events)
    .filter((e) => /^(?:seize|recover|confiscate|capture|discover|find)$/.test(e.trigger.lemma))
    .flatMap((e) => e.patients)
    .filter((g) => g.person !== true && g.noun !== null)
    .map((g) => ({
      what: g.noun!,
      count: g.count ? { ...g.count, unit: 'items' as const, text: text.slice(g.start, g.end) } : null,
    }));
}

function confidenceOf(draft: Draft): number {
  const harm = draft.happenings.some((h) => h.tolls.length > 0);
  const weight = draft.happenings.flatMap(typesOf).reduce((most, t) => Math.max(most, t.weight), 0);
  return Math.min(0.95, 0.5 + 0.05 * weight + (harm ? 0.15 : 0));
}
