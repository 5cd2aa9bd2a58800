import {
  armedCategories,
  type ConfidenceSign,
  civilTypes,
  confidenceWeights,
  noteSentences,
} from '../../codebook/index.ts';
import type { Incident } from '../claim.ts';
import type { MentionIndex } from '../mention-index.ts';
import type { Weighed } from './weighed.ts';

/** More than so much is no surer: see `specificityOf`. */
const fullySpecific = 6;
/** Claims of one text ranked further down than this are alike. */
const lastRank = 4;

/** How likely an incident is read rightly, 0 to 1; `rank` is its place among those of its text, the most prominent 0. */
export function confidenceOf(index: MentionIndex, weighed: Weighed, incident: Incident, rank: number): number {
  const signs = signsOf(index, weighed, incident, rank);
  let sum: number = confidenceWeights.base;
  for (const sign of Object.keys(signs) as ConfidenceSign[]) sum += confidenceWeights[sign] * signs[sign];
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

const told = (is: boolean): number => (is ? 1 : 0);

function signsOf(
  index: MentionIndex,
  { draft, specificity }: Weighed,
  incident: Incident,
  rank: number,
): Record<ConfidenceSign, number> {
  const note = index.mentions.words.sentences.length <= noteSentences;
  const { when, where, killed, injured, abducted, arrested } = incident;
  return {
    specificity: Math.min(fullySpecific, specificity) / fullySpecific,
    harmCounted: told([killed, injured, abducted, arrested].some((count) => (count?.best ?? 0) > 0)),
    dayStated: told(when?.is === 'stated' && when.earliest === when.latest),
    placeExact: told(where.some((p) => p.precision !== 'country' && p.precision !== 'governorate')),
    doerNamed: told(incident.perpetrators.some((a) => a.named)),
    weaponTold: told(incident.weapons.length > 0),
    uncertain: told(incident.certainty !== 'stated'),
    notCarriedOut: told(incident.outcome !== 'carried out'),
    note: told(note),
    noteRank: note ? Math.min(lastRank, rank) : 0,
    oneSentence: told(draft.happenings.length === 1),
    vagueType: told(incident.type === 'attack' && incident.weapons.length === 0),
    civilType: told(civilTypes.has(incident.type)),
    armedType: told(armedCategories.has(incident.targets[0]?.category ?? 'unknown')),
  };
}
