import type { IncidentType } from '../../codebook/index.ts';

/**
 * Types under which two reports may tell of one event: one calls it an attack, the other an ambush. Each list is a
 * family; a type may be in several.
 */
const families: readonly (readonly IncidentType[])[] = [
  [
    'attack',
    'ambush',
    'armed clash',
    'assassination',
    'execution',
    'abduction',
    'hostage taking',
    'takeover',
    'hijacking',
  ],
  ['attack', 'bombing', 'suicide bombing', 'grenade', 'shelling', 'chemical weapon', 'takeover'],
  ['attack', 'arson', 'looting', 'property destruction', 'robbery', 'mob violence'],
  ['bombing', 'suicide bombing', 'grenade', 'assassination'],
  ['shelling', 'air strike', 'military operation', 'chemical weapon'],
  ['armed clash', 'military operation', 'arrest', 'weapons seizure', 'air strike', 'explosive disarmed', 'ambush'],
  ['protest', 'riot', 'force against protest', 'mob violence'],
  ['sexual violence', 'torture', 'abduction', 'arrest', 'execution'],
  ['takeover', 'territory transfer', 'base established', 'movement of forces', 'military operation'],
  ['displacement', 'return', 'disaster'],
];

const kin = new Map<IncidentType, Set<IncidentType>>();
for (const family of families) for (const type of family) kin.set(type, new Set([...(kin.get(type) ?? []), ...family]));

export const areKin = (a: IncidentType, b: IncidentType): boolean =>
  a === b || a === 'other' || b === 'other' || (kin.get(a)?.has(b) ?? false);
