import { type ActorList, worldActors } from '../../../src/codebook/index.ts';
import { findActors } from '../../../src/reading/actors/index.ts';
import { type ActorMention, wordsOf } from '../../../src/reading/index.ts';
import { makeReport } from '../../../src/reports/index.ts';

/** The actors a text names. */
export function actorsIn(text: string, actors: ActorList = worldActors): readonly ActorMention[] {
  return findActors(wordsOf(makeReport(text)), actors);
}

/** Each mention as `words = name (category)`, the name only where it is a particular one. */
export function toldIn(text: string, actors?: ActorList): readonly string[] {
  return actorsIn(text, actors).map(({ text: words, actor }) =>
    actor.named ? `${words} = ${actor.name} (${actor.category})` : `${words} (${actor.category})`,
  );
}
