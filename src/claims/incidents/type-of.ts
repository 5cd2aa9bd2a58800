import { armedCategories, decisiveObjects, type IncidentType } from '../../codebook/index.ts';
import type { EventMention, Group, Words } from '../../reading/index.ts';
import { type Draft, typesOf } from './draft.ts';
import { isRanked } from './parties.ts';
import { sumOf } from './toll.ts';

/** The type a draft comes to, from the words that name one and from what was done to whom. */
export function typeOf(draft: Draft, words: Words): IncidentType {
  const events = draft.happenings.flatMap((h) => h.events).filter((e) => !e.general);
  const weapons = new Set(draft.happenings.flatMap((h) => h.weapons.map((w) => w.weapon)));
  // "arrested eight and threatened to hang them": what was only meant to be done is no name for what was.
  const stated = events.some((e) => e.trigger.sense.type !== null && e.certainty === 'stated');
  const ranked = draft.happenings
    .flatMap((h, at) => typesOf(h).map((t) => ({ ...t, at })))
    .filter((t) => !stated || t.certainty !== 'planned')
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  const objects = byObject(events, words);
  if (objects) return objects;
  const type = ranked[0]?.type ?? 'attack';
  if (type === 'attack' && isRanked(draft)) return 'assassination';
  return refine(type, draft, weapons, new Set(ranked.map((r) => r.type)));
}

/** "seized 50 shells", "captured the town", "captured two soldiers": the object decides. */
function byObject(events: readonly EventMention[], words: Words): IncidentType | null {
  const strongest = events.reduce((most, e) => Math.max(most, e.trigger.sense.weight), 0);
  for (const event of events) {
    if (
      !/^(?:seize|capture|recover|confiscate|take_over|control|discover|find|intercept|unearth|uncover)$/.test(
        event.trigger.lemma,
      )
    )
      continue;
    if (event.trigger.sense.weight < strongest - 1) continue;
    const arms = armsOf(event, words);
    if (arms) return ofArms(event, arms);
    const object = event.patients[0];
    if (!object) continue;
    if (isPeople(object) && /^(?:seize|capture)$/.test(event.trigger.lemma))
      return event.agents.some(isRebel) || (event.trigger.lemma === 'seize' && !event.agents.some(isForce))
        ? 'abduction'
        : 'arrest';
  }
  return null;
}

const planted = /^(?:bombs?|devices?|mines?|ieds?|landmines?|explosives?|grenades?)$/;
const launched = /^(?:missiles?|rockets?|mortars?|shells?)$/;
const flown = /^(?:drones?|uavs?)$/;
const found = /^(?:find|discover|intercept|unearth|uncover|recover)$/;

/** A rocket intercepted is a shelling that failed; a bomb found is one made harmless; rifles found are arms seized. */
function ofArms(event: EventMention, arms: string): IncidentType {
  const lemma = event.trigger.lemma;
  if (lemma === 'intercept' && launched.test(arms)) return 'shelling';
  if (lemma === 'intercept' && flown.test(arms)) return 'air strike';
  return found.test(lemma) && planted.test(arms) ? 'explosive disarmed' : 'weapons seizure';
}

/** The arms that are the object: told in it, or a few words on. */
function armsOf(event: EventMention, { tokens }: Words): string | null {
  const told = event.patients.find((g) => g.noun !== null && decisiveObjects.arms.has(g.noun));
  if (told) return told.noun;
  if (event.voice === 'passive') return null;
  for (let i = event.last + 1; i <= Math.min(event.last + 8, tokens.length - 1); i++) {
    const word = tokens[i]!.lower;
    if (tokens[i]!.sentence !== event.sentence || (i === event.last + 1 && notAnObject.test(word))) return null;
    if (decisiveObjects.arms.has(word)) return word;
  }
  return null;
}

const notAnObject = /^(?:in|at|from|during|near|and|after|when)$/;

const isPeople = (group: Group): boolean => group.person === true && group.kind !== 'pronoun';
const isRebel = (group: Group): boolean =>
  group.actor?.actor.category === 'armed group' || group.actor?.actor.category === 'militia';
const isForce = (group: Group): boolean =>
  !!group.actor && armedCategories.has(group.actor.actor.category) && group.actor.actor.category !== 'armed group';

function refine(
  type: IncidentType,
  draft: Draft,
  weapons: ReadonlySet<string>,
  types: ReadonlySet<IncidentType>,
): IncidentType {
  if (type === 'bombing' || type === 'attack') {
    if (types.has('suicide bombing')) return 'suicide bombing';
    if (types.has('air strike')) return 'air strike';
  }
  if ((types.has('protest') || types.has('riot')) && clashed(draft)) return 'riot';
  if ((type === 'protest' || type === 'riot') && types.has('force against protest')) return 'force against protest';
  if (
    type === 'protest' &&
    (types.has('arson') || types.has('armed clash') || types.has('property destruction') || types.has('looting'))
  )
    return 'riot';
  if (type === 'attack' && weapons.has('explosives') && !weapons.has('firearms') && !weapons.has('melee'))
    return bombingBy(draft);
  if (type === 'property destruction' && weapons.has('incendiary')) return 'arson';
  if (type === 'movement of forces' && types.has('attack') && hurtPeople(draft)) return 'attack';
  if (type === 'military operation' && types.has('attack') && killedByRebels(draft)) return 'attack';
  if (type === 'abduction' && killedOthers(draft)) return 'attack';
  if ((type === 'arson' || type === 'property destruction') && types.has('attack') && hurtPeople(draft))
    return 'attack';
  return type;
}

/** "shot one man dead and took another": one was killed who was not taken. Who dies in captivity was abducted. */
const killedOthers = (draft: Draft): boolean =>
  draft.happenings.some((h) => {
    const taken = new Set(h.tolls.filter((t) => t.harm === 'abducted').flatMap((t) => t.groups));
    return (
      taken.size > 0 &&
      h.tolls.some((t) => t.harm === 'killed' && t.groups.some((g) => !g.definite && g.count?.best && !taken.has(g)))
    );
  });

/** "militants killed nine; a search operation is under way": the forces' answer is no name for what they answer. */
const killedByRebels = (draft: Draft): boolean =>
  draft.happenings.some((h) =>
    h.events.some(
      (e) => e.trigger.sense.effect === 'killed' && e.as === 'verb' && !e.general && e.agents.some(isRebel),
    ),
  );

/** "stormed the village, wounded three and burned two houses": fire is a part of the attack. */
const hurtPeople = (draft: Draft): boolean =>
  draft.happenings.some((h) =>
    h.tolls.some((t) => (t.harm === 'killed' || t.harm === 'injured') && (sumOf(t.groups)?.best ?? 1) > 0),
  );

/** Do protesters fight, throw or burn? Then it is a riot, whatever the police do. */
const clashed = (draft: Draft): boolean =>
  draft.happenings.some((h) =>
    h.events.some(
      (e) =>
        !e.general &&
        (e.trigger.sense.type === 'armed clash' ||
          (violent.has(e.trigger.sense.type!) && e.agents.some((g) => g.actor?.actor.category === 'protesters'))),
    ),
  );
const violent: ReadonlySet<IncidentType> = new Set<IncidentType>([
  'attack',
  'arson',
  'looting',
  'property destruction',
  'riot',
  'grenade',
]);

function bombingBy(draft: Draft): IncidentType {
  const words = draft.happenings.flatMap((h) => h.events.map((e) => e.trigger.sense.type));
  return words.includes('shelling') ? 'shelling' : words.includes('grenade') ? 'grenade' : 'bombing';
}
