import type { ActorCategory } from '../actor.ts';
import type { IncidentType } from '../incident-types.ts';

/** ACLED's 31 columns, in its order (codebook of 2024 and later). */
export const acledColumns = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'interaction',
  'civilian_targeting',
  'iso',
  'region',
  'country',
  'admin1',
  'admin2',
  'admin3',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'source_scale',
  'notes',
  'fatalities',
  'tags',
  'timestamp',
] as const;
export type AcledColumn = (typeof acledColumns)[number];

/** Kinds of actor in the order of their numbers, 1 to 8; since 2024 ACLED writes the names. */
export const acledInters = [
  'State forces',
  'Rebel group',
  'Political militia',
  'Identity militia',
  'Rioters',
  'Protesters',
  'Civilians',
  'External/Other forces',
] as const;
export type AcledInter = (typeof acledInters)[number];

/** What kind of actor a category is to ACLED. Officials and institutions are civilians to it. */
export const acledInterOf: Readonly<Record<ActorCategory, AcledInter | null>> = {
  civilians: 'Civilians',
  military: 'State forces',
  police: 'State forces',
  militia: 'Political militia',
  'armed group': 'Rebel group',
  government: 'Civilians',
  diplomats: 'Civilians',
  business: 'Civilians',
  religious: 'Civilians',
  education: 'Civilians',
  media: 'Civilians',
  aid: 'Civilians',
  'political party': 'Civilians',
  transport: 'Civilians',
  utilities: 'Civilians',
  protesters: 'Protesters',
  unknown: null,
};

/** The category of an actor that ACLED gives only its kind. */
export const categoryOfInter: Readonly<Record<AcledInter, ActorCategory>> = {
  'State forces': 'military',
  'Rebel group': 'armed group',
  'Political militia': 'militia',
  'Identity militia': 'militia',
  Rioters: 'protesters',
  Protesters: 'protesters',
  Civilians: 'civilians',
  'External/Other forces': 'military',
};

/** Aram's type for each of ACLED's sub-event types, in lower case, former names among them. */
export const typeOfSubEvent: ReadonlyMap<string, IncidentType> = new Map<string, IncidentType>([
  ['armed clash', 'armed clash'],
  ['government regains territory', 'takeover'],
  ['non-state actor overtakes territory', 'takeover'],
  ['chemical weapon', 'chemical weapon'],
  ['air/drone strike', 'air strike'],
  ['suicide bomb', 'suicide bombing'],
  ['shelling/artillery/missile attack', 'shelling'],
  ['remote explosive/landmine/ied', 'bombing'],
  ['grenade', 'grenade'],
  ['sexual violence', 'sexual violence'],
  ['attack', 'attack'],
  ['abduction/forced disappearance', 'abduction'],
  ['peaceful protest', 'protest'],
  ['protest with intervention', 'force against protest'],
  ['excessive force against protesters', 'force against protest'],
  ['violent demonstration', 'riot'],
  ['mob violence', 'mob violence'],
  ['agreement', 'agreement'],
  ['arrests', 'arrest'],
  ['change to group/activity', 'movement of forces'],
  ['disrupted weapons use', 'weapons seizure'],
  ['headquarters or base established', 'base established'],
  ['looting/property destruction', 'looting'],
  ['non-violent transfer of territory', 'territory transfer'],
  ['other', 'other'],
]);

/** Aram's type where only ACLED's event type is known, in lower case. */
export const typeOfEvent: ReadonlyMap<string, IncidentType> = new Map<string, IncidentType>([
  ['battles', 'armed clash'],
  ['explosions/remote violence', 'bombing'],
  ['violence against civilians', 'attack'],
  ['protests', 'protest'],
  ['riots', 'riot'],
  ['strategic developments', 'other'],
]);

/** Of two sub-events ACLED counts one as both kinds of disorder, and one riot as violence only. */
export function disorderOf(eventType: string, subEventType: string): string {
  if (subEventType === 'Excessive force against protesters') return 'Political violence; Demonstrations';
  if (subEventType === 'Mob violence') return 'Political violence';
  if (eventType === 'Protests' || eventType === 'Riots') return 'Demonstrations';
  return eventType === 'Strategic developments' ? eventType : 'Political violence';
}
