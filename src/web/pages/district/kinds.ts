import type { IncidentType } from '../../../codebook/index.ts';

/** What the map tells apart: as many as an eye can. */
export const kinds = ['attack', 'explosion', 'captivity', 'property', 'forces', 'people', 'other'] as const;
export type Kind = (typeof kinds)[number];

const typesOf: Readonly<Record<Exclude<Kind, 'other'>, readonly IncidentType[]>> = {
  attack: [
    'attack',
    'ambush',
    'armed clash',
    'assassination',
    'execution',
    'mob violence',
    'force against protest',
    'sexual violence',
    'torture',
    'chemical weapon',
  ],
  explosion: ['bombing', 'suicide bombing', 'grenade', 'shelling', 'air strike'],
  captivity: ['abduction', 'hostage taking', 'hijacking', 'arrest'],
  property: ['arson', 'looting', 'property destruction', 'robbery'],
  forces: [
    'weapons seizure',
    'explosive disarmed',
    'military operation',
    'takeover',
    'territory transfer',
    'base established',
    'movement of forces',
  ],
  people: ['displacement', 'return', 'protest', 'riot', 'agreement'],
};

const byType = new Map(Object.entries(typesOf).flatMap(([kind, types]) => types.map((type) => [type, kind as Kind])));

/** Which of the kinds an incident's type is of. */
export const kindOf = (type: string): Kind => byType.get(type as IncidentType) ?? 'other';

/** Its place in `kinds`. */
export const kindIndexOf = (type: string): number => kinds.indexOf(kindOf(type));
