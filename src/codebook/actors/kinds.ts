import type { ActorCategory } from '../actor.ts';
import { facilities } from './facilities.ts';
import { forces } from './forces.ts';
import { people } from './people.ts';
import { plural } from './plural.ts';

/** What a noun says about an actor. `plain` nouns ("officer", "vehicle", "base") take the side of the word before them. */
export interface ActorKind {
  readonly is: 'people' | 'force' | 'facility';
  readonly category: ActorCategory;
  readonly plain: boolean;
  readonly plural: boolean;
}

// Nouns that say little by themselves: a police vehicle is the police's, a bank employee the bank's.
const plain = new Set(
  `officer, member, personnel, staff, staff member, employee, worker, guard, commander, leader, head, special forces, commandos, official, agent, aide,
  driver, crew, chief, deputy, spokesman, spokeswoman, spokesperson, adviser, advisor, bodyguard, escort, element,
  detachment, contingent, division, battalion, brigade, regiment, platoon, squadron, team, unit, man, woman, people, operative, personnel carrier, trainee, recruit, cadet, civilian, family,
  source, fighter, commando, group, supporter, sympathizer, activist, convoy, patrol, base, post, outpost, checkpoint,
  position, camp, building, office, headquarters, compound, facility, installation, complex, property, vehicle, car, truck, van,
  bus, pickup, pickup truck, motorcycle, boat, helicopter, house, home, residence, barracks, depot, warehouse, roadblock, site,
  center, centre, equipment, infrastructure, machinery, academy, bunker, gathering, rally, event, secretary, director, manager,
  administrator, engineer, contractor, volunteer, veteran, retiree, tower, line, station, cell, faction, wing, network, force,
  forces, patrolman, volunteer, interpreter, translator, tanker, camp, plane, aircraft, stadium, club, hall, garage,
  committee, association, organization, organisation, agency, institution, representative, delegate, delegation, mission`
    .split(',')
    .map((noun) => noun.trim()),
);

const byDefault: Readonly<Record<string, readonly [ActorKind['is'], ActorCategory]>> = {
  officer: ['people', 'unknown'],
  member: ['people', 'unknown'],
  personnel: ['people', 'military'],
  staff: ['people', 'civilians'],
  'staff member': ['people', 'civilians'],
  guard: ['people', 'police'],
  commander: ['people', 'military'],
  leader: ['people', 'unknown'],
  agent: ['people', 'unknown'],
  head: ['people', 'unknown'],
  faction: ['people', 'armed group'],
  division: ['force', 'military'],
  site: ['facility', 'unknown'],
  station: ['facility', 'transport'],
  bodyguard: ['people', 'government'],
  people: ['people', 'civilians'],
  family: ['people', 'civilians'],
  engineer: ['people', 'civilians'],
  director: ['people', 'civilians'],
  representative: ['people', 'unknown'],
  interpreter: ['people', 'civilians'],
  translator: ['people', 'civilians'],
  element: ['people', 'unknown'],
  detachment: ['force', 'military'],
  contingent: ['force', 'military'],
};

const list = (nouns: string): string[] =>
  nouns
    .split(',')
    .map((noun) => noun.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const kinds = new Map<string, ActorKind>();

function add(noun: string, is: ActorKind['is'], category: ActorCategory): void {
  const many = plural(noun);
  const kind = { is, category, plain: plain.has(noun), plural: false };
  if (many !== noun) kinds.set(many, { ...kind, plural: true });
  kinds.set(noun, { ...kind, plural: many === noun });
}

for (const [noun, [is, category]] of Object.entries(byDefault)) add(noun, is, category);
for (const [is, table] of [
  ['facility', facilities],
  ['people', people],
  ['force', forces],
] as const)
  for (const [category, nouns] of Object.entries(table))
    for (const noun of list(nouns)) add(noun, is, category as ActorCategory);

/** Every noun that stands for an actor, lower case, singular and plural, one word or more. */
export const actorKinds: ReadonlyMap<string, ActorKind> = kinds;

/** What a noun says about an actor, or null: `kindOf('villagers')`. Lower case, singular or plural. */
export function kindOf(noun: string): ActorKind | null {
  return kinds.get(noun) ?? null;
}

/** The category a noun puts somebody or something in: `categoryOf('soldiers')` is `military`. */
export function categoryOf(noun: string): ActorCategory | null {
  return kinds.get(noun)?.category ?? null;
}

/** Whether a noun means people: soldiers, villagers, officers. */
export function meansPeople(noun: string): boolean {
  const kind = kinds.get(noun);
  return kind !== undefined && kind.is !== 'facility';
}

/** Whether a noun means a building, vehicle or installation. */
export function meansFacility(noun: string): boolean {
  return kinds.get(noun)?.is === 'facility';
}
