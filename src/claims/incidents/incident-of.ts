import { notSeizable } from '../../codebook/index.ts';
import type { Count, EventMention } from '../../reading/index.ts';
import type { Incident } from '../claim.ts';
import type { MentionIndex } from '../mention-index.ts';
import { codesOf } from './codes.ts';
import { countOf } from './count-of.ts';
import type { Draft } from './draft.ts';
import { isSingledOut, partiesOf } from './parties.ts';
import type { Harm, Toll } from './toll.ts';
import type { Weighed } from './weighed.ts';
import { whenOf } from './when.ts';
import { whereOf } from './where.ts';

/** The claim a draft comes to. */
export function incidentOf(index: MentionIndex, { draft, type }: Weighed): Incident {
  const { text } = index.mentions.words;
  const parties = partiesOf(draft);
  const events = draft.happenings.flatMap((h) => h.events);
  const named = events.filter((e) => e.trigger.sense.type !== null);
  const main = named.find((e) => e.trigger.sense.type === type) ?? named[0] ?? events[0]!;
  const weapons = weaponsOf(draft, type);
  const source = sourceOf(index, draft, main);
  const isOfOther = ({ groups }: Toll): boolean => (index.attributionAt(groups[0]!.first)?.source ?? source) !== source;
  const count = (harm: Harm): Count | null => countOf(draft, harm, text, isOfOther);
  const [killed, injured, abducted] = [count('killed'), count('injured'), count('abducted')];
  return {
    kind: 'incident',
    id: '',
    type,
    certainty: order.find((certainty) => named.some((e) => e.certainty === certainty)) ?? 'stated',
    confidence: 0,
    when: whenOf(index, draft, type),
    where: whereOf(index, draft),
    source,
    evidence: evidenceOf(index, draft),
    rules: rulesOf(draft),
    outcome: main.outcome,
    perpetrators: parties.perpetrators,
    attribution: parties.attribution,
    targets: parties.targets,
    killed,
    injured,
    abducted,
    arrested: count('arrested'),
    seized: seizedOf(draft, text),
    weapons,
    codes: codesOf(type, parties, {
      weapons: new Set(weapons),
      singledOut: isSingledOut(draft),
      case2021: main.trigger.sense.case2021 ?? null,
      killed: (killed?.best ?? 0) > 0,
      hurt: (killed?.best ?? 0) > 0 || (injured?.best ?? 0) > 0,
      abducted: (abducted?.best ?? 0) > 0,
      stopped: main.outcome === 'foiled',
      disappeared: events.some((e) => /disappear/.test(e.trigger.lemma)),
      claimLeads: claimLeads(draft),
    }),
  };
}

/** Whoever tells what happened; else whoever first tells the harm; else the report itself. */
function sourceOf(index: MentionIndex, draft: Draft, main: EventMention): string {
  const harm = draft.happenings.find((h) => h.tolls.length > 0);
  const told =
    index.attributionAt(main.first) ?? (harm ? index.attributionAt(harm.events[0]?.first ?? harm.first) : null);
  return told?.source ?? index.mentions.sources[0]?.id ?? 's0';
}

/** "X claimed responsibility for the blast that …": the claim comes before the event, in the text's first sentence. */
const claimLeads = (draft: Draft): boolean => {
  const first = draft.happenings[0]!;
  return (
    first.sentence === 0 && draft.laid.some((l) => l.kind === 'claimed' && first.events.every((e) => e.start > l.start))
  );
};

const order = ['stated', 'possible', 'planned', 'denied'] as const;

const rulesOf = (draft: Draft): string[] => [
  ...new Set(draft.happenings.flatMap((h) => [...h.events.map((e) => e.rule), ...h.tolls.map((t) => t.rule)])),
];

/** Weapons the words name; an armed clash is fought with firearms when no other is told. */
function weaponsOf(draft: Draft, type: Incident['type']): string[] {
  const told = draft.happenings.flatMap((h) => [
    ...h.weapons.map((w) => w.weapon),
    ...h.events.flatMap((e) => e.weapons),
  ]);
  return told.length ? [...new Set(told)] : type === 'armed clash' ? ['firearms'] : [];
}

function evidenceOf(index: MentionIndex, draft: Draft): { start: number; end: number }[] {
  const { tokens } = index.mentions.words;
  return draft.happenings.map((h) => ({ start: tokens[h.first]!.start, end: tokens[h.last]!.end }));
}

function seizedOf(draft: Draft, text: string): Incident['seized'] {
  return draft.happenings
    .flatMap((h) => h.events)
    .filter((e) => /^(?:seize|recover|confiscate|capture|steal|loot)$/.test(e.trigger.lemma))
    .flatMap((e) => e.patients)
    .filter((g) => g.person !== true && g.noun !== null && !notSeizable.has(g.noun) && g.actor?.kind !== 'facility')
    .map((g) => ({
      what: g.noun!,
      count: g.count ? { ...g.count, unit: 'items' as const, text: text.slice(g.start, g.end) } : null,
    }));
}
