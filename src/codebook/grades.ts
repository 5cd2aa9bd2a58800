/** How well an event is borne out, as Airwars grades it. */
export const grades = ['confirmed', 'fair', 'weak', 'contested', 'discounted'] as const;
export type Grade = (typeof grades)[number];

/** What is known of who tells of an event. Publishers that copy one another count once. */
export interface Corroboration {
  /** Independent publishers that say it happened. */
  readonly stating: number;
  /** Independent publishers whose every claim on it says that it did not happen. */
  readonly denying: number;
  /** Reports that name no publisher. Nobody knows that they are not one: together they count once. */
  readonly unnamed: number;
  /** Kinds of source that say so: official, resident, institution … */
  readonly kinds: number;
  /** The side said to have done it says so itself. */
  readonly admitted: boolean;
  /** The side said to have done it says that it did not, or two sides are named. */
  readonly disputed: boolean;
}

export interface GradeRule {
  readonly grade: Grade;
  readonly because: string;
  readonly holds: (known: Corroboration) => boolean;
}

/** Said beside a rule's reason where it changed the count. */
export const unnamedCountOnce = 'reports that name no publisher count as one';

/** The first rule that holds gives the grade. A person's decision goes before them all. */
export const gradeRules: readonly GradeRule[] = [
  {
    grade: 'discounted',
    because: 'more independent publishers deny it than state it',
    holds: ({ stating, denying }) => denying > stating,
  },
  {
    grade: 'contested',
    because: 'an independent publisher denies it, or who did it is disputed',
    holds: ({ denying, disputed }) => denying > 0 || disputed,
  },
  {
    grade: 'confirmed',
    because: 'two independent publishers, and the side that did it says so',
    holds: ({ stating, admitted }) => stating >= 2 && admitted,
  },
  {
    grade: 'confirmed',
    because: 'three independent publishers or more, and sources of two kinds or more',
    holds: ({ stating, kinds }) => stating >= 3 && kinds >= 2,
  },
  { grade: 'fair', because: 'two independent publishers or more', holds: ({ stating }) => stating >= 2 },
  { grade: 'weak', because: 'one independent publisher', holds: () => true },
];
