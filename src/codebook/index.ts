export { type ActorCategory, type ActorRef, actorCategories } from './actor.ts';
export { type ActorList, actorList, type KnownActor, worldActors } from './actor-list.ts';
export { countries } from './actors/countries.ts';
export { type ActorKind, actorKinds, categoryOf, kindOf, meansFacility, meansPeople } from './actors/kinds.ts';
export { parseActors } from './actors/parse-actors.ts';
export { peoples } from './actors/peoples.ts';
export {
  type Change,
  type ConditionAspect,
  type ConditionPattern,
  conditionPatterns,
  conditionStates,
  conditionWords,
  type Outcome,
} from './conditions/index.ts';
export { type ConfidenceSign, confidenceWeights } from './confidence.ts';
export { countedNouns, measureNouns } from './counts/counted-nouns.ts';
export { bounds, multipliers, tens, units, type Vague, vagueNumbers } from './counts/number-words.ts';
export { armedCategories, type Crosswalk, crosswalks, stateForces } from './crosswalk.ts';
export { adverbs, anotherWords, beForms, type Hedge, haveForms, hedgesBefore } from './events/hedges.ts';
export { captivityWords, decisiveObjects } from './events/objects.ts';
export {
  articles,
  belongingParticiples,
  collectives,
  definites,
  nameParticles,
  phraseEnds,
  placeNouns,
  plainOpenings,
  pronouns,
  spansOfTime,
  unknownNumbers,
} from './events/phrase-words.ts';
export { clauseOpeners, proceedingsWords } from './events/proceedings.ts';
export { type Responsibility, responsibilityWords } from './events/responsibility.ts';
export {
  callNouns,
  courtLemmas,
  harmingLemmas,
  looseLemmas,
  notSeizable,
  ranks,
  takenPlaces,
  takingLemmas,
} from './events/telling-words.ts';
export type { Effect, Sense, Trigger, VerbForm } from './events/trigger.ts';
export { casualtyForms, lightVerbs, tellingForms, triggers } from './events/triggers.ts';
export { type Weapon, weapons, weaponWords } from './events/weapons.ts';
export { type Corroboration, type Grade, type GradeRule, gradeRules, grades, unnamedCountOnce } from './grades.ts';
export { abductionTypes, foundExplosiveTypes, violentTypes } from './incident-groups.ts';
export { type IncidentType, incidentTypes } from './incident-types.ts';
export {
  type CoverageFacts,
  coverageLimits,
  type Direction,
  type DirectionFacts,
  type DirectionRule,
  directionRules,
  directions,
  isThin,
  isThinToCompare,
  type Level,
  type LevelFacts,
  type LevelLimits,
  type LevelRule,
  levelLimits,
  levelRules,
  levels,
  type PlaceScale,
} from './levels.ts';
export { type Measure, type MeasureWords, measures, measureWords, totalWords } from './measures.ts';
export * from './schemes/index.ts';
export { type SourceRole, sourceRoles, speakingGroups, speakingOrganisations } from './source-roles.ts';
export {
  anonymityPhrases,
  goingOnWords,
  type SpeechVerb,
  type Stance,
  sourcePhrases,
  speechVerbs,
} from './speech-verbs.ts';
export { statesOf, subjectOf, typesOf } from './subjects.ts';
export { civilTypes, neededSpecificity, noteSentences, personalTypes, shortText } from './thresholds.ts';
export {
  heldOver,
  type Says,
  type Verdict,
  type VerdictFacts,
  type VerdictRule,
  verdictRules,
  verdicts,
} from './verdicts.ts';
export { type Voice, voiceOfKind, voices } from './voices.ts';
export type { Worded } from './worded.ts';
