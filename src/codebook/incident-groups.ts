import type { IncidentType } from './incident-types.ts';

const typesOf = (...types: IncidentType[]): ReadonlySet<IncidentType> => new Set(types);

/** Violence: what an assessment counts as an attack. Arrests, searches, seizures and protests are not among them. */
export const violentTypes = typesOf(
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
  'sexual violence',
  'torture',
  'execution',
  'mob violence',
  'force against protest',
  'arson',
  'looting',
  'property destruction',
);

export const abductionTypes = typesOf('abduction', 'hostage taking');

/** Explosives found before they went off. */
export const foundExplosiveTypes = typesOf('explosive disarmed', 'weapons seizure');
