import type { Explanation, Gap } from '../../assessment/index.ts';
import type { Direction, Level, Says, Verdict, Voice } from '../../codebook/index.ts';

/** A phrase in the forms that a number asks for: Arabic has six. `{n}` stands for the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Every sentence an assessment may say, in one language. Words in braces are put in. */
export interface SentenceWords {
  readonly level: Readonly<Record<Level, string>>;
  readonly attacks: Counted;
  readonly rate: string;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly ratio: string;
  readonly change: string;
  readonly changeOfReporting: string;
  readonly reports: Counted;
  readonly publishers: Counted;
  readonly coverage: string;
  readonly lastWritten: string;
  readonly neverWritten: string;
  readonly silentVillages: Counted;
  readonly lessReported: string;
  readonly claim: string;
  readonly voices: Readonly<Record<Voice, string>>;
  readonly says: Readonly<Record<Says, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly against: Counted;
  readonly countsHeld: Counted;
  readonly besideHeld: Counted;
  readonly total: string;
  readonly partial: string;
  readonly sumAgrees: string;
  readonly sumDisagrees: string;
  readonly dataset: string;
  readonly mayBeBecause: string;
  readonly explanations: Readonly<Record<Explanation, string>>;
  readonly gaps: Readonly<Record<Gap['kind'], string>>;
  readonly undated: Counted;
  readonly cut: string;
  readonly and: string;
}
