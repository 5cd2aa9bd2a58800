export { type ActorCategory, type ActorRef, actorCategories } from './actor.ts';
export { type ActorList, worldActors } from './actor-list.ts';
export { type IncidentType, incidentTypes } from './incident-types.ts';
