import {
  gtdAttacks,
  type IncidentType,
  incidentTypes,
  typeOfEvent,
  typeOfGtdAttack,
  typeOfSubEvent,
} from '../../../codebook/index.ts';

/** Words for types of incident: Aram's own, ACLED's and GTD's; where they share one, Aram's goes first. */
const words: ReadonlyMap<string, IncidentType> = new Map<string, IncidentType>([
  ...[...gtdAttacks].flatMap(([number, name]): [string, IncidentType][] =>
    name === 'Unknown' ? [] : [[name.toLowerCase(), typeOfGtdAttack.get(number)!]],
  ),
  ...typeOfEvent,
  ...typeOfSubEvent,
  ...incidentTypes.map((type) => [type, type] as const),
]);

/** The type a word stands for, in whatever case; undefined for a word nobody knows. */
export const typeOfWord = (word: string): IncidentType | undefined => words.get(word.trim().toLowerCase());
