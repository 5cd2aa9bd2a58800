import { type ActorRef, armedCategories, ranks } from '../../codebook/index.ts';
import type { Group } from '../../reading/index.ts';
import type { Draft } from './draft.ts';

/** Who did it, how that is known, and to whom. */
export interface Parties {
  readonly perpetrators: readonly ActorRef[];
  readonly attribution: 'stated' | 'claimed' | 'attributed' | 'denied' | null;
  readonly targets: readonly ActorRef[];
}

const refOf = (group: Group): ActorRef | null => group.actor?.actor ?? null;
const key = (actor: ActorRef): string => actor.id ?? actor.name.toLowerCase();

function distinct(actors: readonly (ActorRef | null)[]): ActorRef[] {
  const found = new Map<string, ActorRef>();
  for (const actor of actors) if (actor && !found.has(key(actor))) found.set(key(actor), actor);
  return [...found.values()];
}

// Who flees, returns or agrees is not who did the harm told beside it.
// What forces do themselves is laid at nobody's door.
const ofForces: ReadonlySet<string> = new Set([
  'weapons seizure',
  'arrest',
  'military operation',
  'movement of forces',
  'takeover',
  'territory transfer',
  'base established',
  'agreement',
  'protest',
]);
const suffered: ReadonlySet<string> = new Set(['displacement', 'return', 'disaster']);

/** Reads the parties of a draft: named perpetrators push out the unnamed ("assailants"). */
export function partiesOf(draft: Draft): Parties {
  const events = draft.happenings.flatMap((h) => h.events).filter((e) => e.certainty !== 'denied');
  const acting = events.filter(
    (e) => e.trigger.sense.type !== null && !e.trigger.sense.foils && !suffered.has(e.trigger.sense.type),
  );
  // Who marched did not break up the march.
  const force = acting.filter((e) => e.trigger.sense.type === 'force against protest');
  const doers = force.some((e) => e.agents.length > 0) ? force : acting;
  const told = distinct(
    doers.flatMap((e) => e.agents.filter((g) => g.person !== false || g.actor?.kind !== 'facility').map(refOf)),
  );
  const lawful = doers.length > 0 && doers.every((e) => ofForces.has(e.trigger.sense.type!));
  const laid = lawful ? [] : draft.laid.filter((l) => l.kind !== 'denied');
  const named = distinct(laid.flatMap((l) => l.actors.map((a) => a.actor)));
  const perpetrators = choose(told, named);
  if (!perpetrators.length) perpetrators.push(...onlyArmedGroup(draft));
  const targets = targetsOf(draft, new Set(perpetrators.map(key)), new Set(told.map(key)));
  return {
    perpetrators,
    attribution: attributionOf(draft, told, named) ?? (perpetrators.some((a) => a.named) ? 'attributed' : null),
    targets,
  };
}

/** With nobody told as the doer: the one armed group named where civilians are harmed, if it is only one. */
function onlyArmedGroup(draft: Draft): ActorRef[] {
  const groups = draft.happenings
    .flatMap((h) => (h.tolls.length ? h.groups : []))
    .filter((g) => g.actor?.kind === 'group' && g.actor.actor.category === 'armed group');
  const harmed = new Set(
    draft.happenings.flatMap((h) => h.tolls.flatMap((t) => [...t.groups, ...t.parts].map((g) => refOf(g)?.category))),
  );
  const found = distinct(groups.map(refOf));
  return found.length === 1 && !harmed.has('armed group') && !harmed.has('militia') ? found : [];
}

function choose(told: readonly ActorRef[], laid: readonly ActorRef[]): ActorRef[] {
  const armedNamed = told.filter((a) => a.named);
  if (laid.length)
    return distinct([...laid, ...armedNamed.filter((a) => a.category === 'armed group' || a.category === 'militia')]);
  return armedNamed.length ? armedNamed : [...told];
}

function attributionOf(draft: Draft, told: readonly ActorRef[], laid: readonly ActorRef[]): Parties['attribution'] {
  if (draft.laid.some((l) => l.kind === 'claimed')) return 'claimed';
  if (laid.length) return 'attributed';
  if (told.some((a) => a.named)) return 'stated';
  return draft.laid.some((l) => l.kind === 'denied') ? 'denied' : null;
}

/** Those attacked first, then those harmed; whoever did it is left out. */
function targetsOf(draft: Draft, perpetrators: ReadonlySet<string>, told: ReadonlySet<string>): ActorRef[] {
  const events = draft.happenings.flatMap((h) => h.events).filter((e) => !e.general);
  const struck = events.filter((e) => e.trigger.sense.type !== null).flatMap((e) => e.patients);
  const harmed = draft.happenings.flatMap((h) => h.tolls.flatMap((t) => [...t.groups, ...t.parts]));
  const all = distinct([...struck, ...harmed].filter((g) => g.preposition !== 'by').map(refOf));
  const others = all.filter((a) => !perpetrators.has(key(a)) && !told.has(key(a)) && !isAttacker(a));
  return others.length ? others : all.filter((a) => !perpetrators.has(key(a)) && a.named);
}

// Dead assailants are no target: an unnamed armed group is who did it.
const isAttacker = (actor: ActorRef): boolean => actor.category === 'armed group' && !actor.named;

/** Do two armed sides face each other? */
export const isBattle = (parties: Parties): boolean =>
  parties.targets.length > 0 && armedCategories.has(parties.targets[0]!.category);

/** Was one person of rank the aim? Named, or told by office: "the head of the council". */
export function isSingledOut(draft: Draft): boolean {
  const events = draft.happenings.flatMap((h) => h.events).filter((e) => e.trigger.sense.type !== null && !e.general);
  const groups = draft.happenings.slice(0, 4).flatMap((h) => h.groups);
  const aims = events.flatMap((e) => e.patients).slice(0, 3);
  return [...aims, ...aims.flatMap((g) => ownersOf(g, groups))].some(
    (g) => g.count?.best === 1 && !g.definite && (g.kind === 'name' || isOfficer(g)),
  );
}

const belongings = /^(?:vehicle|car|house|home|residence|convoy|motorcade|motorcycle)$/;

/** "targeting the car of Mayor Ruiz": the one whose it is. */
function ownersOf(aim: Group, groups: readonly Group[]): readonly Group[] {
  if (!belongings.test(aim.noun ?? '')) return [];
  return groups.filter((g) => g.preposition === 'of' && g.first > aim.last && g.first - aim.last <= 3).slice(0, 1);
}

/** Was one official or leader killed or shot at alone? */
export function isRanked(draft: Draft): boolean {
  const killing = draft.happenings
    .flatMap((h) => h.events)
    .filter((e) => /^(?:shoot|shoot_dead|kill|murder|gun_down|stab|open_fire|shoot_to_death)$/.test(e.trigger.lemma));
  const aims = killing.flatMap((e) => e.patients);
  return aims.length > 0 && aims.every((g) => g.count?.best === 1) && aims.some(isOfficer);
}

const isOfficer = (group: Group): boolean =>
  !!group.actor &&
  (group.actor.actor.category === 'government' ||
    group.actor.actor.category === 'political party' ||
    group.actor.actor.category === 'diplomats') &&
  ranks.has(group.noun ?? '');
