import type { Trigger, Weapon } from '../codebook/index.ts';
import type { Group } from './groups/index.ts';
import type { Mention } from './mention.ts';

/** A word that says something happened, with who did it and to whom as its clause tells it. */
export interface EventMention extends Mention {
  readonly text: string;
  readonly sentence: number;
  readonly trigger: Trigger;
  readonly as: 'verb' | 'noun';
  readonly voice: 'active' | 'passive' | null;
  readonly agents: readonly Group[];
  readonly patients: readonly Group[];
  readonly certainty: 'stated' | 'possible' | 'planned' | 'denied';
  readonly outcome: 'carried out' | 'failed' | 'foiled';
  /** Speaks of such things in general, or of many of them: "attacks have increased", "often attacked". */
  readonly general: boolean;
  /** "the attack", "the blast": told of before or after. */
  readonly definite: boolean;
  /** "another attack", "in a separate incident". */
  readonly another: boolean;
  readonly weapons: readonly Weapon[];
}
