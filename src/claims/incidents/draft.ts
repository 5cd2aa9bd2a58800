import { decisiveObjects, type IncidentType, stateForces } from '../../codebook/index.ts';
import type { EventMention } from '../../reading/index.ts';
import type { Happening } from './happening.ts';
import type { Laid } from './responsibility.ts';

/** An incident in the making: everything the text tells of one event so far. */
export interface Draft {
  readonly happenings: Happening[];
  readonly laid: Laid[];
}

const families: readonly ReadonlySet<IncidentType>[] = [
  new Set<IncidentType>([
    'attack',
    'ambush',
    'armed clash',
    'assassination',
    'bombing',
    'suicide bombing',
    'grenade',
    'shelling',
    'air strike',
    'chemical weapon',
    'abduction',
    'hostage taking',
    'hijacking',
    'execution',
    'arson',
    'property destruction',
    'looting',
    'robbery',
    'mob violence',
    'explosive disarmed',
    'sexual violence',
    'torture',
    'takeover',
    'military operation',
  ]),
  new Set<IncidentType>([
    'riot',
    'protest',
    'force against protest',
    'arrest',
    'mob violence',
    'property destruction',
    'looting',
    'arson',
  ]),
  new Set<IncidentType>([
    'arrest',
    'weapons seizure',
    'military operation',
    'explosive disarmed',
    'armed clash',
    'torture',
  ]),
  new Set<IncidentType>([
    'takeover',
    'territory transfer',
    'movement of forces',
    'base established',
    'armed clash',
    'military operation',
    'displacement',
  ]),
  new Set<IncidentType>(['displacement', 'return', 'disaster', 'armed clash', 'shelling', 'attack']),
];

/** Can one event be both? A clash and a bombing can, an arrest and an earthquake cannot. */
export const kin = (a: IncidentType, b: IncidentType): boolean =>
  a === b || families.some((family) => family.has(a) && family.has(b));

/** The types a happening names, heaviest first. */
export function typesOf(
  happening: Happening,
): { type: IncidentType; weight: number; certainty: EventMention['certainty'] }[] {
  return happening.events
    .filter((event) => event.trigger.sense.type !== null && !(happening.events.length > 1 && isOfNothing(event)))
    .map((event) => ({ type: typeOfEvent(event), weight: event.trigger.sense.weight, certainty: event.certainty }))
    .sort((a, b) => b.weight - a.weight);
}

/** "domestic animals have taken over": nobody took anything from anybody. */
const isOfNothing = ({ agents, patients, trigger }: EventMention): boolean =>
  trigger.sense.type === 'takeover' && agents.length === 0 && patients.length === 0;

/** "seized fifty shells", "captured two officials": the object settles what a many-sided verb means. */
function typeOfEvent({ trigger, patients, agents }: EventMention): IncidentType {
  const type = trigger.sense.type!;
  if (type !== 'takeover') return type;
  if (patients.some((g) => decisiveObjects.arms.has(g.noun ?? ''))) return 'weapons seizure';
  if (!patients.some((g) => g.person === true && g.kind !== 'pronoun')) return type;
  if (trigger.lemma === 'liberate' || trigger.lemma === 'free') return type;
  return agents.some((g) => stateForces.has(g.actor?.actor.category ?? 'unknown')) ? 'arrest' : 'abduction';
}
