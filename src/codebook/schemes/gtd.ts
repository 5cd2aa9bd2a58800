import type { ActorCategory } from '../actor.ts';
import type { IncidentType } from '../incident-types.ts';

/** Aram's type for each of GTD's attack types, by its number (codebook of 2021). */
export const typeOfGtdAttack: ReadonlyMap<string, IncidentType> = new Map<string, IncidentType>([
  ['1', 'assassination'],
  ['2', 'attack'],
  ['3', 'bombing'],
  ['4', 'hijacking'],
  ['5', 'hostage taking'],
  ['6', 'abduction'],
  ['7', 'property destruction'],
  ['8', 'attack'],
  ['9', 'attack'],
]);

/** GTD's attack types as their names are written, by number. */
export const gtdAttacks: ReadonlyMap<string, string> = new Map([
  ['1', 'Assassination'],
  ['2', 'Armed Assault'],
  ['3', 'Bombing/Explosion'],
  ['4', 'Hijacking'],
  ['5', 'Hostage Taking (Barricade Incident)'],
  ['6', 'Hostage Taking (Kidnapping)'],
  ['7', 'Facility/Infrastructure Attack'],
  ['8', 'Unarmed Assault'],
  ['9', 'Unknown'],
]);

/** Who is attacked, by the number of GTD's target type. */
export const categoryOfGtdTarget: ReadonlyMap<string, ActorCategory> = new Map<string, ActorCategory>([
  ['1', 'business'],
  ['2', 'government'],
  ['3', 'police'],
  ['4', 'military'],
  ['5', 'civilians'],
  ['6', 'transport'],
  ['7', 'diplomats'],
  ['8', 'education'],
  ['9', 'utilities'],
  ['10', 'media'],
  ['11', 'transport'],
  ['12', 'aid'],
  ['13', 'unknown'],
  ['14', 'civilians'],
  ['15', 'religious'],
  ['16', 'utilities'],
  ['17', 'armed group'],
  ['18', 'civilians'],
  ['19', 'transport'],
  ['20', 'unknown'],
  ['21', 'utilities'],
  ['22', 'political party'],
]);

/** Aram's weapons, by the number of GTD's weapon type. */
export const weaponOfGtd: ReadonlyMap<string, string> = new Map([
  ['1', 'chemical'],
  ['2', 'chemical'],
  ['5', 'firearms'],
  ['6', 'explosives'],
  ['8', 'incendiary'],
  ['9', 'melee'],
  ['10', 'vehicle'],
  ['11', 'sabotage'],
]);
