import type { PlaceMention } from '../mention.ts';

type Role = PlaceMention['role'];

/** What the word before a place makes of it. */
export const roleOf: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...'in at near inside outside within around across throughout along over amid beside off between on'
    .split(' ')
    .map((word) => [word, 'at'] as [string, Role]),
  ['from', 'from'],
  ['left', 'from'],
  ['fled', 'from'],
  ['fleeing', 'from'],
  ...'to into toward towards onto via through for'.split(' ').map((word) => [word, 'to'] as [string, Role]),
  ['of', 'of'],
]);

/** Prepositions that a capitalised name after them is a place by. */
export const locative: ReadonlySet<string> = new Set(
  'in near inside outside within around across throughout along at toward towards'.split(' '),
);

/** Verbs that happen to a place when one is their object. */
export const placeVerbs: ReadonlySet<string> = new Set(
  (
    'besieged besieging attacked attack attacks attacking raided raid raids raiding shelled shell shelling stormed storm storming ' +
    'bombed bombing bombarded bombarding hit struck targeted targeting controlled control controls captured capture ' +
    'seized seize retook retake recaptured liberated occupied overran besieged entered invaded looted torched burned ' +
    'hits hitting rocked shook rocks shakes evacuated evacuating visited reached'
  ).split(' '),
);

/** Of those, the verbs that nothing but a place suffers: an unknown name after one is a place. */
export const holdingVerbs: ReadonlySet<string> = new Set(
  (
    'controlled controls control retook retake recaptured liberated overran besieged besieging shelled shelling ' +
    'bombarded bombarding stormed storming entered evacuated evacuating raided occupied'
  ).split(' '),
);

/** Verbs for what armed people do to a place: an unknown single name after one is a place, if no person or group is so called. */
export const raidVerbs: ReadonlySet<string> = new Set(
  'attacked attacking bombed bombing invaded looted torched reached fled fleeing'.split(' '),
);

/** Nouns for those who live in a place or run it: "residents of", "the mayor of". */
const dwellers: ReadonlySet<string> = new Set(
  'resident residents inhabitant inhabitants villager villagers townspeople townsfolk dwellers population mayor mukhtar'.split(
    ' ',
  ),
);

/** Nouns for parts of a place and what stands in it: "the main market of", "the streets of". */
const grounds: ReadonlySet<string> = new Set(
  (
    'market bazaar hospital clinic school mosque church cemetery stadium barracks garrison prison centre center ' +
    'outskirts streets entrance neighborhoods neighbourhoods villages surroundings countryside farmland farmlands ' +
    'orchards fields suburbs port town city'
  ).split(' '),
);

/** Whether such a noun stands before a place: "residents of", "the main market of"; "the Centre of" names a body. */
export const isPeopled = ({ noun }: { readonly noun?: string }): boolean =>
  noun !== undefined && (dwellers.has(noun.toLowerCase()) || grounds.has(noun));
