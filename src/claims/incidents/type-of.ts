import { armedCategories, type IncidentType } from '../../codebook/index.ts';
import type { EventMention, Group } from '../../reading/index.ts';
import { type Draft, typesOf } from './draft.ts';
import { isRanked } from './parties.ts';

const arms =
  /^(?:weapons?|arms|ammunition|shells?|rockets?|rifles?|explosives?|bombs?|mines?|landmines?|grenades?|caches?|cache|firearms?|guns?|mortars?|rounds|materiel|munitions?|missiles?|pistols?|detonators?|ieds?|tnt|dynamite|drones?|belts?|launchers?)$/;

/** The type a draft comes to, from the words that name one and from what was done to whom. */
export function typeOf(draft: Draft): IncidentType {
  const events = draft.happenings.flatMap((h) => h.events).filter((e) => !e.general);
  const weapons = new Set(draft.happenings.flatMap((h) => h.weapons.map((w) => w.weapon)));
  const ranked = draft.happenings
    .flatMap((h, at) => typesOf(h).map((t) => ({ ...t, at })))
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  const objects = byObject(events);
  if (objects) return objects;
  const type = ranked[0]?.type ?? 'attack';
  if (type === 'attack' && isRanked(draft)) return 'assassination';
  return refine(type, draft, weapons, new Set(ranked.map((r) => r.type)));
}

/** "seized 50 shells", "captured the town", "captured two soldiers": the object decides. */
function byObject(events: readonly EventMention[]): IncidentType | null {
  const strongest = Math.max(0, ...events.map((e) => e.trigger.sense.weight));
  for (const event of events) {
    if (!/^(?:seize|capture|recover|confiscate|take_over|control|discover|find)$/.test(event.trigger.lemma)) continue;
    if (event.trigger.sense.weight < strongest - 1) continue;
    const object = event.patients[0];
    if (!object) continue;
    if (object.noun && arms.test(object.noun)) return 'weapons seizure';
    if (isPeople(object) && /^(?:seize|capture)$/.test(event.trigger.lemma))
      return event.agents.some(isRebel) || (event.trigger.lemma === 'seize' && !event.agents.some(isForce))
        ? 'abduction'
        : 'arrest';
  }
  return null;
}

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
  if ((type === 'protest' || type === 'riot') && types.has('force against protest')) return 'force against protest';
  if (
    type === 'protest' &&
    (types.has('arson') || types.has('armed clash') || types.has('property destruction') || types.has('looting'))
  )
    return 'riot';
  if (type === 'attack' && weapons.has('explosives') && !weapons.has('firearms') && !weapons.has('melee'))
    return bombingBy(draft);
  if (type === 'property destruction' && weapons.has('incendiary')) return 'arson';
  return type;
}

function bombingBy(draft: Draft): IncidentType {
  const words = draft.happenings.flatMap((h) => h.events.map((e) => e.trigger.sense.type));
  return words.includes('shelling') ? 'shelling' : words.includes('grenade') ? 'grenade' : 'bombing';
}
