import type { IncidentType } from '../incident-types.ts';
import type { Weapon } from './weapons.ts';

/** What a word does to people or things, whatever the incident. */
export type Effect = 'killed' | 'injured' | 'abducted' | 'arrested' | 'seized' | 'harmed';

/** What a word says of something that happened. */
export interface Sense {
  /** The incident it names or suggests; null for a mere effect ("died"). */
  readonly type: IncidentType | null;
  /** How exactly it names the type, 0 to 9: "killed" suggests an attack (1), "ambushed" names one (6). */
  readonly weight: number;
  readonly effect: Effect | null;
  readonly weapons: readonly Weapon[];
  /** The agent itself suffers it: "X died", "the device exploded": no object to look for. */
  readonly intransitive?: boolean;
  /** CASE 2021's type where a word is finer than Aram's: a flood and a plane crash are both disasters. */
  readonly case2021?: string;
  /** Only with such a thing as its object ("found" weapons, "set up" a base), or with words of captivity or "since" behind it. */
  readonly needs?: 'arms' | 'base' | 'forces' | 'accord' | 'captivity' | 'since';
  /** Stopped before it did harm: "defused", "intercepted". */
  readonly foils?: boolean;
}

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** A form of a verb or noun that may stand for something that happened. */
export interface Trigger {
  readonly sense: Sense;
  readonly lemma: string;
  /** The verb forms that the word can be; empty when it is only a noun. */
  readonly verb: readonly VerbForm[];
  readonly noun: 'singular' | 'plural' | null;
}
