/** What an actor or target is, whoever it is. */
export const actorCategories = [
  'civilians',
  'military',
  'police',
  'militia',
  'armed group',
  'government',
  'diplomats',
  'business',
  'religious',
  'education',
  'media',
  'aid',
  'political party',
  'transport',
  'utilities',
  'protesters',
  'unknown',
] as const;

export type ActorCategory = (typeof actorCategories)[number];

/** Who did something or to whom. `named`: a particular group, force or person, not "assailants". */
export interface ActorRef {
  readonly id: string | null;
  readonly name: string;
  readonly named: boolean;
  readonly category: ActorCategory;
}
