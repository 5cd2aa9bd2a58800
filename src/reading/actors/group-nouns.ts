import type { ActorCategory } from '../../codebook/index.ts';

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** What a group in no list is by the noun of its name. */
export const groupNouns: ReadonlyMap<string, ActorCategory> = new Map(
  Object.entries({
    'armed group': `front army brigade brigades battalions movement liberation resistance command commandos militants cartel gang
      mafia mujahideen jihad fighters rebels insurgents faction revolutionaries vigilantes`,
    militia: 'militia militias volunteers guardians mobilization mobilisation',
    military: 'battalion regiment division guards guard corps forces force',
    'political party': 'party congress league alliance coalition union',
  }).flatMap(([category, nouns]) => words(nouns).map((noun) => [noun, category as ActorCategory] as const)),
);

/** With one of these a name is no armed or political group's: "Teachers Union", "Champions League". */
export const otherBodies: ReadonlySet<string> = new Set(
  words(`european security nations airlines football cricket trade trades labor labour credit students teachers farmers
    workers journalists bar medical soccer premier champions police air task coast rescue water street avenue road sports
    basketball baseball hockey bank writers press nurses chamber african soviet state civil metoo labourers lawyers`),
);

/** Adjectives and nouns of struggle: with one, a "Force" or "Union" is a group and not just any. */
export const struggle: ReadonlySet<string> = new Set(
  words(`liberation resistance revolutionary armed front people defense defence salvation islamic freedom martyrs jihad national
    popular patriotic united democratic uprising`),
);
