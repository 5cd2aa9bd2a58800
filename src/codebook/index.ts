export { type ActorCategory, type ActorRef, actorCategories } from './actor.ts';
export { type ActorList, actorList, type KnownActor, worldActors } from './actor-list.ts';
export { type ActorKind, actorKinds, categoryOf, kindOf, meansFacility, meansPeople } from './actors/kinds.ts';
export { countries, peoples } from './actors/origins.ts';
export { parseActors } from './actors/parse-actors.ts';
export { type IncidentType, incidentTypes } from './incident-types.ts';
