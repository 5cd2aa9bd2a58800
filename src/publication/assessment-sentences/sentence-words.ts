import type { Explanation, Gap } from '../../assessment/index.ts';
import type { Direction, Level, PlaceScale, Says, Verdict, Voice } from '../../codebook/index.ts';
import type { Sentence } from './say.ts';

/** A phrase in the forms that a number asks for: Arabic has six. `{n}` stands for the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What stands over a column or beside a value. */
export type Label =
  | 'place'
  | 'level'
  | 'direction'
  | 'attacks'
  | 'civilians harmed'
  | 'reports'
  | 'last report'
  | 'indicators'
  | 'not said'
  | 'records'
  | 'month'
  | 'madeBy'
  | 'for'
  | 'against'
  | 'stated counts'
  | 'beside'
  | 'wider area'
  | 'days'
  | 'measure'
  | 'area'
  | 'stated'
  | 'recorded'
  | 'ratio'
  | 'imported';

/** Every sentence an assessment may say, in one language. Words in braces are put in. */
export interface SentenceWords {
  /** Over the sentences about one thing. */
  readonly headings: Readonly<Record<Sentence['about'], string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly comparedWith: string;
  readonly scales: Readonly<Record<PlaceScale, string>>;
  readonly labels: Readonly<Record<Label, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly attacks: Counted;
  readonly rate: string;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly ratio: string;
  readonly change: string;
  readonly changeToNone: string;
  readonly changeFromNone: string;
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
  readonly byVoice: string;
  readonly countsHeld: Counted;
  readonly besideHeld: Counted;
  readonly aroundHeld: Counted;
  /** Of a claim that says only a day. */
  readonly heldAgainst: string;
  readonly noPublisher: string;
  readonly total: string;
  readonly noArea: string;
  readonly noTotals: string;
  readonly among: string;
  readonly partial: string;
  readonly sumAgrees: string;
  readonly sumDisagrees: string;
  readonly dataset: string;
  readonly mayBeBecause: string;
  readonly explanations: Readonly<Record<Explanation, string>>;
  /** `{places}` is a list; of a gap between forces `{place}` is one, and `{forces}` those that are named. */
  readonly gaps: Readonly<Record<Gap['kind'], string>>;
  readonly named: string;
  readonly noDay: string;
  readonly more: string;
  readonly undated: Counted;
  readonly cut: string;
  readonly and: string;
}
