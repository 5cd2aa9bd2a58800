import type { Days } from '../../assessment/index.ts';
import type { Language } from '../../publication/index.ts';
import type { RecordFilter, Standpoint } from '../../record/index.ts';

/** A window and the one it is compared with; what is not said is worked out from the record's last days. */
export interface WindowAsked {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly against: Days | null;
}

/** What the assessing thread is asked. Every answer is JSON, as bytes. */
export type Asked =
  | { readonly kind: 'places'; readonly window: WindowAsked }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'assessment'; readonly place: string; readonly window: WindowAsked; readonly language: Language }
  | {
      readonly kind: 'months';
      readonly place: string;
      readonly from: string | undefined;
      readonly to: string | undefined;
    }
  | {
      readonly kind: 'reconciliation';
      readonly place: string | undefined;
      readonly years: readonly number[] | undefined;
    }
  | { readonly kind: 'coverage'; readonly place: string | undefined; readonly window: WindowAsked }
  | { readonly kind: 'map'; readonly filter: RecordFilter };

/** From where it is asked, at which revision, and which day it is. */
export interface Question {
  readonly asked: Asked;
  readonly from: Standpoint;
  readonly head: number;
  readonly today: string;
}
