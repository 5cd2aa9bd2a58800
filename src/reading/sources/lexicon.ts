import {
  anonymityPhrases,
  type SpeechVerb,
  sourcePhrases,
  speakingGroups,
  speakingOrganisations,
  speechVerbs,
} from '../../codebook/index.ts';
import { Phrases } from '../phrases.ts';

export const speech = new Phrases<SpeechVerb>(speechVerbs);
export const givesSource = new Phrases<true>(sourcePhrases.map((phrase) => [phrase, true]));
export const anonymity = new Phrases<true>(anonymityPhrases.map((phrase) => [phrase, true]));
export const knownSpeakers = new Phrases<'armed group' | 'organisation'>([
  ...speakingOrganisations.map((name) => [name, 'organisation'] as const),
  ...speakingGroups.map((name) => [name, 'armed group'] as const),
]);
